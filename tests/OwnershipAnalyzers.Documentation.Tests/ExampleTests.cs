using System.Text.Json;
using System.Xml.Linq;

namespace OwnershipAnalyzers.Documentation.Tests;

public class ExampleTests
{
    private static readonly JsonDocumentOptions AsTheReaders = new() { CommentHandling = JsonCommentHandling.Skip, AllowTrailingCommas = true };

    public static TheoryData<string> Files => LinkTests.Files;

    [Theory]
    [MemberData(nameof(Files))]
    public void JsonExample_CanBeRead(string file) => Assert.All(Blocks(file, "json", "jsonc"), code => JsonDocument.Parse(code, AsTheReaders).Dispose());

    [Theory]
    [MemberData(nameof(Files))]
    public void XmlExample_CanBeRead(string file) => Assert.All(Blocks(file, "xml"), code => XElement.Parse($"<fragment>{code}</fragment>"));

    private static IEnumerable<string> Blocks(string file, params IReadOnlyList<string> languages) =>
        Documents.Read(file).Blocks.Where(block => languages.Contains(block.Language)).Select(block => block.Code);
}
