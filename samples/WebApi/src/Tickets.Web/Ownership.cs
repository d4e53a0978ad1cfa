using Ownership;

[assembly: OwningTeam("box-office")]
[assembly: ServiceBoundary("ticket-sales")]
[assembly: Lifecycle(LifecycleStage.Runtime)]
[assembly: ServiceTier("tier-2")]
[assembly: ServiceDependency("payments")]
