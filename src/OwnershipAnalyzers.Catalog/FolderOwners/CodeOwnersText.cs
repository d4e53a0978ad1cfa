using System.Text;
using OwnershipAnalyzers.CodeOwners;
using OwnershipAnalyzers.Facts;
using OwnershipAnalyzers.Joining;
using OwnershipAnalyzers.Json;
using OwnershipAnalyzers.Reading;
using OwnershipAnalyzers.Rules;
using OwnershipAnalyzers.Texts;

namespace OwnershipAnalyzers.FolderOwners;

/// <summary>Writes CODEOWNERS from what projects and profiles declare. Equal declarations give equal text.</summary>
public static class CodeOwnersText
{
    /// <summary>A file that exists with its generated part written anew; not, if that would lose what cannot be read of it.</summary>
    /// <param name="model">The repository.</param>
    /// <param name="file">The file as it is.</param>
    public static GeneratedCodeOwners Write(RepositoryModel model, CodeOwnersFile file) =>
        file.IsIntact ? Write(model, file.Text, file.Path, file.Dialect) : new GeneratedCodeOwners(null, file.Findings);

    /// <summary>
    /// The file with its generated part written anew. Without one, it is added at the end, where it counts most; moved elsewhere, it
    /// stays there, and lines below it have the last word.
    /// </summary>
    /// <param name="model">The repository.</param>
    /// <param name="existing">The file as it is; null or empty for none.</param>
    /// <param name="path">The file, relative to the repository root.</param>
    /// <param name="dialect">Who reads the file; null for what its place and content say.</param>
    public static GeneratedCodeOwners Write(
        RepositoryModel model, string? existing = null, string path = ".github/CODEOWNERS", CodeOwnersDialect? dialect = null)
    {
        var text = existing ?? "";
        if (GeneratedBlock.Find(text, out var fault) is not { } block)
        {
            var finding = Ineffective(new FilePlace(path, fault.Line, 1), fault.Reason);
            return new GeneratedCodeOwners(null, [finding]) { HasGeneratedPart = true };
        }

        var host = dialect ?? CodeOwnersFiles.DialectOf(path, block.Before + block.After);
        // Below the last heading of somebody's own, our lines would be part of that section.
        var needsHeading = CodeOwnersFile.Parse(block.Before, path, host).Sections.Count > 1;
        var (lines, findings) = GeneratedLines.Of(OwnedFolder.Of(model), model.Registry, model.FindTeam, host, needsHeading);
        var newLine = text.IndexOf('\n') is var end and > 0 && text[end - 1] == '\r' ? "\r\n" : "\n";
        var content = string.Concat(lines.Select(line => line + newLine));
        var gap = block.Content.Length > 0 || block.Before.Length == 0 ? "" : EndsLine(block.Before) ? newLine : newLine + newLine;
        var whole = block.Before + gap + content + block.After;
        if (host == CodeOwnersDialect.GitHub && Encoding.UTF8.GetByteCount(whole) > CodeOwnersFiles.MaxLength)
        {
            var finding = Ineffective(new FilePlace(path),
                $"with {lines.Count.Text()} generated lines the file would not be under 3 MB, so GitHub would load nothing of it; "
                + "declare teams for larger folders, in a service.json further up");
            return new GeneratedCodeOwners(null, [.. findings, finding]) { HasGeneratedPart = block.Line > 0 };
        }

        var (changes, first) = Compare([.. CodeOwnersLine.Of(block.Content)], lines);
        return new GeneratedCodeOwners(whole, findings)
        {
            Changes = changes,
            FirstChange = first < 0 ? 0 : Math.Max(block.Line, 1) + first,
            HasGeneratedPart = block.Line > 0,
        };
    }

    private static (IReadOnlyList<string> Changes, int First) Compare(List<string> old, List<string> wanted)
    {
        var first = Enumerable.Range(0, Math.Max(old.Count, wanted.Count))
            .Where(i => i >= old.Count || i >= wanted.Count || old[i] != wanted[i])
            .DefaultIfEmpty(-1)
            .First();
        var had = new HashSet<string>(old, StringComparer.Ordinal);
        var has = new HashSet<string>(wanted, StringComparer.Ordinal);
        var gone = old.Where(line => !has.Contains(line)).Select(line => $"- {line}");
        var added = wanted.Where(line => !had.Contains(line)).Select(line => $"+ {line}");
        return ([.. gone, .. added], first);
    }

    private static bool EndsLine(string text) => text[text.Length - 1] is '\n' or '\r';

    private static Finding Ineffective(FilePlace place, string reason) => new(AdoptionRules.IneffectiveCodeOwners, place, reason);
}
