using OwnershipAnalyzers.Joining;
using OwnershipAnalyzers.Rules;

namespace OwnershipAnalyzers.Tests.Checks.Functions;

/// <summary>Today is 2026-11-23.</summary>
public sealed class RunbookRuleTests
{
    [Theory]
    [InlineData("2026-10-23", "was last reviewed on 2026-10-23, 31 days before 2026-11-23")]
    [InlineData("2026-11-24", "will be reviewed on 2026-11-24, which is after 2026-11-23")]
    public void ReviewTooOldOrStillToCome_Reports(string day, string problem) => Assert.Contains(problem, Assert.Single(Review(day, "runtime")));

    [Theory]
    [InlineData("2026-10-24", "runtime")] // exactly the limit
    [InlineData("2026-11-23", "runtime")]
    [InlineData("2020-01-01", "retired")]
    public void ReviewInTime_OrRetired_StaysSilent(string day, string stage) => Assert.Empty(Review(day, stage));

    [Theory]
    [InlineData("gone.md", "there is no src/pay/gone.md")]
    [InlineData(@"docs\\x.md", "paths are written with '/'")]
    [InlineData("../../../x.md", "it leads out of the repository")]
    public void FileThatCannotBeFound_Reports(string path, string problem) => Assert.Contains(problem, Assert.Single(Named(path)));

    [Fact]
    public void AnchorOfAFile_StaysSilent() => Assert.Empty(Named("there.md#backlog"));

    private static IReadOnlyList<string> Review(string day, string stage) => new Repo
    {
        Registry = """{ "tiers": { "t": { "runbookReviewDays": 30 } } }""",
        Services = [$$"""{ "service": "pay", "tier": "t", "stage": "{{stage}}", "runbooks": [ { "path": "r.md", "reviewedOn": "{{day}}" } ] }"""],
    }.Check(FunctionRules.StaleRunbook);

    private static IReadOnlyList<string> Named(string path) => new Repo
    {
        EvaluationContext = new EvaluationContext { Exists = file => file.StartsWith("../", StringComparison.Ordinal) ? null : file == "src/pay/there.md" },
        Services = [$$"""{ "service": "pay", "runbooks": [ { "path": "{{path}}" } ] }"""],
    }.Check(FunctionRules.MissingFile);
}
