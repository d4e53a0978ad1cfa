using Microsoft.Build.Utilities;
using OwnershipAnalyzers.Facts;
using OwnershipAnalyzers.Rules;

namespace OwnershipAnalyzers.Tasks.Tests;

public class FindingLogTests
{
    [Theory]
    [InlineData(null, "warning")]
    [InlineData(AnalysisMode.Strict, "error")]
    public void ModeOfTheFinding_WinsOverThatOfTheBuild(AnalysisMode? own, string expected)
    {
        var engine = new BuildEngine();
        var log = new FindingLog(new TaskLoggingHelper(engine, "Task"), AnalysisMode.Default, Path.GetTempPath(), "A.fsproj");

        log.Write(new Finding(DefinitionRules.NoTeam, null, "A", "it", "") { Mode = own });

        Assert.StartsWith(expected + " OWN1001: ", Assert.Single(engine.Findings), StringComparison.Ordinal);
    }

    [Fact]
    public void ModeWithoutRules_StaysSilent()
    {
        var engine = new BuildEngine();
        var log = new FindingLog(new TaskLoggingHelper(engine, "Task"), AnalysisMode.Strict, Path.GetTempPath(), "A.fsproj");

        log.Write(new Finding(DefinitionRules.NoTeam, null, "A", "it", "") { Mode = AnalysisMode.None });

        Assert.Empty(engine.Findings);
    }
}
