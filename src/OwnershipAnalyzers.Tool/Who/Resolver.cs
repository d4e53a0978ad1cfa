using OwnershipAnalyzers.Catalogs;
using OwnershipAnalyzers.Directories;
using OwnershipAnalyzers.Facts;
using OwnershipAnalyzers.Tool.Catalogs;
using OwnershipAnalyzers.Tool.Console;

namespace OwnershipAnalyzers.Tool.Who;

/// <summary>Finds out what somebody asks about, and who answers for it.</summary>
/// <param name="input">The catalog, read when the first question needs it.</param>
/// <param name="isNamed">Whether somebody said which catalog; else it is only used if there is one.</param>
internal sealed class Resolver(Lazy<CatalogInput> input, bool isNamed)
{
    private const int MostSuggestions = 3;

    private readonly Lazy<CodeIndex> _code = new(() => new CodeIndex(input.Value.Catalog));
    private readonly Lazy<Contacts> _contacts = new(() => new Contacts(input.Value.Catalog));

    private Catalog Catalog => input.Value.Catalog;

    /// <summary>The answer to one question.</summary>
    /// <param name="question">What was typed.</param>
    /// <param name="kind">One of <see cref="WhoKind.All"/>, or null to find out.</param>
    public WhoAnswer Answer(string question, string? kind)
    {
        var text = question.Trim();
        if (text.Length == 0)
            throw new ToolException("An empty text names nothing. Give an assembly, a type, a path, a service, a team or a stack trace.");
        var source = new Question(text);
        if (kind == WhoKind.Stack || (kind is null && source.IsTrace))
            return new TraceAnswer(_code, _contacts).Of(source.TraceText(), source.Name);
        if (kind is null or WhoKind.Assembly && source.IsAssemblyFile)
            return new WhoAnswer(text, AssemblyFile.Read(text, isNamed || CatalogInput.IsAtHand() ? _contacts.Value : null));
        var matches = Matches(text, kind).ToList();
        return new WhoAnswer(text, [.. OnePerOwner(matches)]) { Suggestions = matches.Count > 0 ? [] : Suggestions(text, kind) };
    }

    private IEnumerable<WhoMatch> Matches(string text, string? kind)
    {
        if (kind is null or WhoKind.Service)
        {
            foreach (var match in Services(text))
                yield return match;
        }

        if (kind is null or WhoKind.Team && Team(text) is { } team)
            yield return _contacts.Value.WithTeam(new WhoMatch(WhoKind.Team, $"team {team.Id}"), team.Id);
        if (kind is null or WhoKind.Assembly)
        {
            var name = text.EndsWith(".dll", StringComparison.OrdinalIgnoreCase) || text.EndsWith(".exe", StringComparison.OrdinalIgnoreCase) ? text[..^4] : text;
            foreach (var owner in _code.Value.OfAssembly(name))
                yield return _contacts.Value.Of(WhoKind.Assembly, owner);
        }

        var isPath = text.Contains('/', StringComparison.Ordinal) || text.Contains('\\', StringComparison.Ordinal);
        if (kind == WhoKind.Type || (kind is null && !isPath))
        {
            foreach (var owner in _code.Value.OfType(TypeName.Of(text)))
                yield return _contacts.Value.Of(WhoKind.Type, owner);
        }

        if (kind == WhoKind.Path || (kind is null && (isPath || File.Exists(text) || Directory.Exists(text))))
        {
            foreach (var owner in new SourcePath(input.Value).OwnersOf(text, _code.Value))
                yield return _contacts.Value.Of(WhoKind.Path, owner);
        }
    }

    private IEnumerable<WhoMatch> Services(string text)
    {
        foreach (var service in Catalog.Services.Where(service => Same(service.Id, text) || Same(Contacts.NameOf(service), text)))
            yield return _contacts.Value.Of(new WhoMatch(WhoKind.Service, $"service {service.Id}"), service);
        foreach (var service in Catalog.ExternalServices.Where(service => Same(service.Id, text)))
            yield return _contacts.Value.Of(new WhoMatch(WhoKind.Service, $"external service {service.Id}"), service);
    }

    private CatalogTeam? Team(string text) => _contacts.Value.TeamOf(text) ?? Catalog.Teams.FirstOrDefault(team => Same(team.Id, text));

    /// <summary>An assembly and its main namespace have one name, and one owner.</summary>
    private static IEnumerable<WhoMatch> OnePerOwner(IEnumerable<WhoMatch> matches) =>
        matches.GroupBy(match => (Service: match.Service?.Id, Team: match.Service is null ? match.Team?.Id : null, match.Kind == WhoKind.Team)).Select(same => same.OrderBy(match => match.IsGuess).First());

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

    private static bool Same(string? one, string other) => string.Equals(one, other, StringComparison.OrdinalIgnoreCase);
}
