namespace OwnershipAnalyzers.Stress.Readers;

/// <summary>Makes an input small that breaks a law, as long as it breaks it in the same way.</summary>
internal static class Minimiser
{
    public static byte[] Minimise(Reader reader, byte[] input)
    {
        var kind = Kind(Law.Broken(reader, input));
        for (var size = input.Length / 2; size > 0; size = Math.Min(size / 2, input.Length / 2))
        {
            for (var at = 0; at < input.Length;)
            {
                byte[] smaller = [.. input.AsSpan(0, at), .. input.AsSpan(Math.Min(at + size, input.Length))];
                if (Kind(Law.Broken(reader, smaller)) == kind)
                    input = smaller;
                else
                    at += size;
            }
        }

        return input;
    }

    /// <summary>Without numbers and names, which change while the input shrinks.</summary>
    public static string? Kind(string? broken) => broken is null ? null : string.Concat(broken.Where(c => !char.IsDigit(c)).Take(60));
}
