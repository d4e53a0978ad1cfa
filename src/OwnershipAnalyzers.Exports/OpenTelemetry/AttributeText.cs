using System.Globalization;
using System.Text;

namespace OwnershipAnalyzers.Exports.OpenTelemetry;

/// <summary>The value of <c>OTEL_RESOURCE_ATTRIBUTES</c>: pairs with commas between them, as in W3C Baggage.</summary>
internal static class AttributeText
{
    /// <summary>The longest value, decoded, that SDKs read.</summary>
    public const int MaxLength = 255;

    /// <summary>The pairs that have a value.</summary>
    public static string Of(IEnumerable<(string Key, string? Value)> attributes)
    {
        var stated = attributes.Where(attribute => attribute.Value is { Length: > 0 });
        return string.Join(",", stated.Select(attribute => $"{attribute.Key}={Encoded(attribute.Value!)}"));
    }

    /// <summary>
    /// Everything is encoded but what no reader takes for something else. SDKs differ in what else they accept, and some cut blanks off.
    /// </summary>
    public static string Encoded(string value)
    {
        var text = new StringBuilder(value.Length);
        foreach (var octet in Encoding.UTF8.GetBytes(value))
        {
            if ((char)octet is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or (>= '0' and <= '9') or '-' or '.' or '_' or '~')
                text.Append((char)octet);
            else
                text.Append('%').Append(octet.ToString("X2", CultureInfo.InvariantCulture));
        }

        return text.ToString();
    }
}
