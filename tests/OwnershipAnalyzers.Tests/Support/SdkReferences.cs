using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Testing;

namespace OwnershipAnalyzers.Tests.Support;

/// <summary>The reference assemblies of the SDK that runs the tests: no network, and never out of date.</summary>
internal static class SdkReferences
{
    public static ReferenceAssemblies Net10 { get; } = new("net10.0");

    public static IReadOnlyList<MetadataReference> All { get; } = [.. Directory.GetFiles(Folder(), "*.dll").Select(file => MetadataReference.CreateFromFile(file))];

    private static string Folder()
    {
        var runtime = Path.GetDirectoryName(typeof(object).Assembly.Location)!;
        var packs = Path.Combine(runtime, "..", "..", "..", "packs", "Microsoft.NETCore.App.Ref");
        return Directory.GetDirectories(packs, "net10.0", SearchOption.AllDirectories).Max()!;
    }
}
