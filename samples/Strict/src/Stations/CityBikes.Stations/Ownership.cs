using Ownership;

[assembly: OwningTeam("operations")]
[assembly: ServiceBoundary("stations")]
[assembly: Lifecycle(LifecycleStage.Runtime)]
[assembly: ServiceTier("tier-1")]
