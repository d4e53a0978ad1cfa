using System.Text;

namespace OwnershipAnalyzers.Stress.Readers;

/// <summary>What holds for every reader and every input.</summary>
internal static class Law
{
    /// <summary>Reads an input; what is wrong with the reader, or null.</summary>
    public static string? Broken(Reader reader, byte[] input)
    {
        try
        {
            var outcome = reader.Read(input);
            return Misplaced(reader, input, outcome) ?? Unstable(reader, input, outcome);
        }
        catch (Exception fault)
        {
            return $"{fault.GetType().Name}: {fault.Message.Split('\n')[0]} {fault.StackTrace?.Split('\n').FirstOrDefault(line => line.Contains("OwnershipAnalyzers", StringComparison.Ordinal))?.Trim()}";
        }
    }

    private static string? Misplaced(Reader reader, byte[] input, Outcome outcome)
    {
        if (outcome.Content is null && outcome.Rejections.Count == 0 && reader.SaysWhere)
            return "rejected without a word";
        if (outcome.Rejections.Count == 0)
            return null;
        var text = Encoding.UTF8.GetString(input is [0xEF, 0xBB, 0xBF, ..] ? input.AsSpan(3) : input);
        var lines = text.Replace("\r\n", "\n", StringComparison.Ordinal).Split('\n', '\r');
        foreach (var rejection in outcome.Rejections)
        {
            if (rejection.Message.Length == 0)
                return "a rejection says nothing";
            if (rejection.Message.Any(char.IsControl))
                return "a rejection holds control characters";
            if (rejection.Line < 1 || rejection.Line > lines.Length)
                return $"line {rejection.Line} is none of {lines.Length}";
            // Bytes that are not UTF-8 may be shown as more characters than they count.
            if (rejection.Column < 1 || rejection.Column > Math.Max(lines[rejection.Line - 1].Length, 1) + 1)
                return $"column {rejection.Column} is behind line {rejection.Line}";
        }

        return null;
    }

    private static string? Unstable(Reader reader, byte[] input, Outcome outcome)
    {
        var again = reader.Read(input);
        if (again.Content != outcome.Content || !again.Rejections.SequenceEqual(outcome.Rejections))
            return "a second reading differs";
        if (!outcome.IsFile || outcome.Content is null)
            return null;
        var back = reader.Read(Encoding.UTF8.GetBytes(outcome.Content));
        return back.Content == outcome.Content ? null : "what was written reads back as something else";
    }
}
