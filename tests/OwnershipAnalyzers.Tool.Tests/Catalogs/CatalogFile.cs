using OwnershipAnalyzers.Catalogs;
using OwnershipAnalyzers.Tests;

namespace OwnershipAnalyzers.Tool.Tests.Catalogs;

/// <summary>Catalogs in files, for commands that read them.</summary>
internal static class CatalogFile
{
    /// <summary>Text that means something in every language it is put into, and would steer a terminal.</summary>
    public const string Hostile = "a\"]; b --> c\n%%{init: {}}%%\r`${x}` <img src=x onerror=alert(1)> & &amp; #quot; \\N \\ | @me \u202e\u001b[31m 'end' \ud83d\ude80 \ud800";

    /// <summary>Writes a catalog, and returns the path of its file.</summary>
    public static string Write(this TestFolder folder, string name, Catalog catalog) => folder.Write(name, CatalogWriter.Write(catalog));

    /// <summary>A service with uses such as <c>billing</c>, or critical ones such as <c>billing!</c>.</summary>
    public static CatalogService Service(string id, string? team = null, string? stage = "runtime", params string[] uses) => new()
    {
        Id = id,
        Team = team,
        Stage = stage,
        DependsOn = [.. uses.Select(use => new CatalogDependency(use.TrimEnd('!'), Declared: true, Used: false, use.EndsWith('!'), []))],
    };
}
