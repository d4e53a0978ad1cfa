using OwnershipAnalyzers.Facts;
using OwnershipAnalyzers.Profiles;
using OwnershipAnalyzers.Tool.Repositories;

namespace OwnershipAnalyzers.Tool.Init.Planning;

/// <summary>Where profiles go, so that each speaks for all projects below it, and for no other's.</summary>
internal sealed class ProfilePlan
{
    // Folders that hold projects of everybody: a profile there would speak for the next project that somebody adds.
    private static readonly HashSet<string> Containers = new(StringComparer.OrdinalIgnoreCase)
    {
        "src", "source", "sources", "lib", "libs", "libraries", "app", "apps", "service", "services", "package", "packages",
        "project", "projects", "module", "modules", "component", "components", "code", "tools", "tool", "dotnet", "backend", "server",
    };

    private readonly List<Decision> _decisions;
    private readonly List<string> _existing;

    private readonly List<string> _declared;

    private ProfilePlan(IEnumerable<Decision> decisions, Survey survey)
    {
        _decisions = [.. decisions];
        var declared = survey.Projects.Where(project => project is { IsTest: false, DeclaredIn: not null });
        _declared = [.. declared.Select(project => project.Path)];
        _existing = [.. survey.Files.Where(file => RelativePath.NameOf(file) == ProfileFiles.Name)];
    }

    /// <summary>The profiles, and what cannot be said by one.</summary>
    public static (IReadOnlyList<PlannedProfile> Profiles, IReadOnlyList<string> Remarks) Of(IEnumerable<Decision> decisions, Survey survey)
    {
        var plan = new ProfilePlan(decisions, survey);
        var profiles = new List<PlannedProfile>();
        var remarks = new List<string>();
        var ids = new ServiceIds();
        var folders = plan._decisions.Where(decision => decision.Claim is not null).GroupBy(plan.FolderFor, StringComparer.Ordinal);
        // Outer folders first: what they say holds below them.
        foreach (var folder in folders.OrderBy(folder => folder.Key.Length).ThenBy(folder => folder.Key, StringComparer.Ordinal))
        {
            var decision = folder.First();
            var claim = decision.Claim!;
            var around = profiles.Find(outer => RelativePath.IsIn(folder.Key, outer.Folder));
            if (around?.Decision.Claim!.Team == claim.Team)
                continue;
            if (around is not null || !plan.MayHold(folder.Key, decision))
            {
                remarks.Add($"{decision.Project.Path}: a {ProfileFiles.Name} in its folder would speak for other projects too, "
                    + $"or is there already. Add <OwnershipTeam>{claim.Team}</OwnershipTeam> to the project.");
                continue;
            }

            var id = ids.Take(claim.Service ?? Slug.Normalise(RelativePath.NameOf(folder.Key)), folder.Key);
            profiles.Add(new PlannedProfile(folder.Key, id, decision));
        }

        return ([.. profiles.OrderBy(profile => profile.Path, StringComparer.Ordinal)], remarks);
    }

    /// <summary>The folder that the source names, or the outermost that holds more projects of the same owner and nobody else's.</summary>
    private string FolderFor(Decision decision)
    {
        if (decision.Claim!.Folder is { Length: > 0 } named && IsOnly(named, decision) && HoldsNoProfile(named))
            return named;
        var folder = decision.Project.Folder;
        for (var outer = RelativePath.FolderOf(folder); MayGrowTo(outer); outer = RelativePath.FolderOf(outer))
        {
            if (IsOnly(outer, decision) && HoldsNoProfile(outer) && Below(outer).Count() > Below(folder).Count())
                folder = outer;
        }

        return folder;
    }

    private static bool MayGrowTo(string folder) => folder.Length > 0 && !Containers.Contains(RelativePath.NameOf(folder));

    /// <summary>Whether a profile in a folder is new, and speaks for what one source says and for nothing else.</summary>
    private bool MayHold(string folder, Decision decision) =>
        folder.Length > 0 && IsOnly(folder, decision) && !_existing.Contains(RelativePath.Below(folder, ProfileFiles.Name));

    private bool IsOnly(string folder, Decision decision) =>
        // What is declared already is not to be declared once more, by whomever.
        !_declared.Exists(project => RelativePath.IsIn(project, folder))
        && Below(folder).All(other => other.Claim?.Team == decision.Claim!.Team && other.From == decision.From);

    private bool HoldsNoProfile(string folder) => !_existing.Exists(file => RelativePath.IsIn(file, folder));

    private IEnumerable<Decision> Below(string folder) => _decisions.Where(other => RelativePath.IsIn(other.Project.Path, folder));
}
