using OwnershipAnalyzers.CodeOwners;

namespace OwnershipAnalyzers.Tool.Portals;

/// <summary>What in a CODEOWNERS file could not be used, and why.</summary>
internal static class CodeOwnersRemarks
{
    /// <summary>A sentence for each.</summary>
    public static IReadOnlyList<string> Of(CodeOwnersFile file, OwnersImport import)
    {
        var problems = file.Findings.Select(finding => $"{finding.Place?.Text}: {finding.Message}");
        var others = import.Others.Select(owner => $"{owner.Place.Text}: '{owner.Text}' is no team of the host; "
            + "say in ownership.json which team owns what it stands for.");
        return [.. problems, .. others];
    }
}
