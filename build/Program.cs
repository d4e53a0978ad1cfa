using OwnershipAnalyzers.Build;
using OwnershipAnalyzers.Build.Monorepo;
using OwnershipAnalyzers.Build.NewRule;

return args switch
{
    ["pack"] => Pack.Run(),
    ["release"] => Release.Run(),
    ["demo"] => Demo.Run(),
    ["monorepo", .. var options] => MonorepoCommand.Run(options),
    ["new-rule", .. var options] => NewRuleCommand.Run(Repository.Root, options, Console.Out, Console.Error),
    _ => Usage(),
};

static int Usage()
{
    Console.Error.WriteLine("""
        Usage: dotnet run --project build -- COMMAND

          pack       pack OwnershipAnalyzers, its templates and dotnet-ownership into artifacts/package
          release    pack what is published into artifacts/release, under the version that the tags of git give
          demo       pack, build samples/AcmeShop with that package, show its findings and its catalog
          monorepo   write a repository of many projects that uses that package
          new-rule   begin a rule: entry, class, tests and page
        """);
    return 2;
}
