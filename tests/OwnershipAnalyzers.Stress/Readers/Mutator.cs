namespace OwnershipAnalyzers.Stress.Readers;

/// <summary>Makes inputs that look like files until one looks closely. The same number gives the same input, always.</summary>
/// <param name="seeds">What to begin with.</param>
/// <param name="run">Another run has other inputs.</param>
internal sealed class Mutator(IReadOnlyList<byte[]> seeds, int run)
{
    private const int Longest = 20_000;

    /// <summary>The input of a number.</summary>
    public byte[] Input(int number)
    {
        var random = new Random(unchecked((run * 1_000_003) + number));
        if (number < seeds.Count)
            return seeds[number];
        if (random.Next(50) == 0)
            return Noise(random);
        var content = seeds[random.Next(seeds.Count)];
        for (var left = 1 + random.Next(4); left > 0; left--)
            content = Mutate(content, random);
        return content.Length > Longest ? content[..Longest] : content;
    }

    private byte[] Mutate(byte[] content, Random random)
    {
        var (at, length) = (random.Next(content.Length + 1), random.Next(random.Next(4) == 0 ? 400 : 12));
        switch (random.Next(15))
        {
            case 0: return Edit(content, at, 1, [(byte)random.Next(256)]);
            case 1: return at == content.Length ? content : Edit(content, at, 1, [(byte)(content[at] ^ (1 << random.Next(8)))]);
            case 2: return content[..at];
            case 3: return Edit(content, at, length, []);
            case 4: return Edit(content, random.Next(content.Length + 1), 0, Slice(content, at, length));
            case 5: return Edit(content, at, 0, Content.Fragments[random.Next(Content.Fragments.Count)]);
            case 6: return Edit(content, at, length, Content.Fragments[random.Next(Content.Fragments.Count)]);
            case 7: return ReplaceToken(content, random, Content.Fragments[random.Next(Content.Fragments.Count)]);
            case 8: return ReplaceToken(content, random, Token(content, random.Next(content.Length + 1)));
            case 9: return Edit(content, at, length, Slice(seeds[random.Next(seeds.Count)], random.Next(1000), random.Next(400)));
            case 10: return Edit(content, at, 0, Nest(random));
            case 11: return LineBreaks(content, random);
            case 12: return Edit(content, LineStart(content, at), 0, Content.Fragments[random.Next(Content.Fragments.Count)]);
            case 13: return Edit(content, LineStart(content, at), 0, Slice(content, LineStart(content, random.Next(content.Length + 1)), length * 4));
            default: return Edit(content, 0, 0, [0xEF, 0xBB, 0xBF]);
        }
    }

    private static byte[] Noise(Random random)
    {
        var noise = new byte[random.Next(200)];
        random.NextBytes(noise);
        return random.Next(2) == 0 ? noise : [.. Enumerable.Range(0, random.Next(60)).SelectMany(_ => Content.Fragments[random.Next(Content.Fragments.Count)])];
    }

    private static byte[] Nest(Random random)
    {
        var depth = random.Next(20) == 0 ? 5000 : random.Next(150);
        byte[] open = random.Next(5) switch { 0 => "["u8.ToArray(), 1 => "{\"a\":"u8.ToArray(), 2 => "("u8.ToArray(), 3 => "- "u8.ToArray(), _ => "<"u8.ToArray() };
        return [.. Enumerable.Repeat(open, depth).SelectMany(piece => piece), .. Enumerable.Repeat(random.Next(2) == 0 ? (byte)']' : (byte)'}', depth)];
    }

    private static byte[] LineBreaks(byte[] content, Random random)
    {
        var mixed = new List<byte>(content.Length + 100);
        foreach (var octet in content)
        {
            if (octet == '\n' && random.Next(2) == 0)
                mixed.Add((byte)'\r');
            if (octet != '\n' || random.Next(4) > 0)
                mixed.Add(octet);
        }

        return [.. mixed];
    }

    private static byte[] ReplaceToken(byte[] content, Random random, byte[] with)
    {
        var at = random.Next(content.Length + 1);
        var start = TokenStart(content, at);
        return Edit(content, start, Token(content, at).Length, with);
    }

    private static byte[] Token(byte[] content, int at)
    {
        var start = TokenStart(content, at);
        var end = Math.Max(start, Math.Min(at, content.Length));
        while (end < content.Length && IsWord(content[end]))
            end++;
        return content[start..end];
    }

    private static int TokenStart(byte[] content, int at)
    {
        var start = Math.Min(at, content.Length);
        while (start > 0 && IsWord(content[start - 1]))
            start--;
        return start;
    }

    private static bool IsWord(byte octet) => octet is >= (byte)'a' and <= (byte)'z' or >= (byte)'A' and <= (byte)'Z' or >= (byte)'0' and <= (byte)'9' or (byte)'"' or (byte)'-' or (byte)'.' or (byte)'_';

    private static int LineStart(byte[] content, int at) => at == 0 ? 0 : Array.LastIndexOf(content, (byte)'\n', Math.Min(at, content.Length) - 1) + 1;

    private static byte[] Slice(byte[] content, int at, int length) => content[Math.Min(at, content.Length)..Math.Min(at + length, content.Length)];

    private static byte[] Edit(byte[] content, int at, int removed, byte[] inserted) => [.. content.AsSpan(0, at), .. inserted, .. content.AsSpan(Math.Min(at + removed, content.Length))];
}
