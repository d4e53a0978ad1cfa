using System.Text.RegularExpressions;
using OwnershipAnalyzers.Documentation.Tests.Generated;
using OwnershipAnalyzers.Rules;

namespace OwnershipAnalyzers.Documentation.Tests.Examples;

/// <summary>Severities that pages set in <c>.editorconfig</c> and <c>.globalconfig</c> have an effect.</summary>
public partial class IniSnippetTests
{
    public static TheoryData<string> Places => Snippets.PlacesOf("ini");

    [Theory]
    [MemberData(nameof(Places))]
    public void EveryLine_HasAnEffect(string place) =>
        Assert.All(Snippets.At(place).Code.Split('\n'), line => Assert.True(line is "" or "is_global = true" or ['#', ..] or ['[', .., ']'] || IsSeverity(line), $"{place}: {line}"));

    /// <summary>Only rules of the compiler obey these files.</summary>
    private static bool IsSeverity(string line) =>
        Severity().Match(line) is { Success: true } match && RuleBook.All.Any(rule => rule.Id == match.Groups["id"].Value && Host.Of(rule).IsCompiler);

    [GeneratedRegex(@"^dotnet_diagnostic\.(?<id>OWN\d{4})\.severity = (none|silent|suggestion|warning|error)$")]
    private static partial Regex Severity();
}
