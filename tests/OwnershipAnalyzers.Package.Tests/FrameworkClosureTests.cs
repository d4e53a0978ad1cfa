using System.IO.Compression;
using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;
using OwnershipAnalyzers.Package.Tests.Infrastructure;

namespace OwnershipAnalyzers.Package.Tests;

/// <summary>
/// Whether the tasks for .NET Framework, which Visual Studio loads, find all they refer to. .NET Framework takes an assembly with a strong name in exactly the
/// version asked for, or in the one that a redirect of MSBuild.exe leads to.
/// </summary>
public sealed class FrameworkClosureTests : IDisposable
{
    private const string Folder = "tasks/net472/";

    /// <summary>What .NET Framework 4.7.2 and MSBuild bring, in the versions that every one of them answers to.</summary>
    private static readonly Dictionary<string, Version> Host = new()
    {
        ["mscorlib"] = new(4, 0, 0, 0),
        ["netstandard"] = new(2, 0, 0, 0),
        ["System"] = new(4, 0, 0, 0),
        ["System.Core"] = new(4, 0, 0, 0),
        ["System.Numerics"] = new(4, 0, 0, 0),
        ["System.Xml"] = new(4, 0, 0, 0),
        ["System.Xml.Linq"] = new(4, 0, 0, 0),
        ["Microsoft.Build.Framework"] = new(15, 1, 0, 0),
        ["Microsoft.Build.Utilities.Core"] = new(15, 1, 0, 0),
    };

    /// <summary>
    /// Libraries below System.Text.Json, which their own packages ask for in older versions than they come in, and the versions up to which MSBuild.exe leads
    /// to its own: those of Visual Studio 2022 17.14, the oldest that we load into. Later ones go further (src/MSBuild/app.config of dotnet/msbuild).
    /// </summary>
    private static readonly Dictionary<string, Version> Redirected = new()
    {
        ["System.Buffers"] = new(4, 0, 4, 0),
        ["System.Memory"] = new(4, 0, 2, 0),
        ["System.Numerics.Vectors"] = new(4, 1, 5, 0),
        ["System.Runtime.CompilerServices.Unsafe"] = new(6, 0, 1, 0),
    };

    private readonly ZipArchive _package = ZipFile.OpenRead(PackedPackage.File);

    [Fact]
    public void EveryReference_IsInTheFolderOrOfTheHost() => Assert.DoesNotContain(
        References(), reference => !Shipped().ContainsKey(reference.Name) && !(Host.TryGetValue(reference.Name, out var version) && version == reference.Version));

    [Fact]
    public void NothingOfTheHost_IsShipped() => Assert.Empty(Shipped().Keys.Intersect(Host.Keys));

    [Fact]
    public void EveryReference_GetsTheVersionItAsksForUnlessMSBuildRedirectsIt() => Assert.DoesNotContain(
        References(), reference => Shipped().TryGetValue(reference.Name, out var version) && version != reference.Version
            && !(Redirected.TryGetValue(reference.Name, out var highest) && reference.Version <= highest));

    /// <summary>A file that nothing refers to is a leftover, in a folder that is copied into thousands of package caches.</summary>
    [Fact]
    public void EveryFile_IsReferredTo() => Assert.Equal(
        ["OwnershipAnalyzers.Tasks"], Shipped().Keys.Except(References().Select(reference => reference.Name)));

    public void Dispose() => _package.Dispose();

    private IEnumerable<(string From, string Name, Version Version)> References() => Read(metadata => metadata.AssemblyReferences
        .Select(metadata.GetAssemblyReference)
        .Select(reference => (metadata.GetString(metadata.GetAssemblyDefinition().Name), metadata.GetString(reference.Name), reference.Version))
        .ToList()).SelectMany(references => references);

    private Dictionary<string, Version> Shipped() => Read(metadata => metadata.GetAssemblyDefinition() is var assembly ? (Name: metadata.GetString(assembly.Name), assembly.Version) : default)
        .ToDictionary(assembly => assembly.Name, assembly => assembly.Version);

    private List<T> Read<T>(Func<MetadataReader, T> read)
    {
        var results = new List<T>();
        foreach (var entry in _package.Entries.Where(entry => entry.FullName.StartsWith(Folder, StringComparison.Ordinal)))
        {
            var bytes = new MemoryStream();
            using (var content = entry.Open())
                content.CopyTo(bytes);
            bytes.Position = 0;
            using var assembly = new PEReader(bytes);
            results.Add(read(assembly.GetMetadataReader()));
        }

        return results;
    }
}
