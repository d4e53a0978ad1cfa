using OwnershipAnalyzers.Documentation.Tests.Markdown;

namespace OwnershipAnalyzers.Documentation.Tests;

public class LinkTests
{
    public static TheoryData<string> Files => [.. Documents.All];

    [Theory]
    [MemberData(nameof(Files))]
    public void RelativeLink_LeadsSomewhere(string file)
    {
        string[] broken = [.. Documents.Read(file).Links.Where(link => !IsWeb(link) && !Exists(file, link))];
        Assert.Empty(broken);
    }

    [Fact]
    public void EveryDocument_IsReachedFromTheIndex()
    {
        var reached = new HashSet<string>(StringComparer.Ordinal);
        Follow("docs/README.md");
        Assert.Empty(Repository.Files("docs", ".md").Except(reached));

        void Follow(string file)
        {
            if (!reached.Add(file) || !file.EndsWith(".md", StringComparison.Ordinal) || !Repository.Has(file))
                return;
            foreach (var link in Documents.Read(file).Links.Where(link => !IsWeb(link)))
                Follow(Resolve(file, link).Path);
        }
    }

    private static bool IsWeb(string link) => link.Contains("://", StringComparison.Ordinal) || link.StartsWith("mailto:", StringComparison.Ordinal);

    private static bool Exists(string file, string link)
    {
        var (path, fragment) = Resolve(file, link);
        return fragment.Length == 0
            ? Repository.Has(path) || Directory.Exists(Repository.PathOf(path))
            : Repository.Has(path) && new MarkdownFile(Repository.Read(path)).Anchors.Contains(fragment);
    }

    private static (string Path, string Fragment) Resolve(string file, string link)
    {
        var parts = Uri.UnescapeDataString(link).Split('#', 2);
        var folder = Path.GetDirectoryName(Repository.PathOf(file))!;
        var path = parts[0].Length == 0 ? Repository.PathOf(file) : Path.GetFullPath(Path.Combine(folder, parts[0]));
        return (Path.GetRelativePath(Repository.Root, path).Replace('\\', '/'), parts.Length == 1 ? "" : parts[1]);
    }
}
