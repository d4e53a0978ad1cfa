using System.Text.Json;
using System.Text.Json.Serialization;
using OwnershipAnalyzers.Json;

namespace OwnershipAnalyzers.Tool.Diff;

/// <summary>The changes for programs; what there is not is null.</summary>
internal sealed record DiffJson(string Old, string New, IReadOnlyList<DiffJsonChange> Changes)
{
    private static readonly DiffJsonContext Context = new(JsonFormat.With(DiffJsonContext.Default.Options));

    public static string Text(DiffReport report) => JsonFormat.Finish(JsonSerializer.Serialize(
        new DiffJson(report.Old, report.New, [.. report.Changes.Select(change => new DiffJsonChange(
            change.Kind.Name, change.Subject.Length > 0 ? change.Subject : null, change.Item, change.Old, change.New, change.Effect.ToString().ToLowerInvariant(), change.Note))]),
        Context.DiffJson));
}

/// <summary>One change; its subject is null when it is about the repository.</summary>
internal sealed record DiffJsonChange(string Kind, string? Subject, string? Item, string? Old, string? New, string Effect, string? Note);

/// <summary>Writing without reflection.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, WriteIndented = true)]
[JsonSerializable(typeof(DiffJson))]
internal sealed partial class DiffJsonContext : JsonSerializerContext;
