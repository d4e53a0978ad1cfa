using Ownership;

[assembly: OwningTeam("storefront")]
[assembly: ServiceBoundary("storefront")]
[assembly: Lifecycle(LifecycleStage.Runtime)]
[assembly: ServiceTier("tier-1")]
