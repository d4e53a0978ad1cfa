using System.Text.Json;

namespace OwnershipAnalyzers.Json;

/// <summary>What the JSON library says of an error, without the place: that is said in our way, and in ours alone.</summary>
internal static class JsonErrors
{
    private static readonly string[] Places = [" Path: ", " LineNumber: "];

    /// <summary>The reason without a period.</summary>
    public static string ReasonOf(JsonException exception)
    {
        var end = Places.Select(mark => exception.Message.IndexOf(mark, StringComparison.Ordinal)).Where(at => at >= 0).DefaultIfEmpty(exception.Message.Length).Min();
        return exception.Message.Substring(0, end).TrimEnd('.');
    }
}
