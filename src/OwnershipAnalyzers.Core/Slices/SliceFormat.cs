using System.Globalization;
using System.Text;
using OwnershipAnalyzers.Facts;

namespace OwnershipAnalyzers.Slices;

/// <summary>
/// The slice as text: a line per fact, a tab between its parts. A line format, because what runs in the compiler must not carry a JSON
/// library. Unknown lines are skipped, so that a compiler which still holds an older analyzer goes on working.
/// </summary>
public static class SliceFormat
{
    /// <summary>How the name of every slice file ends.</summary>
    public const string FileExtension = ".ownership.slice";

    /// <summary>How the name of the file ends in which the build lists the references that are built here, as lines of a slice.</summary>
    public const string ReferencesFileExtension = ".ownership.references";

    /// <summary>Writes the slice; equal slices give equal text.</summary>
    public static string Write(Slice slice)
    {
        var text = new StringBuilder();
        Line("root", slice.Root);
        Line("project", slice.Project);
        Line("mode", slice.Mode.ToString());
        if (slice.ErrorsAsWarnings)
            Line("errors", "warnings");
        if (slice.Registry is not null)
            Line("registry", slice.Registry, slice.RegistryIsReadable ? "read" : "unreadable");
        if (!slice.ProfileIsReadable)
            Line("profile", "unreadable");
        foreach (var team in slice.Teams)
        {
            Line("team", team.Id, team.Successor ?? "");
            foreach (var former in team.FormerIds)
                Line("former", team.Id, former);
        }

        foreach (var tier in slice.Tiers)
            Line("tier", tier);
        foreach (var tier in slice.Tiers.Where(slice.TierRanks.ContainsKey))
            Line("rank", tier, Number(slice.TierRanks[tier]));
        if (!slice.RequiresDeclaredDependencies)
            Line("undeclared", "allowed");
        foreach (var assembly in slice.BuiltHere)
            Line("built", assembly);
        foreach (var service in slice.ExternalServices)
            Line("external", service);
        foreach (var fallback in slice.Fallbacks)
            Line("fallback", fallback.Service, fallback.Of ?? "");
        foreach (var team in slice.TeamModes.OrderBy(team => team.Key, StringComparer.Ordinal))
            Line("adopts", team.Key, team.Value.ToString());
        foreach (var exemption in slice.Exemptions)
            Line("exempt", exemption.Rule, exemption.Service ?? "", exemption.Team ?? "");
        if (!slice.JudgesEntries)
            Line("entries", "unjudged");
        foreach (var entry in slice.Accepted)
            Line("accept", entry.Rule, entry.Subject, entry.File);
        foreach (var declaration in slice.Declarations)
        {
            var kind = declaration.Kind.ToString();
            var file = (FilePlace)declaration.Place;
            Line("declared", kind, declaration.Value, file.Path, Number(file.Line), Number(file.Column), declaration.Of ?? "");
        }

        return text.ToString();

        void Line(params string[] parts) => text.Append(string.Join("\t", parts.Select(Escape))).Append('\n');
    }

    /// <summary>Reads a slice. Never fails: what cannot be understood is left out.</summary>
    public static Slice Read(string text)
    {
        var slice = new Slice();
        var teams = new List<SliceTeam>();
        var formerIds = new Dictionary<string, List<string>>();
        var tiers = new List<string>();
        var ranks = new Dictionary<string, int>();
        var built = new List<string>();
        var external = new List<string>();
        var fallbacks = new List<SliceFallback>();
        var exemptions = new List<SliceExemption>();
        var accepted = new List<SliceEntry>();
        var modes = new Dictionary<string, AnalysisMode>();
        var declarations = new List<Declaration>();
        // Not every line break of Unicode: values may hold the others.
        foreach (var line in text.Split('\n'))
        {
            var parts = Array.ConvertAll(line.Split('\t'), Unescape);
            switch (parts)
            {
                case ["root", var root]: slice = slice with { Root = root }; break;
                case ["project", var project]: slice = slice with { Project = project }; break;
                case ["mode", var name] when Named<AnalysisMode>(name) is { } mode: slice = slice with { Mode = mode }; break;
                case ["errors", "warnings"]: slice = slice with { ErrorsAsWarnings = true }; break;
                case ["registry", var path, var state]: slice = slice with { Registry = path, RegistryIsReadable = state == "read" }; break;
                case ["profile", "unreadable"]: slice = slice with { ProfileIsReadable = false }; break;
                case ["team", var id, var successor]:
                    formerIds[id] = [];
                    teams.Add(new SliceTeam(id, formerIds[id], OrNull(successor)));
                    break;
                case ["former", var id, var former] when formerIds.TryGetValue(id, out var known): known.Add(former); break;
                case ["tier", var id]: tiers.Add(id); break;
                case ["rank", var id, var rank]: ranks[id] = Number(rank); break;
                case ["undeclared", "allowed"]: slice = slice with { RequiresDeclaredDependencies = false }; break;
                case ["built", var assembly]: built.Add(assembly); break;
                case ["external", var id]: external.Add(id); break;
                case ["fallback", var id, var of]: fallbacks.Add(new SliceFallback(id, OrNull(of))); break;
                case ["adopts", var team, var name] when Named<AnalysisMode>(name) is { } mode: modes[team] = mode; break;
                case ["exempt", var rule, var service, var team]:
                    exemptions.Add(new SliceExemption(rule, OrNull(service), OrNull(team)));
                    break;
                case ["entries", "unjudged"]: slice = slice with { JudgesEntries = false }; break;
                case ["accept", var rule, var subject, var file]: accepted.Add(new SliceEntry(rule, subject, file)); break;
                case ["declared", var name, var value, var path, var row, var column, var of] when Named<FactKind>(name) is { } kind:
                    declarations.Add(new Declaration(kind, value, new FilePlace(path, Number(row), Number(column))) { Of = OrNull(of) });
                    break;
            }
        }

        return slice with
        {
            Teams = teams,
            Tiers = tiers,
            TierRanks = ranks,
            BuiltHere = built,
            ExternalServices = external,
            Fallbacks = fallbacks,
            TeamModes = modes,
            Exemptions = exemptions,
            Accepted = accepted,
            Declarations = declarations,
        };
    }

    /// <summary>
    /// The value with a name; null when there is none. <see cref="Enum.TryParse{TEnum}(string, out TEnum)"/> also takes numbers.
    /// </summary>
    private static T? Named<T>(string name) where T : struct, Enum
    {
        var isName = Enum.TryParse<T>(name, out var value) && Enum.IsDefined(typeof(T), value) && !char.IsDigit(name[0]);
        return isName ? value : null;
    }

    private static string? OrNull(string text) => text.Length == 0 ? null : text;

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);

    private static int Number(string text) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : 0;

    private static string Escape(string text) => text.Replace("\\", "\\\\").Replace("\t", "\\t").Replace("\n", "\\n").Replace("\r", "\\r");

    private static string Unescape(string text)
    {
        if (text.IndexOf('\\') < 0)
            return text;
        var plain = new StringBuilder(text.Length);
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] != '\\' || i + 1 == text.Length)
                plain.Append(text[i]);
            else
                plain.Append(text[++i] switch { 't' => '\t', 'n' => '\n', 'r' => '\r', var other => other });
        }

        return plain.ToString();
    }
}
