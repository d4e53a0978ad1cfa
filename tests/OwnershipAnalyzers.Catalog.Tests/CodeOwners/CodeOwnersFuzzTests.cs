using CsCheck;
using OwnershipAnalyzers.CodeOwners;
using OwnershipAnalyzers.Facts;

namespace OwnershipAnalyzers.Tests.CodeOwners;

/// <summary>No content makes the reader fail, and whatever is reported is reported at a place inside the file.</summary>
public class CodeOwnersFuzzTests
{
    private static readonly long Iterations = long.TryParse(Environment.GetEnvironmentVariable("CsCheck_Iter"), out var wanted) ? wanted : 10_000;

    private static readonly string[] Fragments =
    [
        "*", "**", "/", "\\", "\\ ", "\\#", "#", "!", "[", "]", "^", "[a]", "^[b][2]", "?", " ", "\t", "\r", "\n", "\r\n", "@", "@a", "@@owner", "@a/b", "@a/b/c", "x@y.z", ".", "..", "a", "src",
        "\0", "\u001b", "\u2028", "\uFEFF", "\uD800", "ü", "😀", "# begin ownership", "# end ownership", "\n# begin ownership\n", "\n# end ownership\n",
    ];

    private static readonly Gen<string> Text = Gen.OneOf(Gen.String[0, 80], Gen.Int[0, Fragments.Length - 1].Select(i => Fragments[i]).Array[0, 50].Select(string.Concat));

    [Theory]
    [InlineData(CodeOwnersDialect.GitHub)]
    [InlineData(CodeOwnersDialect.GitLab)]
    [InlineData(null)]
    public void AnyContent_IsReadOrReportedAtAPlaceInside(CodeOwnersDialect? dialect) => Gen.Select(Text, Text).Sample(
        (text, path) =>
        {
            var file = CodeOwnersFile.Parse(text, dialect: dialect);
            var lines = text.TrimStart('\uFEFF').Replace("\r\n", "\n").Split('\n', '\r');
            foreach (var finding in file.Findings)
            {
                var place = Assert.IsType<FilePlace>(finding.Place);
                Assert.InRange(place.Column, 1, lines[place.Line - 1].Length);
                Assert.DoesNotContain(finding.Message, char.IsControl);
            }

            Assert.All(file.RulesFor(path), rule => Assert.Contains(rule, file.Rules));
            OwnersImport.From(file);
            if (GeneratedBlock.Find(text, out var fault) is { } block)
                Assert.Equal(text, block.Before + block.Content + block.After);
            else
                Assert.InRange(fault.Line, 1, text.Replace("\r\n", "\n").Split('\n', '\r').Length);
        },
        iter: Iterations);
}
