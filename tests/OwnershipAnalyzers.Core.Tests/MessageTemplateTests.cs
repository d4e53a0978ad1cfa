using OwnershipAnalyzers.Rules;

namespace OwnershipAnalyzers.Core.Tests;

public class MessageTemplateTests
{
    private static readonly Rule Rule = new("OWN1999", "Ownership.Definition", "Title", Severity.Off, Severity.Off, Severity.Off);

    [Fact]
    public void Gaps_AreNamedOnceInOrderOfAppearance() =>
        Assert.Equal(["team", "tier", "registry"], Template("'{team}'{tier? ({tier})} is not in {registry}, '{team}'.").Gaps);

    [Theory]
    [InlineData("'{team}' is not in {registry}. Use '{team}'.", "'a' is not in b. Use 'a'.")]
    [InlineData("Add \"links\": { \"{kind}\": \"...\" } in {file}, or [ {} ].", "Add \"links\": { \"a\": \"...\" } in b, or [ {} ].")]
    [InlineData("Of '{service}'{team? of team '{team}'}.", "Of 'a' of team 'b'.")]
    [InlineData("{team?It is of {team}; }{service?it needs {service}.}", "It is of a; it needs b.")]
    public void Fill_PutsValuesIntoGaps(string text, string filled) => Assert.Equal(filled, Template(text).Fill(["a", "b"]));

    [Fact]
    public void Fill_LeavesOutWhatHasNoValue() => Assert.Equal("Of 'a'.", Template("Of '{service}'{team? of team '{team}'}.").Fill(["a", ""]));

    [Fact]
    public void Fill_TakesValuesAsTheyAre() => Assert.Equal("{b} {a? {a}}", Template("{a} {b}").Fill(["{b}", "{a? {a}}"]));

    /// <summary>What is published shows the gap, and no build fails for it.</summary>
    [Fact]
    public void Fill_ShowsForgottenGap() => Assert.Equal("a {b}", Template("{a} {b}").Fill(["a"]));

    [Fact]
    public void Fill_IgnoresSurplus() => Assert.Equal("a", Template("{a}").Fill(["a", "b"]));

    [Theory]
    [InlineData("a")]
    [InlineData("a", "b", "c")]
    public void Finding_WithTooFewOrTooManyValues_FailsTests(params string[] values) =>
        Assert.Throws<ArgumentException>(() => new Finding(Template("{a} {b}"), null, values));

    [Fact]
    public void Finding_OfOneOfSeveralMessages_HasToSayWhich() =>
        Assert.Throws<ArgumentException>(() => new Finding(DefinitionRules.MissingTeam, null, "A", "it", ""));

    private static MessageTemplate Template(string text) => new(Rule, text);
}
