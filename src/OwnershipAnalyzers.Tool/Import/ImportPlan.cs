using System.Text.Json.Nodes;
using OwnershipAnalyzers.Catalogs;
using OwnershipAnalyzers.Profiles;
using OwnershipAnalyzers.Tool.Editing;
using OwnershipAnalyzers.Tool.Portals;
using OwnershipAnalyzers.Tool.Repositories;

namespace OwnershipAnalyzers.Tool.Import;

/// <summary>What <c>import</c> is going to write, and what it leaves to people.</summary>
internal sealed class ImportPlan
{
    private readonly KnownServices _known;
    private readonly SortedDictionary<string, FileEdit> _edits = new(StringComparer.Ordinal);
    private readonly List<string> _contradictions = [];
    private readonly List<string> _remarks = [];

    private ImportPlan(KnownServices known) => _known = known;

    /// <summary>The files to write, sorted.</summary>
    public IReadOnlyList<FileEdit> Edits => [.. _edits.Values];

    /// <summary>Where the repository says something else, a sentence each.</summary>
    public IReadOnlyList<string> Contradictions => _contradictions;

    /// <summary>What could not be used, a sentence each.</summary>
    public IReadOnlyList<string> Remarks => _remarks;

    /// <summary>Plans without writing anything.</summary>
    /// <param name="names">The file.</param>
    /// <param name="known">The repository.</param>
    /// <param name="newProfiles">A folder for the profiles of services that are not known yet; null when there is none.</param>
    public static ImportPlan Of(ImportedNames names, KnownServices known, string? newProfiles)
    {
        var plan = new ImportPlan(known);
        if (names.Nameless > 0)
            plan._remarks.Add($"{Plain.Count(names.Nameless, "entity without a name of which an id could be made; left out")}.");
        plan.Add(RepositoryRoot.RegistryName, PublishedSchema.Registry, RegistryFacts.Of(names, known), "teams and services of others");
        var unknown = new List<string>();
        foreach (var service in names.Entities.Where(entity => entity.Kind == EntityKind.Service))
        {
            var id = names.Id(service);
            var isNew = !known.Knows(id);
            var newProfile = isNew && newProfiles is not null ? RelativePath.Below(newProfiles, $"{id}/{ProfileFiles.Name}") : null;
            if ((known.ProfileOf(id) ?? newProfile) is { } file)
                plan.AddProfile(service, names, file);
            else if (isNew)
                unknown.Add(id);
            else
                plan._remarks.Add(NoPlaceFor(id));
        }

        if (unknown.Count > 0)
        {
            var services = $"{Plain.Count(unknown.Count, "service")} of the file {(unknown.Count == 1 ? "is" : "are")} not known here";
            plan._remarks.Add($"{services}: {string.Join(", ", unknown)}. --new-profiles FOLDER writes their profiles.");
        }

        return plan;
    }

    private static string NoPlaceFor(string id) => $"service '{id}' has no {ProfileFiles.Name}, and no folder is its own: "
        + $"create one in a folder that is, with \"service\": \"{id}\", and import again.";

    private void AddProfile(Entity service, ImportedNames names, string file)
    {
        var (facts, remarks) = ProfileFacts.Of(service, names, file, _known.Root);
        _remarks.AddRange(remarks);
        if (_known.Service(names.Id(service)) is { } declared)
            LeaveOutDeclared(facts, declared);
        Add(file, PublishedSchema.Profile, facts, $"service '{names.Id(service)}'");
    }

    /// <summary>What code and projects declare needs no second declaration, and may be a contradiction.</summary>
    private void LeaveOutDeclared(JsonObject facts, CatalogService service)
    {
        (string Key, string? Value)[] declared =
        [
            ("service", service.Id), ("team", service.Team), ("stage", service.Stage), ("tier", service.Tier),
            ("retiresOn", service.RetiresOn), ("replacement", service.Replacement),
        ];
        foreach (var (key, value) in declared.Where(fact => fact.Value is not null && facts.ContainsKey(fact.Key)))
        {
            var imported = (string?)facts[key];
            var places = string.Join(", ", service.DeclaredIn.GetValueOrDefault(key, []));
            if (imported != value)
                _contradictions.Add($"{places}: {key} of service '{service.Id}' is '{value}' there, and '{imported}' in the file.");
            facts.Remove(key);
        }

        if (!facts.ContainsKey("team"))
            facts.Remove("inferredFrom");
    }

    private void Add(string path, string schema, JsonObject facts, string why)
    {
        if (facts.Count == 0)
            return;
        var file = Path.Combine(_known.Root, path);
        var earlier = _edits.GetValueOrDefault(path);
        var before = earlier?.After is { } planned ? TextFile.Of(planned) : File.Exists(file) ? TextFile.Read(file) : null;
        var text = before?.Text ?? $"{{\n  \"$schema\": \"{schema}\",\n  \"schemaVersion\": 1\n}}\n";
        var (after, contradictions) = JsonAddition.Of(text, facts, path);
        _contradictions.AddRange(contradictions.Select(contradiction => $"{path}: {contradiction}."));
        var original = earlier is not null ? earlier.Before : before is null ? null : File.ReadAllBytes(file);
        var edit = new FileEdit(path, original, (before ?? new TextFile("")).With(after), why);
        if (edit.IsChange)
            _edits[path] = edit;
    }
}
