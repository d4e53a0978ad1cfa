using OwnershipAnalyzers.Catalogs;
using OwnershipAnalyzers.Facts;
using OwnershipAnalyzers.Tool.Catalogs;

namespace OwnershipAnalyzers.Tool.Who;

/// <summary>Finds out what somebody asks about, and who answers for it.</summary>
internal sealed class Resolver(CatalogInput input)
{
    private const int MostSuggestions = 3;

    /// <summary>Whose code is.</summary>
    public CodeIndex Code { get; } = new(input.Catalog);

    /// <summary>How to reach people.</summary>
    public Contacts Contacts { get; } = new(input.Catalog);

    private Catalog Catalog => input.Catalog;

    /// <summary>The name of an assembly, which people give with the end of its file.</summary>
    public static string AssemblyName(string text) =>
        text.EndsWith(".dll", StringComparison.OrdinalIgnoreCase) || text.EndsWith(".exe", StringComparison.OrdinalIgnoreCase) ? text[..^4] : text;

    /// <summary>The answer to one question.</summary>
    /// <param name="question">What was typed.</param>
    /// <param name="kind">One of <see cref="WhoKind.All"/>, or null to find out.</param>
    public WhoAnswer Answer(Question question, string? kind)
    {
        var matches = Matches(question, kind, StringComparison.Ordinal) is [_, ..] exact ? exact : Matches(question, kind, StringComparison.OrdinalIgnoreCase);
        return new WhoAnswer(question.Text, matches) { Suggestions = matches.Count > 0 ? [] : Suggestions(question.Text, kind) };
    }

    /// <summary>Everything that is called so, each owner once: an assembly and its main namespace have one name.</summary>
    public IReadOnlyList<WhoMatch> Matches(Question question, string? kind, StringComparison comparison) =>
    [
        .. All(question, kind, comparison).GroupBy(Owner, StringComparer.Ordinal)
            .Select(same => same.FirstOrDefault(match => !match.IsGuess) ?? same.First()),
    ];

    private static string Owner(WhoMatch match) =>
        (match.Kind == WhoKind.Team ? "asked for " : "") + (match.Service is { } service ? $"service {service.Id}" : $"team {match.Team?.Id}");

    private IEnumerable<WhoMatch> All(Question question, string? kind, StringComparison comparison)
    {
        var text = question.Text;
        if (kind is null or WhoKind.Service)
        {
            bool IsCalledSo(CatalogService service) =>
                string.Equals(service.Id, text, comparison) || string.Equals(service.Name, text, comparison);

            foreach (var service in Catalog.Services.Where(IsCalledSo))
                yield return Contacts.Of(new WhoMatch(WhoKind.Service, $"service {service.Id}"), service);
            foreach (var service in Catalog.ExternalServices.Where(service => string.Equals(service.Id, text, comparison)))
                yield return Contacts.Of(new WhoMatch(WhoKind.Service, $"external service {service.Id}"), service);
        }

        if (kind is null or WhoKind.Team && (Contacts.TeamOf(text) ?? Catalog.Teams.FirstOrDefault(team => string.Equals(team.Id, text, comparison))) is { } known)
            yield return Contacts.WithTeam(new WhoMatch(WhoKind.Team, $"team {known.Id}"), known.Id);
        foreach (var owner in kind is null or WhoKind.Assembly ? Code.OfAssembly(AssemblyName(text), comparison) : [])
            yield return Contacts.Of(WhoKind.Assembly, owner);
        foreach (var owner in kind == WhoKind.Type || (kind is null && !question.IsPath) ? Code.OfType(TypeName.Of(text)) : [])
            yield return Contacts.Of(WhoKind.Type, owner);
        foreach (var owner in kind == WhoKind.Path || (kind is null && question.IsPath) ? new SourcePath(input).OwnersOf(text, Code) : [])
            yield return Contacts.Of(WhoKind.Path, owner);
    }

    private IReadOnlyList<string> Suggestions(string text, string? kind)
    {
        var all = (kind is null or WhoKind.Service ? Catalog.Services.Select(service => service.Id).Concat(Catalog.ExternalServices.Select(service => service.Id)) : [])
            .Concat(kind is null or WhoKind.Team ? Catalog.Teams.Select(team => team.Id) : [])
            .Concat(kind is null or WhoKind.Assembly ? Catalog.Assemblies.Select(assembly => assembly.Name) : [])
            .Concat(kind is null or WhoKind.Type ? Catalog.Assemblies.SelectMany(assembly => assembly.Namespaces) : [])
            .Where(name => name.Length > 0).Distinct(StringComparer.Ordinal).ToList();
        return Nearest.To(text, all, MostSuggestions) is [_, ..] near ? near
            : text.Length < 3 ? [] : [.. all.Where(name => name.Contains(text, StringComparison.OrdinalIgnoreCase)).OrderBy(name => name.Length).ThenBy(name => name, StringComparer.Ordinal).Take(MostSuggestions)];
    }
}
