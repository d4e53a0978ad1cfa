using OwnershipAnalyzers.Files;
using OwnershipAnalyzers.Texts;
using OwnershipAnalyzers.Tool.Metrics.Reading;

namespace OwnershipAnalyzers.Tool.Metrics;

/// <summary>The incidents of a file.</summary>
/// <param name="Name">The file as it was typed.</param>
/// <param name="Incidents">The incidents that could be read.</param>
/// <param name="InternalErrors">What could not be read: place, reason, remedy.</param>
internal sealed record IncidentExport(string Name, IReadOnlyList<Incident> Incidents, IReadOnlyList<string> InternalErrors)
{
    private const int MaxLength = 1 << 30;

    /// <summary>Reads a file of one of the known kinds, which is told from what is in it.</summary>
    /// <exception cref="ToolException">It cannot be opened, or is of another kind.</exception>
    public static IncidentExport Read(string file, CsvColumns columns)
    {
        if (!File.Exists(file))
            throw new ToolException($"There is no file '{file}'. Give an export of incidents as CSV or JSON.");
        var bytes = BoundedFile.Read(Path.GetFullPath(file), out var reason, MaxLength) ?? throw new ToolException($"{file}: {reason}.");
        return Of(file, bytes, columns);
    }

    /// <summary>Reads the content of a file.</summary>
    /// <exception cref="ToolException">It is of another kind.</exception>
    public static IncidentExport Of(string file, byte[] bytes, CsvColumns columns)
    {
        var first = bytes.AsSpan(ByteOrderMark.LengthIn(bytes)).TrimStart(" \t\r\n"u8);
        return first is [(byte)'{' or (byte)'[', ..] ? PagerDutyJson.Read(file, bytes) : IncidentCsv.Read(file, bytes, columns);
    }
}
