using System.IO.Compression;
using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;
using System.Xml.Linq;
using OwnershipAnalyzers.Package.Tests.Infrastructure;

namespace OwnershipAnalyzers.Package.Tests;

public sealed class PackageContentTests : IDisposable
{
    private readonly ZipArchive _package = ZipFile.OpenRead(PackedPackage.File);

    [Fact]
    public void Package_HasNoDependencyAndNoLib()
    {
        var nuspec = XDocument.Load(_package.GetEntry("OwnershipAnalyzers.nuspec")!.Open());

        Assert.DoesNotContain(nuspec.Descendants(), element => element.Name.LocalName == "dependency");
        Assert.DoesNotContain(_package.Entries, entry => entry.FullName.StartsWith("lib/", StringComparison.Ordinal));
        Assert.Equal("true", nuspec.Descendants().Single(element => element.Name.LocalName == "developmentDependency").Value);
    }

    /// <summary>A newer reference than the oldest compiler has would make that compiler skip the analyzers (CS9057).</summary>
    [Fact]
    public void Analyzers_ReferenceTheOldestCompilerAndNothingElse()
    {
        var allowed = new Dictionary<string, Version>
        {
            ["netstandard"] = new(2, 0, 0, 0),
            ["OwnershipAnalyzers.Core"] = new(0, 1, 0, 0),
            ["OwnershipAnalyzers.Editing"] = new(0, 1, 0, 0),
            ["Microsoft.CodeAnalysis"] = new(4, 14, 0, 0),
            ["Microsoft.CodeAnalysis.CSharp"] = new(4, 14, 0, 0),
            ["Microsoft.CodeAnalysis.Workspaces"] = new(4, 14, 0, 0),
            ["Microsoft.CodeAnalysis.CSharp.Workspaces"] = new(4, 14, 0, 0),
            ["System.Collections.Immutable"] = new(9, 0, 0, 0),
            ["System.Memory"] = new(4, 0, 1, 2),
            ["System.Composition.AttributedModel"] = new(9, 0, 0, 0),
        };
        foreach (var (name, version) in Files().Where(file => file.StartsWith("analyzers/", StringComparison.Ordinal)).SelectMany(References))
            Assert.True(allowed.TryGetValue(name, out var highest) && version <= highest, $"{name} {version}");
    }

    public void Dispose() => _package.Dispose();

    private IEnumerable<string> Files() => _package.Entries.Select(entry => entry.FullName);

    private List<(string Name, Version Version)> References(string file)
    {
        var bytes = new MemoryStream();
        using (var entry = _package.GetEntry(file)!.Open())
            entry.CopyTo(bytes);
        bytes.Position = 0;
        using var assembly = new PEReader(bytes);
        var metadata = assembly.GetMetadataReader();
        return [.. metadata.AssemblyReferences.Select(metadata.GetAssemblyReference).Select(reference => (metadata.GetString(reference.Name), reference.Version))];
    }
}
