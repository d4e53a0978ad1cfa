using System.CommandLine;

namespace OwnershipAnalyzers.Tool.Catalogs;

/// <summary>The catalog that a command asks.</summary>
internal static class CatalogOption
{
    public static Option<string?> Create() => new("--catalog", "-c")
    {
        Description = "The catalog: a file, a folder of a repository, or a git revision such as v1.2 or main. "
            + "The repository around the current folder when it is not given.",
        HelpName = "CATALOG",
    };
}
