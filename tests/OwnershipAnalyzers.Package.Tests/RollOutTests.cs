using System.Text.RegularExpressions;
using OwnershipAnalyzers.Package.Tests.Infrastructure;

namespace OwnershipAnalyzers.Package.Tests;

/// <summary>The guide that takes an old repository from nothing to strict: its commands, in their order, print what the page shows.</summary>
public partial class RollOutTests
{
    [Fact]
    public void Guide_ShowsWhatItsCommandsPrint()
    {
        using var shop = new BrownfieldShop();
        var page = new GuidePage("roll-out.md");
        var updates = new Dictionary<int, string>();
        var (exitCode, output, commands) = (0, "", "");
        foreach (var (index, block) in page.Blocks.Index())
        {
            if (block.FileName is { } file)
            {
                shop.Write(file, block.FileContent);
            }
            else if (block.Language == "sh")
            {
                commands = block.Code;
                (exitCode, output) = shop.Run(commands);
                output = AsShown(output, shop.Root);
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
