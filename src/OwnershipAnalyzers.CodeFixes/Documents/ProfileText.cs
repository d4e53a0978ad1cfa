using OwnershipAnalyzers.Editing.Json;
using OwnershipAnalyzers.Facts;

namespace OwnershipAnalyzers.CodeFixes.Documents;

/// <summary>What a <c>service.json</c> declares, as text.</summary>
internal sealed class ProfileText
{
    private const string ServiceKey = "service";

    private readonly string _text;
    private readonly JsonSyntax _root;
    private readonly JsonSyntax? _dependencies;

    private ProfileText(string text, JsonSyntax root)
    {
        _text = text;
        _root = root;
        _dependencies = root.Find(DependenciesKey);
    }

    private static string DependenciesKey => Fact.Of(FactKind.Dependency).JsonKey;

    /// <summary>Where one more dependency goes; null when something else than a list stands there.</summary>
    public JsonInsertion? PlaceOfDependencies => _dependencies switch
    {
        null => JsonInsertion.InNewArray(DependenciesKey, _root, new JsonLayout(_text, _root)),
        { IsArray: true } => JsonInsertion.AtEndOf(_dependencies, new JsonLayout(_text, _root)),
        _ => null,
    };

    /// <summary>Where one more fact of the service goes.</summary>
    public JsonInsertion PlaceOfFacts => JsonInsertion.AtEndOf(_root, new JsonLayout(_text, _root));

    /// <summary>The profile in a text; null when the text is no JSON object that says anything.</summary>
    public static ProfileText? Parse(string text) =>
        JsonText.Parse(text) is { IsObject: true, Items.Count: > 0 } root ? new ProfileText(text, root) : null;

    /// <summary>A dependency. The id of a service is a slug, which needs no escapes.</summary>
    public static string Dependency(string service) => $"{{ \"{ServiceKey}\": \"{service}\" }}";

    /// <summary>A fact of which there is one only.</summary>
    public static string Member(Fact fact, string value)
    {
        var text = fact.Kind == FactKind.Stage ? value.ToLowerInvariant() : value;
        return $"\"{fact.JsonKey}\": {JsonText.Quote(text)}";
    }

    /// <summary>Whether it says anything about a fact of which there is one only.</summary>
    public bool Has(Fact fact) => _root.Find(fact.JsonKey) is not null;

    /// <summary>What it says about such a fact; empty when that is no text, null when there is nothing.</summary>
    public string? ValueOf(Fact fact) => _root.Find(fact.JsonKey) is { } value ? value.Text ?? "" : null;

    /// <summary>Whether its owner was guessed, and confirmed by nobody.</summary>
    public bool IsInferred => _root.Find("inferredFrom") is not null;

    /// <summary>Whether it declares a dependency already.</summary>
    public bool DependsOn(string service) =>
        _dependencies is { IsArray: true } list && list.Items.Any(item => item.Value.Find(ServiceKey)?.Text == service);
}
