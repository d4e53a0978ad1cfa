using OwnershipAnalyzers.Baselines;
using OwnershipAnalyzers.Joining;
using OwnershipAnalyzers.Rules;

namespace OwnershipAnalyzers.Evaluation;

/// <summary>In which file an entry belongs: where the project reads it, and those see it who own what it is about.</summary>
/// <param name="model">The repository.</param>
internal sealed class BaselineHome(RepositoryModel model)
{
    /// <summary>The baseline of a finding, relative to the repository root.</summary>
    public string PathOf(BaselineKey key)
    {
        var owner = Subjects.OwnerOf(key.Subject);
        if (model.FindService(owner) is not { } service)
            return Baseline.FileName;
        // A project reads what is beside its own profile, which need not be the one that describes the service.
        var parts = model.Assemblies.Where(assembly => Subjects.IsOfAssembly(key.Subject, assembly.Name))
            .SelectMany(assembly => assembly.Parts)
            .Where(part => part.Service == owner)
            .ToList();
        var profile = parts.Count == 0
            ? service.Profile?.Path
            : parts.SelectMany(part => part.Profiles).FirstOrDefault(path => model.FindProfile(path)?.Describes(owner) == true);
        return profile is null ? Baseline.FileName : Baseline.Beside(profile);
    }
}
