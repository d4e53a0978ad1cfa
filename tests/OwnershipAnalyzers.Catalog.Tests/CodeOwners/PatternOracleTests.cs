using System.Text.RegularExpressions;
using CsCheck;
using OwnershipAnalyzers.CodeOwners;

namespace OwnershipAnalyzers.Tests.CodeOwners;

/// <summary>Files resolve as a slow reader says that tries a regular expression for each line, from the last to the first.</summary>
public class PatternOracleTests
{
    /// <summary>Few in every run; a long run sets the variable of the test library.</summary>
    private static readonly long Iterations = long.TryParse(Environment.GetEnvironmentVariable("CsCheck_Iter"), out var wanted) ? wanted : 10_000;

    private static readonly string[] Parts = ["a", "b", "ab", "*", "**", "a*", "*b", "?", "a?", "***", @"\*", "a**b"];

    private static readonly Gen<string> Name = OneOf("a", "b", "ab", "aab", "c", "*", "x.b");

    private static readonly Gen<string> Path = Name.Array[1, 5].Select(names => string.Join('/', names));

    private static readonly Gen<string> Pattern = Gen.Select(Gen.Bool, OneOf(Parts).Array[1, 4], Gen.Bool,
        (isRooted, parts, isFolder) => (isRooted ? "/" : "") + string.Join('/', parts) + (isFolder ? "/" : ""));

    private static readonly Gen<(string[] Patterns, string[] Paths)> Case = Gen.Select(Pattern.Array[1, 8], Path.Array[1, 8]);

    [Fact]
    public void GitHub_ResolvesAsTheOracle() => Agree(CodeOwnersDialect.GitHub, OnGitHub);

    [Fact]
    public void GitLab_ResolvesAsTheOracle() => Agree(CodeOwnersDialect.GitLab, OnGitLab);

    private static void Agree(CodeOwnersDialect dialect, Func<string, string> regex) => Case.Sample(
        (patterns, paths) =>
        {
            var file = CodeOwnersFile.Parse(string.Concat(patterns.Select((pattern, i) => $"{pattern} @owner{i}\n")), dialect: dialect);
            foreach (var path in paths)
            {
                var last = Array.FindLastIndex(patterns, pattern => Regex.IsMatch(path, regex(pattern), RegexOptions.CultureInvariant));
                Assert.Equal(last < 0 ? [] : [$"@owner{last}"], file.OwnersOf(path).Select(owner => owner.Text));
            }
        },
        iter: Iterations);

    private static Gen<string> OneOf(params string[] texts) => Gen.Int[0, texts.Length - 1].Select(i => texts[i]);

    /// <summary>gitignore, and what GitHub does not take from it.</summary>
    private static string OnGitHub(string pattern)
    {
        var body = pattern.TrimEnd('/');
        var begin = body.Contains('/') ? "^" : "^(.*/)?";
        var end = pattern.EndsWith('/') || body is "**" || body.EndsWith("/**", StringComparison.Ordinal) ? ".+$" : body is "*" || body.EndsWith("/*", StringComparison.Ordinal) ? "$" : "(/.*)?$";
        body = body.TrimStart('/');
        if (body == "**" || body.EndsWith("/**", StringComparison.Ordinal))
            body = body[..^2];
        else if (pattern.EndsWith('/'))
            body += "/";
        return begin + Translate(body) + end;
    }

    /// <summary>What GitLab makes of a pattern before it gives it to <c>fnmatch</c>.</summary>
    private static string OnGitLab(string pattern)
    {
        var whole = (pattern.StartsWith('/') ? pattern : "/**/" + pattern) + (pattern.EndsWith('/') ? "**/*" : "");
        return $"^{Translate(whole[1..])}$";
    }

    private static string Translate(string body)
    {
        var regex = Regex.Replace(body, @"(?<=^|/)\*\*/|\\.|\*+|.", sign => sign.Value switch
        {
            "**/" => "(.*/)?",
            ['\\', var c] => Regex.Escape(c.ToString()),
            ['*', ..] => "[^/]*",
            "?" => "[^/]",
            var c => Regex.Escape(c),
        });
        return regex;
    }
}
