using System.Text;
using OwnershipAnalyzers.Facts;
using OwnershipAnalyzers.Files;
using OwnershipAnalyzers.Json;
using OwnershipAnalyzers.Rules;
using OwnershipAnalyzers.Texts;

namespace OwnershipAnalyzers.CodeOwners;

/// <summary>Where a repository keeps its CODEOWNERS file, and what a host makes of it.</summary>
public static class CodeOwnersFiles
{
    /// <summary>The largest file that GitHub loads, in bytes: it has to be under 3 MB.</summary>
    public const int MaxLength = (3 * 1024 * 1024) - 1;

    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    private const string OfGitLab = ".gitlab/CODEOWNERS";

    /// <summary>
    /// The places in which a host looks, relative to the repository root. The first file that exists is the only one that counts.
    /// </summary>
    public static IReadOnlyList<string> Places { get; } = [".github/CODEOWNERS", "CODEOWNERS", "docs/CODEOWNERS", OfGitLab];

    /// <summary>The CODEOWNERS file that counts, relative to the repository root; null when there is none.</summary>
    /// <param name="root">Absolute path of the repository root.</param>
    public static string? Find(string root) => Places.FirstOrDefault(place => File.Exists(Path.Combine(root, place)));

    /// <summary>
    /// The CODEOWNERS file that counts; null when there is none. One that cannot be read has no lines and a finding (OWN9007).
    /// </summary>
    /// <param name="root">Absolute path of the repository root.</param>
    public static CodeOwnersFile? Read(string root)
    {
        if (Find(root) is not { } place)
            return null;
        var bytes = BoundedFile.Read(Path.Combine(root, place), out var reason);
        return bytes is null ? Unusable(new FilePlace(place), "", reason) : Of(place, bytes);
    }

    /// <summary>The content of a file.</summary>
    /// <param name="place">The file, relative to the repository root.</param>
    /// <param name="bytes">Its bytes.</param>
    internal static CodeOwnersFile Of(string place, byte[] bytes)
    {
        if (Decode(bytes, out var bad) is not { } text)
            return Unusable(new FilePlace(place, bad.Line, bad.Column), "", "the file is no UTF-8 from here on; save it as UTF-8");
        if (bytes.Length <= MaxLength || DialectOf(place, text) == CodeOwnersDialect.GitLab)
            return CodeOwnersFile.Parse(text, place);
        const string TooLarge = "the file is not under 3 MB, so GitHub loads nothing of it; write fewer lines about larger folders";
        return Unusable(new FilePlace(place), text, TooLarge);
    }

    /// <summary>
    /// Who reads a file, by its place and content: GitLab if it lies in <c>.gitlab</c> or has a heading of a section, which means nothing
    /// to GitHub.
    /// </summary>
    public static CodeOwnersDialect DialectOf(string path, string text) => path switch
    {
        OfGitLab => CodeOwnersDialect.GitLab,
        ".github/CODEOWNERS" => CodeOwnersDialect.GitHub,
        _ => CodeOwnersLine.Of(text).Any(IsHeading) ? CodeOwnersDialect.GitLab : CodeOwnersDialect.GitHub,
    };

    private static bool IsHeading(string line)
    {
        var start = CodeOwnersLine.Skip(line, 0);
        return start < line.Length && SectionHeading.IsMeantBy(line, start) && SectionHeading.Parse(line, start) is not null;
    }

    private static string? Decode(byte[] bytes, out TextPosition bad)
    {
        bad = default;
        try
        {
            return Strict.GetString(bytes);
        }
        catch (DecoderFallbackException exception)
        {
            bad = new TextCursor(bytes, ByteOrderMark.LengthIn(bytes)).MoveTo(exception.Index);
            return null;
        }
    }

    private static CodeOwnersFile Unusable(FilePlace place, string text, string reason) =>
        new(
            place.Path,
            text,
            DialectOf(place.Path, text),
            [new CodeOwnersSection("")],
            [new Finding(AdoptionRules.IneffectiveCodeOwners, place, reason)])
        {
            IsIntact = text.Length > 0,
        };
}
