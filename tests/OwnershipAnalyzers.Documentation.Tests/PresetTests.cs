using OwnershipAnalyzers.Documentation.Tests.Generated;
using OwnershipAnalyzers.Facts;

namespace OwnershipAnalyzers.Documentation.Tests;

public class PresetTests
{
    public static TheoryData<AnalysisMode> Modes => [.. Enum.GetValues<AnalysisMode>()];

    [Fact]
    public void EveryFile_IsAPreset() =>
        Assert.Equal(
            Enum.GetValues<AnalysisMode>().Select(Preset.FileOf).Order(StringComparer.Ordinal),
            Repository.Files(Preset.Folder, ".globalconfig"));

    [Theory]
    [MemberData(nameof(Modes))]
    public void Preset_IsDocumented(AnalysisMode mode) =>
        Assert.Contains($"| `{mode}` |", Repository.Read("docs/presets.md"), StringComparison.Ordinal);
}
