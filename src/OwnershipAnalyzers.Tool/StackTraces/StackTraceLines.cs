using System.Globalization;
using System.Text;

namespace OwnershipAnalyzers.Tool.StackTraces;

/// <summary>The lines of a trace, whatever a log has made of its line breaks.</summary>
internal static class StackTraceLines
{
    // What the runtime writes in front of each call, in all its languages as far as they begin like this one.
    private const string Indented = "   at ";

    public static IEnumerable<string> Of(string text)
    {
        foreach (var line in text.Split('\n'))
        {
            foreach (var part in line.Contains("\\n", StringComparison.Ordinal) ? OfJson(line) : [line])
            {
                foreach (var call in Apart(part.TrimEnd('\r')))
                    yield return call;
            }
        }
    }

    /// <summary>A line in which breaks are escaped, if that is what the escapes are: <c>C:\new</c> has none.</summary>
    private static string[] OfJson(string line)
    {
        var lines = Unescape(line).Split('\n');
        return lines.Count(IsCall) > (IsCall(line) ? 1 : 0) ? lines : [line];

        static bool IsCall(string text) => FrameParser.Parse(text) is not null;
    }

    /// <summary>Some logs make one line of a trace.</summary>
    private static IEnumerable<string> Apart(string line)
    {
        var start = 0;
        for (var next = Next(1); next >= 0; next = Next(next + 1))
        {
            yield return line.Substring(start, next - start);
            start = next;
        }

        yield return line.Substring(start);

        int Next(int from) => from < line.Length ? line.IndexOf(Indented, from, StringComparison.Ordinal) : -1;
    }

    private static string Unescape(string text)
    {
        var plain = new StringBuilder(text.Length);
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] != '\\' || i + 1 == text.Length)
            {
                plain.Append(text[i]);
                continue;
            }

            switch (text[++i])
            {
                case 'n':
                    plain.Append('\n');
                    break;
                case 'r':
                    break;
                case 't':
                    plain.Append('\t');
                    break;
                case 'u' when i + 4 < text.Length && int.TryParse(text.AsSpan(i + 1, 4), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var code):
                    plain.Append((char)code);
                    i += 4;
                    break;
                case var other:
                    plain.Append(other);
                    break;
            }
        }

        return plain.ToString();
    }
}
