using System.Text.Json;
using OwnershipAnalyzers.Files;
using OwnershipAnalyzers.Json;
using OwnershipAnalyzers.Reading;
using OwnershipAnalyzers.Rules;
using OwnershipAnalyzers.Texts;

namespace OwnershipAnalyzers.Baselines;

/// <summary>
/// What the compiler has reported, from the log that it writes when the property <c>ErrorLog</c> names a file. Only there do uses in C#
/// files stand one by one.
/// </summary>
/// <param name="Found">The findings that a baseline can accept and does not, sorted, each once.</param>
/// <param name="Stale">The entries of a baseline that no longer occur.</param>
public sealed record CompilerLog(IReadOnlyList<BaselineKey> Found, IReadOnlyList<BaselineKey> Stale)
{
    /// <summary>How the name of the log ends that a build writes beside the manifest (<c>OwnershipCompilerLog</c>).</summary>
    public const string FileExtension = ".ownership.sarif";

    // One log of one project; nobody writes it by hand.
    private const int MaxLength = 1 << 30;

    /// <summary>Nothing.</summary>
    public static CompilerLog Empty { get; } = new([], []);

    /// <summary>The same findings, from the logs of several projects.</summary>
    public static CompilerLog Merge(IEnumerable<CompilerLog> logs)
    {
        var all = logs.ToList();
        return Sorted(all.SelectMany(log => log.Found), all.SelectMany(log => log.Stale));
    }

    private static CompilerLog Sorted(IEnumerable<BaselineKey> found, IEnumerable<BaselineKey> stale) =>
        new([.. BaselineWriter.Sorted(found)], [.. BaselineWriter.Sorted(stale)]);

    /// <summary>Reads a log.</summary>
    /// <param name="file">Absolute path of a SARIF 2.1.0 file of the C# compiler.</param>
    /// <param name="reason">Why it cannot be read, with a remedy and without a period; empty when it can.</param>
    /// <returns>Null when it cannot be read.</returns>
    public static CompilerLog? Read(string file, out string reason)
    {
        return BoundedFile.Read(file, out reason, MaxLength) is { } bytes ? Of(bytes, out reason) : null;
    }

    /// <summary>Reads the content of a log.</summary>
    /// <param name="bytes">The content.</param>
    /// <param name="reason">As for a file.</param>
    internal static CompilerLog? Of(byte[] bytes, out string reason)
    {
        reason = "";
        try
        {
            using var log = JsonDocument.Parse(bytes.AsMemory(ByteOrderMark.LengthIn(bytes)));
            var results = Items(log.RootElement, "runs").SelectMany(run => Items(run, "results")).ToList();
            return Sorted(results.Select(FoundKey).OfType<BaselineKey>(), results.Select(StaleKey).OfType<BaselineKey>());
        }
        catch (JsonException exception)
        {
            reason = Reason(JsonPlaces.Of(exception, bytes), Excerpt.Of(JsonErrors.ReasonOf(exception), 200));
        }
        catch (InvalidOperationException)
        {
            reason = Reason(JsonPlaces.OfBadText(bytes), "a text is not UTF-8");
        }

        return null;

        static string Reason(TextPosition at, string why) =>
            $"it is no SARIF file at {at.Text} ({why}); build again with -p:ErrorLog=FILE,version=2.1";
    }

    private static BaselineKey? FoundKey(JsonElement result)
    {
        var id = result.Text("ruleId");
        if (RuleBook.All.FirstOrDefault(rule => rule.Id == id) is not { } rule || !SuppressionPolicy.IsAcceptable(rule))
            return null;
        return SubjectOf(result) is { Length: > 0 } subject ? new BaselineKey(rule.Id, subject) : null;
    }

    /// <summary>What is about an entry says its rule and its subject.</summary>
    private static BaselineKey? StaleKey(JsonElement result) =>
        result.Text("ruleId") == AdoptionRules.StaleEntry.Id && SubjectOf(result) is { } entry && entry.IndexOf('/') is > 0 and var slash
            ? new BaselineKey(entry.Substring(0, slash), entry.Substring(slash + 1))
            : null;

    private static string? SubjectOf(JsonElement result) =>
        result.Member("properties").Member("customProperties").Text(Subjects.PropertyKey);

    private static IEnumerable<JsonElement> Items(JsonElement owner, string name) =>
        owner.Member(name) is { ValueKind: JsonValueKind.Array } items ? [.. items.EnumerateArray()] : [];
}
