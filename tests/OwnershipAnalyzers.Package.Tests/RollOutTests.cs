using OwnershipAnalyzers.Package.Tests.Infrastructure;

namespace OwnershipAnalyzers.Package.Tests;

/// <summary>The guide that takes an old repository from nothing to strict.</summary>
public class RollOutTests
{
    [Fact]
    public void Guide_ShowsWhatItsCommandsPrint()
    {
        using var shop = new BrownfieldShop();

        Walk.Through("roll-out.md", shop.Repository);
    }
}
