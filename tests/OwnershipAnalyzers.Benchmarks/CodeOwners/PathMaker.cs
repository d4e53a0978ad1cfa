namespace OwnershipAnalyzers.Benchmarks.CodeOwners;

/// <summary>Makes paths from patterns: some that match, some that nearly do. Equal seeds give equal paths.</summary>
internal sealed class PathMaker
{
    private static readonly string[] Words = ["src", "docs", "test", "a", "Api", "build.md", ".github", "x y", "Core.Tests", "readme", "v1"];

    private readonly Random _random;
    private readonly string[] _patterns;
    private readonly string[] _names;

    public PathMaker(IReadOnlyList<string> patterns, int seed)
    {
        _random = new Random(seed);
        _patterns = [.. patterns];
        _names = [.. Words, .. patterns.SelectMany(pattern => pattern.Split('/')).Where(part => part.Length > 0 && !part.Contains('*') && part is not ("." or "..")).Distinct(StringComparer.Ordinal)];
    }

    public string Next()
    {
        var pattern = Pick(_patterns);
        List<string> path = pattern.TrimEnd('/').Contains('/') || Chance(2) ? [] : Folders(2);
        foreach (var part in pattern.Split('/').Where(part => part.Length > 0))
            path.AddRange(part == "**" ? Folders(3) : [Fill(part)]);
        if (Chance(2))
            path.AddRange(Folders(3));
        if (pattern.EndsWith('/') && !Chance(8))
            path.Add(Pick(_names));
        if (Chance(3))
            Change(path);
        return path.Count == 0 ? Pick(_names) : string.Join('/', path);
    }

    private void Change(List<string> path)
    {
        if (path.Count == 0)
            return;
        var at = _random.Next(path.Count);
        switch (_random.Next(6))
        {
            case 0:
                path.RemoveAt(at);
                break;
            case 1:
                path.Insert(at, Pick(_names));
                break;
            case 2:
                path[at] += Pick([".cs", ".md", "x", "-win"]);
                break;
            case 3:
                path[at] = path[at].Length > 1 ? path[at][1..] : "z";
                break;
            case 4:
                path[at] = Pick(_names);
                break;
            default:
                // Of each 18 paths one, or there would be little else to see: it is known that the other side ignores the case.
                path[at] = Chance(2) ? path[at].ToUpperInvariant() : path[at].ToLowerInvariant();
                break;
        }

        // No path begins like that, and the other side refuses those that do.
        if (path.Count > 0 && path[at % path.Count].Trim('.').Length == 0)
            path[at % path.Count] = "dots";
    }

    private string Fill(string part)
    {
        var name = string.Concat(part.Select(c => c switch
        {
            '*' => Pick(["", "a", "bc", ".x", "Tests", "-"]),
            '?' => Pick(["q", "."]),
            _ => c.ToString(),
        }));
        return name.Trim('.').Length == 0 ? "any" : name;
    }

    private List<string> Folders(int most) => [.. Enumerable.Range(0, _random.Next(most + 1)).Select(_ => Pick(_names))];

    private bool Chance(int one) => _random.Next(one) == 0;

    private string Pick(string[] all) => all[_random.Next(all.Length)];
}
