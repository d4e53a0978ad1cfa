using System.Text;
using System.Text.Json;
using OwnershipAnalyzers.Json;

namespace OwnershipAnalyzers.Baselines;

/// <summary>
/// A baseline as JSON: an entry on each line, sorted, so that two branches which accept different findings seldom touch the same lines.
/// </summary>
public static class BaselineWriter
{
    private const string Schema =
        "https://raw.githubusercontent.com/ownership-analyzers/OwnershipAnalyzers/main/docs/schema/baseline.schema.json";

    /// <summary>The text of the file: the same for equal entries in any order, each once.</summary>
    public static string Write(IEnumerable<BaselineKey> entries)
    {
        var text = new StringBuilder();
        text.Append("{\n  \"$schema\": ").Append(Quoted(Schema)).Append(",\n  \"schemaVersion\": 1,\n  \"accepted\": [");
        var separator = "\n";
        foreach (var entry in Sorted(entries))
        {
            text.Append(separator).Append("    { \"rule\": ").Append(Quoted(entry.Rule));
            text.Append(", \"subject\": ").Append(Quoted(entry.Subject)).Append(" }");
            separator = ",\n";
        }

        return text.Append("\n  ]\n}\n").ToString();
    }

    /// <summary>The entries in the order of the file.</summary>
    public static IEnumerable<BaselineKey> Sorted(IEnumerable<BaselineKey> entries) =>
        entries.Distinct().OrderBy(entry => entry.Rule, StringComparer.Ordinal).ThenBy(entry => entry.Subject, StringComparer.Ordinal);

    private static string Quoted(string text) => $"\"{JsonEncodedText.Encode(text, JsonFormat.Encoder)}\"";
}
