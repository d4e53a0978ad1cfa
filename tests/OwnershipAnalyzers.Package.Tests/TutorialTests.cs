using OwnershipAnalyzers.Package.Tests.Infrastructure;

namespace OwnershipAnalyzers.Package.Tests;

/// <summary>The tutorials lead a new user where they say, in a folder that has nothing but a package source.</summary>
public class TutorialTests
{
    [Fact]
    public void GettingStarted_ShowsWhatItsCommandsPrint()
    {
        using var repository = new TestRepository("shop", WayIn.Sdk);
        File.Delete(repository["global.json"]);

        Walk.Through("getting-started.md", repository, until: "## With templates");
    }

    [Fact]
    public void Monolith_ShowsWhatItsCommandsPrint()
    {
        using var repository = TestRepository.CopyOfSample("Monolith");
        foreach (var written in (string[])["service.json", "Exhibits/service.json", "Tickets/service.json"])
            File.Delete(repository[$"src/Museum/{written}"]);
        // The fault that the page shows.
        repository.Replace("src/Museum/Tickets/Prices.cs", " ? 16 : 12", " ? 16 : 12 + Museum.Exhibits.Storeroom.Shown.Count");

        Walk.Through("monolith.md", repository);
    }
}
