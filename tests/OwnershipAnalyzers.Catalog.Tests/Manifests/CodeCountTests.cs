using OwnershipAnalyzers.Facts;
using OwnershipAnalyzers.Manifests;

namespace OwnershipAnalyzers.Tests.Manifests;

/// <summary>Counts in this assembly of tests, whose namespaces are the services.</summary>
public class CodeCountTests
{
    // Not by the caller's path, which is one of no machine in a build whose paths are mapped.
    private static readonly string Folder = Path.Combine(Root(AppContext.BaseDirectory), "tests", "OwnershipAnalyzers.Catalog.Tests");

    private static readonly string ThisFile = Source("Manifests/CodeCountTests.cs");

    private static string Root(string folder) => File.Exists(Path.Combine(folder, "OwnershipAnalyzers.sln")) ? folder : Root(Path.GetDirectoryName(folder)!);

    private static string Source(string path) => Path.Combine(Folder, path);

    private static CodeCount Count(FactKind kind, string boundary, string generated, params string[] sources) => CodeCount.Of(
        typeof(CodeCountTests).Assembly.Location, [new Declaration(kind, boundary, new FilePlace("x")) { Of = "one" }], [.. sources.Select(Source)], Folder, Source(generated));

    [Fact]
    public void FilesOfOtherNamespaces_AreOutside()
    {
        var count = Count(FactKind.Namespace, "OwnershipAnalyzers.Tests.Manifests", "obj/", "Manifests/CodeCountTests.cs", "Catalogs/Example.cs", "Catalogs/CatalogTests.cs");
        Assert.Equal([new LogicalCode("one", 1, File.ReadLines(ThisFile).Count())], count.Logical);
        Assert.Equal(2, count.Outside);
    }

    [Fact]
    public void FilesOfOtherFolders_AreOutside_UnlessTheyHoldNoCode() =>
        Assert.Equal(1, Count(FactKind.Folder, "Manifests", "obj/", "Manifests/CodeCountTests.cs", "Catalogs/Example.cs", "Catalogs/NoCode.cs").Outside);

    [Fact]
    public void GeneratedFiles_AreOutsideOfNothing() =>
        Assert.Equal(0, Count(FactKind.Folder, "Manifests", "Catalogs/", "Manifests/CodeCountTests.cs", "Catalogs/Example.cs").Outside);

    [Fact]
    public void NoLogicalService_IsNotCounted() =>
        Assert.Same(CodeCount.None, CodeCount.Of(typeof(CodeCountTests).Assembly.Location, [new Declaration(FactKind.Team, "x", new FilePlace("x"))], [ThisFile], Folder, Folder));
}
