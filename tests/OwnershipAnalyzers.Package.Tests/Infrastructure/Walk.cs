using System.Text.RegularExpressions;

namespace OwnershipAnalyzers.Package.Tests.Infrastructure;

/// <summary>
/// Walks through a page as a reader does: writes the blocks that are files, runs those that are commands, and compares what these print with the blocks of
/// text below them. With <c>UPDATE_DOCS=1</c> what they print is written into the page.
/// </summary>
internal static partial class Walk
{
    /// <summary>Walks through all blocks of a page, top to bottom, or up to a heading.</summary>
    /// <param name="name">The file of the page, below <c>docs</c>.</param>
    /// <param name="repository">The repository of the reader.</param>
    /// <param name="until">The heading before which the walk ends; null for the end of the page.</param>
    public static void Through(string name, TestRepository repository, string? until = null)
    {
        using var terminal = new Terminal(repository.Root);
        var page = new GuidePage(name, until);
        var updates = new Dictionary<int, string>();
        var (exitCode, output, commands) = (0, "", "");
        foreach (var (index, block) in page.Blocks.Index())
        {
            if (block.FileName is { } file)
            {
                repository.Write(file, block.FileContent);
            }
            else if (block.Language == "sh")
            {
                commands = block.Code;
                (exitCode, output) = terminal.Run(commands);
                output = AsShown(output, repository.Root);
                var shown = page.Blocks.ElementAtOrDefault(index + 1) is { Language: "text" } next ? next : null;
                Assert.True((exitCode == 0) == (shown?.ShowsError != true) || GuidePage.IsUpdating, $"{commands} ended with {exitCode}:\n{output}");
            }
            else if (block.Language == "text" && !block.Shows(output))
            {
                Assert.True(GuidePage.IsUpdating, $"After\n{commands}\nthe page does not show what is printed. Run this test with UPDATE_DOCS=1 to write it anew. Printed:\n{output}");
                updates[index] = output;
            }
        }

        page.Write(updates);
    }

    /// <summary>Without where the repository happens to be, and what a line of a build says of its help link and project.</summary>
    private static string AsShown(string output, string root) =>
        LinkAndProject().Replace(output, "").Replace(root + Path.DirectorySeparatorChar, "", StringComparison.Ordinal).Replace(root, "~/shop", StringComparison.Ordinal).TrimEnd('\n') + "\n";

    [GeneratedRegex(@"( \(https://[^ ]*/OWN\d{4}\.md\))?( \[[^\]\n]*proj[^\]\n]*\])?$", RegexOptions.Multiline)]
    private static partial Regex LinkAndProject();
}
