using OwnershipAnalyzers.Profiles;
using OwnershipAnalyzers.Registries;
using OwnershipAnalyzers.Rules;

namespace OwnershipAnalyzers.Documentation.Tests;

/// <summary>What the pages about file formats show is read without a complaint.</summary>
public sealed class FormatExampleTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("ownership-docs-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void Registry_IsReadWithoutFindings() => AssertReadable("docs/formats/ownership.md", file => RegistryReader.Read(file, _folder).Findings);

    [Fact]
    public void Profiles_AreReadWithoutFindings() => AssertReadable("docs/formats/service.md", file => ProfileReader.Read(file, _folder).Findings);

    private void AssertReadable(string page, Func<string, IReadOnlyList<Finding>> read)
    {
        var examples = Documents.Read(page).Blocks.Where(block => block.Language == "jsonc").ToList();
        Assert.NotEmpty(examples);
        Assert.All(examples, example =>
        {
            var file = Path.Combine(_folder, "example.json");
            File.WriteAllText(file, example.Code);
            Assert.Empty(read(file).Select(finding => $"{finding.Place?.Text}: {finding.Message}"));
        });
    }
}
