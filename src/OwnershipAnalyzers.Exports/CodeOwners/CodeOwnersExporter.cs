using System.Text;
using OwnershipAnalyzers.CodeOwners;
using OwnershipAnalyzers.Directories;
using OwnershipAnalyzers.FolderOwners;

namespace OwnershipAnalyzers.Exports.CodeOwners;

/// <summary>
/// Writes CODEOWNERS for GitHub, for a repository that has the catalog alone. <c>dotnet ownership codeowners</c> keeps lines of somebody's
/// own.
/// </summary>
internal sealed class CodeOwnersExporter : Exporter
{
    private const string TeamPrefix = "team:";

    private const string TooLong =
        "it is not under 3 MB, so GitHub loads nothing of it; declare teams for larger folders, in a service.json further up";

    private static readonly string[] Held =
        ["service.team", "service.projects", "service.assemblies", "service.logical", "team.codeowners", "assembly.id", "assembly.team"];

    /// <inheritdoc/>
    public override string Target => "codeowners";

    /// <inheritdoc/>
    public override string Description => "who reviews which folder, for GitHub";

    /// <inheritdoc/>
    public override string FileName => "CODEOWNERS";

    /// <inheritdoc/>
    public override Export Write(ServiceDirectory directory)
    {
        var losses = new Losses();
        var generated = CatalogCodeOwners.Write(directory, CodeOwnersDialect.GitHub);
        losses.AddAllBut(directory.Catalog, Held, "CODEOWNERS says of folders who reviews them, and nothing else");
        foreach (var finding in generated.Findings)
            losses.Add(SubjectOf(finding.Subject), "codeowners", finding.Message.TrimEnd('.'));
        foreach (var service in directory.Catalog.Services.Where(service => service.Team is { } team && directory.Team(team) is null))
            losses.Add($"service '{service.Id}'", "team", $"the registry has no team '{service.Team}', so nobody knows whom to ask");
        if (Encoding.UTF8.GetByteCount(generated.Text!) > CodeOwnersFiles.MaxLength)
            losses.Add("the file", "all of it", TooLong);
        return new Export(generated.Text!, losses.Sorted());
    }

    /// <summary>Findings are about <c>team:payments/codeowners</c>.</summary>
    private static string SubjectOf(string? subject)
    {
        if (subject?.StartsWith(TeamPrefix, StringComparison.Ordinal) != true)
            return "the file";
        var team = subject.Substring(TeamPrefix.Length, subject.LastIndexOf('/') - TeamPrefix.Length);
        return $"team '{team}'";
    }
}
