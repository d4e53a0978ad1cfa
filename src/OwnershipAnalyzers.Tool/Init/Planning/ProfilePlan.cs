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
        "src", "source", "sources", "lib", "libs", "libraries", "app", "apps", "service", "services", "package", "packages", "project", "projects", "module", "modules", "component", "components", "code", "tools", "tool", "dotnet", "backend", "server",
    };

    private readonly List<Decision> _decisions;
    private readonly List<string> _existing;

    private readonly List<string> _declared;

    private ProfilePlan(IEnumerable<Decision> decisions, Survey survey)
    {
        _decisions = [.. decisions];
        _declared = [.. survey.Projects.Where(project => !project.IsTest && project.DeclaredIn is not null).Select(project => project.Path)];
        _existing = [.. survey.Files.Where(file => RelativePath.NameOf(file) == ProfileFiles.Name)];
    }

    /// <summary>The profiles, and what cannot be said by one.</summary>
    public static (IReadOnlyList<PlannedProfile> Profiles, IReadOnlyList<string> Remarks) Of(IEnumerable<Decision> decisions, Survey survey)
    {
        var plan = new ProfilePlan(decisions, survey);
        var (profiles, remarks, ids) = (new List<PlannedProfile>(), new List<string>(), new ServiceIds());
        // Outer folders first: what they say holds below them.
        foreach (var folder in plan._decisions.Where(decision => decision.Claim is not null).GroupBy(plan.FolderFor, StringComparer.Ordinal).OrderBy(folder => folder.Key.Length).ThenBy(folder => folder.Key, StringComparer.Ordinal))
        {
            var decision = folder.First();
            var around = profiles.Find(outer => RelativePath.IsIn(folder.Key, outer.Folder));
            if (around?.Decision.Claim!.Team == decision.Claim!.Team)
                continue;
            var file = RelativePath.Below(folder.Key, ProfileFiles.Name);
            if (around is not null || !plan.IsOnly(folder.Key, decision) || folder.Key.Length == 0 || plan._existing.Contains(file))
                remarks.Add($"{decision.Project.Path}: a {ProfileFiles.Name} in its folder would speak for other projects too, or is there already. Add <OwnershipTeam>{decision.Claim.Team}</OwnershipTeam> to the project.");
            else
                profiles.Add(new PlannedProfile(folder.Key, ids.Take(decision.Claim.Service ?? Slug.Normalise(RelativePath.NameOf(folder.Key)), folder.Key), decision));
        }

        return ([.. profiles.OrderBy(profile => profile.Path, StringComparer.Ordinal)], remarks);
    }

    /// <summary>The folder that the source names, or the outermost that holds more projects of the same owner and nobody else's.</summary>
    private string FolderFor(Decision decision)
    {
        if (decision.Claim!.Folder is { Length: > 0 } named && IsOnly(named, decision) && HoldsNoProfile(named))
            return named;
        var folder = decision.Project.Folder;
        for (var outer = RelativePath.FolderOf(folder); outer.Length > 0 && !Containers.Contains(RelativePath.NameOf(outer)); outer = RelativePath.FolderOf(outer))
        {
            if (IsOnly(outer, decision) && HoldsNoProfile(outer) && Below(outer).Count() > Below(folder).Count())
                folder = outer;
        }

        return folder;
    }

    private bool IsOnly(string folder, Decision decision) =>
        // What is declared already is not to be declared once more, by whomever.
        !_declared.Exists(project => RelativePath.IsIn(project, folder))
        && Below(folder).All(other => other.Claim?.Team == decision.Claim!.Team && other.From == decision.From);

    private bool HoldsNoProfile(string folder) => !_existing.Exists(file => RelativePath.IsIn(file, folder));

    private IEnumerable<Decision> Below(string folder) => _decisions.Where(other => RelativePath.IsIn(other.Project.Path, folder));
}
