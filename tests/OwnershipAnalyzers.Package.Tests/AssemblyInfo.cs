// Builds take both cores already; more of them at once only disturb each other.
[assembly: CollectionBehavior(MaxParallelThreads = 2)]
