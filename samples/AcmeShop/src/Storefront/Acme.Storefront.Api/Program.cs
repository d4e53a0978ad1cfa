using Acme.Storefront.Api;

StorefrontApp.Create(args).Run();
