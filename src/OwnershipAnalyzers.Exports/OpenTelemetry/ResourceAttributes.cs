using System.Globalization;
using System.Text;

namespace OwnershipAnalyzers.Exports.OpenTelemetry;

/// <summary>The value of <c>OTEL_RESOURCE_ATTRIBUTES</c>: pairs with commas between them, as in W3C Baggage.</summary>
internal static class ResourceAttributes
{
    /// <summary>The longest value, decoded, that SDKs read.</summary>
    public const int MaxLength = 255;

    /// <summary>The pairs that have a value.</summary>
    public static string Text(IEnumerable<(string Key, string? Value)> attributes) =>
        string.Join(",", attributes.Where(attribute => attribute.Value is { Length: > 0 }).Select(attribute => $"{attribute.Key}={Encoded(attribute.Value!)}"));

    /// <summary>
    /// Everything is encoded but what no reader takes for something else. SDKs differ in what else they accept, and some cut blanks off.
    /// </summary>
    public static string Encoded(string value)
    {
        var text = new StringBuilder(value.Length);
        foreach (var octet in Encoding.UTF8.GetBytes(value))
        {
            if (octet is (>= (byte)'a' and <= (byte)'z') or (>= (byte)'A' and <= (byte)'Z') or (>= (byte)'0' and <= (byte)'9') or (byte)'-' or (byte)'.' or (byte)'_' or (byte)'~')
                text.Append((char)octet);
            else
                text.Append('%').Append(octet.ToString("X2", CultureInfo.InvariantCulture));
        }

        return text.ToString();
    }
}
