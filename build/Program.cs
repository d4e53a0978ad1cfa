using OwnershipAnalyzers.Build;

return args switch
{
    ["pack"] => Pack.Run(),
    ["demo"] => Demo.Run(),
    _ => Usage(),
};

static int Usage()
{
    Console.Error.WriteLine("""
        Usage: dotnet run --project build -- COMMAND

          pack   pack OwnershipAnalyzers, its templates and dotnet-ownership into artifacts/package
          demo   pack, build samples/AcmeShop with that package, show its findings and its catalog
        """);
    return 2;
}
