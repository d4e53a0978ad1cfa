using Ownership;

// Vouchers are valid for ten years.
[assembly: OwningTeam("payments")]
[assembly: ServiceBoundary("vouchers")]
[assembly: Lifecycle(LifecycleStage.Deprecated, RetiresOn = "2036-12-31", Replacement = "pricing")]
[assembly: ServiceTier("tier-3")]

[assembly: ServiceBoundary("paper-vouchers", Namespace = "Acme.Vouchers.Paper")]
[assembly: Lifecycle(LifecycleStage.Retired, RetiresOn = "2026-06-30", Replacement = "pricing", Service = "paper-vouchers")]
