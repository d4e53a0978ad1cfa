using OwnershipAnalyzers.Reading;
using OwnershipAnalyzers.Rules;
using OwnershipAnalyzers.Texts;

namespace OwnershipAnalyzers.Registries;

/// <summary>Reads how loud rules of the catalog are. Those of the compiler are configured where the compiler looks.</summary>
internal static class SeverityReader
{
    private static readonly Dictionary<string, Severity> Words = new(StringComparer.OrdinalIgnoreCase)
    {
        ["none"] = Severity.Off,
        ["suggestion"] = Severity.Suggestion,
        ["warning"] = Severity.Warning,
        ["error"] = Severity.Error,
    };

    public static IReadOnlyDictionary<string, Severity> Read(JsonFile json, JsonSection policy)
    {
        var severities = new Dictionary<string, Severity>(StringComparer.Ordinal);
        if (policy.Section("severities", new JsonObjectSchema("severities")) is not { } section)
            return severities;
        foreach (var member in section.Members)
        {
            if (WhyNot(member.Key) is { } reason)
                json.Unreadable(member.At, $"'{Excerpt.Of(member.Key)}' {reason}");
            else if (section.Choice(member.Key, [.. Words.Keys]) is { } word)
                severities[member.Key] = Words[word.Value];
        }

        return severities;
    }

    /// <summary>Why the severity of a rule cannot be set here, or null.</summary>
    private static string? WhyNot(string id)
    {
        if (RuleBook.All.All(rule => rule.Id != id))
            return "is not a rule; write the id of one, such as OWN2013";
        if (ConfigurationRules.All.Any(rule => rule.Id == id))
            return "is a rule about configuration, on which all others rest; delete the line";
        return IsOfCompilerAlone(id)
            ? $"is reported by the compiler; write dotnet_diagnostic.{id}.severity into a .globalconfig instead"
            : null;
    }

    private static bool IsOfCompilerAlone(string id) =>
        AssemblyRule.All.Any(rule => rule.Rule.Id == id)
        // Where internals are opened, the catalog reports.
        || (UseRule.All.Any(rule => rule.Rule.Id == id) && id != DependencyRules.OpensInternals.Id);
}
