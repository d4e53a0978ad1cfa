namespace OwnershipAnalyzers.Build;

/// <summary>The bills of materials of our packages, beside which they stand.</summary>
internal static class Bills
{
    private static readonly string[] Ids =
        ["OwnershipAnalyzers", "OwnershipAnalyzers.Runtime", "OwnershipAnalyzers.Templates", "dotnet-ownership"];

    /// <summary>The projects whose output, with that of others, goes into packages.</summary>
    private static readonly string[] Shipping = ["OwnershipAnalyzers.Tasks", "OwnershipAnalyzers.Tool"];

    /// <summary>Each bill, by the name of its file.</summary>
    /// <param name="artifacts">The folder into which everything is built.</param>
    /// <param name="packages">The folder with the packages.</param>
    /// <param name="version">The version of the packages.</param>
    public static IEnumerable<(string FileName, string Text)> All(string artifacts, string packages, string version)
    {
        var origins = PackageOrigin.ByAssembly(Shipping.Select(project => Path.Combine(artifacts, "obj", project, "project.assets.json")));
        return Ids.Select(id => ($"{id}.{version}.cdx.json", BillOfMaterials.Of(Package(id), id, version, origins)));

        string Package(string id) => Path.Combine(packages, $"{id}.{version}.nupkg");
    }
}
