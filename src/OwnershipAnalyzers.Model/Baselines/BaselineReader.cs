using OwnershipAnalyzers.Facts;
using OwnershipAnalyzers.Reading;
using OwnershipAnalyzers.Rules;
using OwnershipAnalyzers.Texts;

namespace OwnershipAnalyzers.Baselines;

/// <summary>Reads <c>ownership.baseline.json</c>.</summary>
public static class BaselineReader
{
    private const int MaxLength = 1000;

    /// <summary>
    /// Reads a baseline. Whatever is wrong becomes a finding (OWN0002, OWN0003, OWN0008, OWN0014), and what can be understood stays, also
    /// after a bad merge.
    /// </summary>
    /// <param name="file">Absolute path of the baseline.</param>
    /// <param name="root">Absolute path of the repository root.</param>
    public static ReadResult<Baseline> Read(string file, string root)
    {
        var repair = new MergeRepair();
        return Read(JsonFile.Open(file, root, ConfigurationRules.UnusableBaseline, repair.Mend), repair);
    }

    /// <summary>Reads what a baseline has held at another time.</summary>
    /// <param name="path">The file, relative to the repository root.</param>
    /// <param name="content">Its bytes.</param>
    public static ReadResult<Baseline> Of(string path, byte[] content)
    {
        var repair = new MergeRepair();
        return Read(JsonFile.Of(content, path, ConfigurationRules.UnusableBaseline, repair.Mend), repair);
    }

    private static ReadResult<Baseline> Read(JsonFile json, MergeRepair repair)
    {
        foreach (var (line, problem) in repair.Problems)
            json.Unreadable(new FilePlace(json.Path, line, 1), problem);
        if (json.Root is null)
            return json.Result<Baseline>(null);
        var top = new JsonSection(json, json.Root, json.Path, BaselineSchemas.Baseline);
        var entries = new Dictionary<BaselineKey, BaselineEntry>();
        foreach (var section in top.Sections("accepted", BaselineSchemas.Entry))
        {
            if (ReadEntry(json, section) is not { } entry)
                continue;
            if (entries.TryGetValue(entry.Key, out var first))
                json.Unreadable(entry.Place, Repeated(entry.Key, first.Place));
            else
                entries.Add(entry.Key, entry);
        }

        var inOrder = entries.Values.OrderBy(entry => entry.Place.Line).ThenBy(entry => entry.Place.Column);
        return json.Result(new Baseline(json.Path, [.. inOrder]));
    }

    private static string Repeated(BaselineKey key, FilePlace first) =>
        $"{key.Rule} of '{Excerpt.Of(key.Subject)}' stands in line {first.Line.Text()} already; delete one of the two";

    private static BaselineEntry? ReadEntry(JsonFile json, JsonSection section)
    {
        if (section.RequiredText("rule") is not { } id || section.RequiredText("subject") is not { } subject)
            return null;
        if (WhyNot(id.Value) is { } reason)
        {
            json.Unreadable(id.Place, reason);
            return null;
        }

        if (subject.Value.Length is > 0 and <= MaxLength && Excerpt.IsHarmless(subject.Value))
            return new BaselineEntry(new BaselineKey(id.Value, subject.Value), section.Place);
        json.Unreadable(
            subject.Place,
            $"'subject' is empty, longer than {MaxLength.Text()} characters, or holds control characters; delete the entry");
        return null;
    }

    /// <summary>Why a rule cannot be accepted, or null.</summary>
    private static string? WhyNot(string id)
    {
        if (RuleBook.All.FirstOrDefault(rule => rule.Id == id) is not { } rule)
        {
            var suggestion = Nearest.Question(id, RuleBook.All.Select(rule => rule.Id));
            return $"'{Excerpt.Of(id)}' is not a rule.{suggestion} Correct the id, or delete the entry";
        }

        if (!SuppressionPolicy.IsPossible(rule))
            return $"{id} cannot be accepted, because other rules rest on it; mend what it reports, and delete the entry";
        if (SuppressionPolicy.IsAcceptable(rule))
            return null;
        return $"{id} cannot be accepted, because only the team can say that it owns something; ask it, confirm the owner, and delete the "
            + "entry. An exemption in ownership.json can put it off until a day";
    }
}
