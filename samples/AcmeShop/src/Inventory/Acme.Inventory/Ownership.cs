using Ownership;

[assembly: OwningTeam("fulfillment")]
[assembly: ServiceBoundary("inventory")]
[assembly: Lifecycle(LifecycleStage.Runtime)]
[assembly: ServiceTier("tier-1")]
