using System.Text;
using System.Text.Json;
using OwnershipAnalyzers.Baselines;
using OwnershipAnalyzers.Catalogs;
using OwnershipAnalyzers.Files;
using OwnershipAnalyzers.Json;
using OwnershipAnalyzers.Reading;
using OwnershipAnalyzers.Rules;

namespace OwnershipAnalyzers.Evaluation;

/// <summary>
/// The stages, and the size of the baseline, with which those of a new catalog are compared. By default they are those of the catalog
/// that is about to be replaced. If that comparison finds a fault, they are remembered apart, or the fault would vanish with the next
/// build.
/// </summary>
public sealed class StageHistory
{
    private readonly string? _memory;

    private StageHistory(ReadResult<EarlierCatalog>? earlier, string? memory)
    {
        _memory = memory;
        Stages = earlier?.Value?.Stages ?? new Dictionary<string, string>();
        Baseline = earlier?.Value?.Baseline;
        Path = earlier?.Path ?? "";
        Findings = earlier?.Findings ?? [];
    }

    /// <summary>The earlier stages in lower case, by service; empty when there is nothing to compare with.</summary>
    public IReadOnlyDictionary<string, string> Stages { get; }

    /// <summary>How much the baseline held then; null when nobody says.</summary>
    public BaselineSize? Baseline { get; }

    /// <summary>The catalog to compare with, relative to the repository root; empty when there is none.</summary>
    public string Path { get; }

    /// <summary>Why there is nothing to compare with (OWN0013), if that is a fault.</summary>
    public IReadOnlyList<Finding> Findings { get; }

    /// <summary>Reads the stages; before the catalog is written.</summary>
    /// <param name="named">Absolute path of the catalog to compare with; empty for the one that is about to be replaced.</param>
    /// <param name="catalog">Absolute path of the catalog that is about to be replaced; it need not exist.</param>
    /// <param name="memory">Absolute path of the file in which stages are remembered; empty for none.</param>
    /// <param name="root">Absolute path of the repository root.</param>
    public static StageHistory Read(string named, string catalog, string memory, string root)
    {
        if (named.Length > 0)
            return new StageHistory(EarlierCatalog.Read(named, root), memory: null);
        if (!File.Exists(catalog))
            return new StageHistory(null, memory);
        var earlier = EarlierCatalog.Read(IsAbout(memory, catalog) ? memory : catalog, root);
        return new StageHistory(earlier with { Path = RepositoryPath.Relative(root, catalog) }, memory);
    }

    /// <summary>Remembers the stages when the comparison found a fault, and forgets them otherwise.</summary>
    /// <param name="catalog">The catalog that was written.</param>
    /// <param name="isAtFault">Whether it violates OWN3008 or OWN9006.</param>
    /// <exception cref="IOException">The file cannot be written.</exception>
    /// <exception cref="UnauthorizedAccessException">The file or its folder may not be written.</exception>
    public void Keep(byte[] catalog, bool isAtFault)
    {
        if (_memory is not { Length: > 0 } memory)
            return;
        if (isAtFault)
            RepositoryFile.WriteIfDifferent(memory, Mark(catalog) + Json());
        else if (File.Exists(memory))
            File.Delete(memory);
    }

    /// <summary>What was remembered is about the catalog that we wrote then; one from version control is a new beginning.</summary>
    private static bool IsAbout(string memory, string catalog) =>
        memory.Length > 0 && File.Exists(memory)
        && BoundedFile.Read(memory, out _, EarlierCatalog.MaxLength) is { } remembered
        && BoundedFile.Read(catalog, out _, EarlierCatalog.MaxLength) is { } written
        && Encoding.UTF8.GetString(remembered).StartsWith(Mark(written), StringComparison.Ordinal);

    /// <summary>A line that JSON readers with comments skip, and that names one catalog.</summary>
    private static string Mark(byte[] catalog) => $"// {Digest.Of(catalog)}\n";

    private string Json()
    {
        using var buffer = new MemoryStream();
        using (var writer = new Utf8JsonWriter(buffer, new JsonWriterOptions { Encoder = JsonFormat.Encoder, Indented = true }))
        {
            writer.WriteStartObject();
            writer.WriteStartArray("services");
            foreach (var service in Stages.OrderBy(service => service.Key, StringComparer.Ordinal))
            {
                writer.WriteStartObject();
                writer.WriteString("id", service.Key);
                writer.WriteString("stage", service.Value);
                writer.WriteEndObject();
            }

            writer.WriteEndArray();
            if (Baseline is not null)
                WriteBaseline(writer, Baseline);
            writer.WriteEndObject();
        }

        return JsonFormat.Finish(Encoding.UTF8.GetString(buffer.ToArray()));
    }

    /// <summary>As in a catalog.</summary>
    private static void WriteBaseline(Utf8JsonWriter writer, BaselineSize baseline)
    {
        writer.WriteStartObject("coverage");
        writer.WriteStartObject("baseline");
        writer.WriteNumber("entries", baseline.Entries);
        writer.WriteStartObject("byService");
        foreach (var service in baseline.ByService.OrderBy(service => service.Key, StringComparer.Ordinal))
            writer.WriteNumber(service.Key, service.Value);
        writer.WriteEndObject();
        writer.WriteEndObject();
        writer.WriteEndObject();
    }
}
