using Ownership;

[assembly: OwningTeam("storefront")]
[assembly: ServiceBoundary("storefront")]
[assembly: Lifecycle(LifecycleStage.Runtime)]
[assembly: ServiceTier("tier-1")]

// The cart is a service of its own inside this assembly. Its stage is that of the assembly; Cart/service.json describes it.
[assembly: ServiceBoundary("cart", Namespace = "Acme.Shop.Cart")]
[assembly: OwningTeam("payments", Service = "cart")]
[assembly: ServiceTier("tier-2", Service = "cart")]
[assembly: ServiceApi(Service = "cart", Namespace = "Acme.Shop.Cart.Api", Version = "1")]
[assembly: ServiceDependency("product-catalog", Service = "cart")]

// Wrong on purpose (OWN1009): what was in this namespace moved to Acme.Shop.Cart years ago.
[assembly: ServiceBoundary("cart", Namespace = "Acme.Shop.Carts")]
