using Ownership;

[assembly: OwningTeam("billing-core")]
[assembly: ServiceBoundary("Legacy_Invoicing")]
[assembly: Lifecycle(LifecycleStage.Deprecated)]
[assembly: ServiceTier("tier-3")]
