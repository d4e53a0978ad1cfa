using System.Text.Json;
using System.Text.Json.Serialization;
using OwnershipAnalyzers.Comparisons;
using OwnershipAnalyzers.Json;

namespace OwnershipAnalyzers.Tool.Diff;

/// <summary>The changes for programs; what there is not is null.</summary>
internal sealed record DiffJson(string Old, string New, IReadOnlyList<DiffJsonChange> Changes)
{
    private static readonly DiffJsonContext Context = new(JsonFormat.With(DiffJsonContext.Default.Options));

    public static string Text(DiffReport report)
    {
        DiffJsonChange[] changes = [.. report.Changes.Select(Of)];
        return JsonFormat.Finish(JsonSerializer.Serialize(new DiffJson(report.Old, report.New, changes), Context.DiffJson));
    }

    private static DiffJsonChange Of(Change change)
    {
        var subject = change.Subject.Length > 0 ? change.Subject : null;
        var effect = change.Effect.ToString().ToLowerInvariant();
        return new DiffJsonChange(change.Kind.Name, subject, change.Item, change.Old, change.New, effect, change.Note);
    }
}

/// <summary>One change; its subject is null when it is about the repository.</summary>
internal sealed record DiffJsonChange(string Kind, string? Subject, string? Item, string? Old, string? New, string Effect, string? Note);

/// <summary>Writing without reflection.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, WriteIndented = true)]
[JsonSerializable(typeof(DiffJson))]
internal sealed partial class DiffJsonContext : JsonSerializerContext;
