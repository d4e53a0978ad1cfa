using OwnershipAnalyzers.Exports;
using OwnershipAnalyzers.Exports.Targets;
using OwnershipAnalyzers.Exports.Tests.Support;

namespace OwnershipAnalyzers.ExternalTools.Tests;

/// <summary>What is validated.</summary>
internal static class Exported
{
    public static Exporter By(string target) => Exporters.All.Single(exporter => exporter.Target == target);

    public static string Text(string target, string catalog) => By(target).Write(TestCatalogs.Get(catalog)).Text;
}
