using OwnershipAnalyzers.Package.Tests.Infrastructure;

namespace OwnershipAnalyzers.Package.Tests;

/// <summary><c>dotnet format</c> is a host of its own: it loads the package's analyzers and fixes and writes what they say to disk.</summary>
public class FormatTests
{
    [Fact]
    public void MissingOwner_IsOneFindingAndFormatAddsTheOwner()
    {
        using var repository = new TestRepository().WithRegistry().WithLibrary("Payments", TestRepository.Declarations())
            .Replace("src/Payments/Ownership.cs", "[assembly: OwningTeam(\"payments\")]\n", "");

        var finding = Assert.Single(repository.Build("src/Payments").Succeeded().Findings);
        Assert.Equal(("OWN1001", "src/Payments/Ownership.cs(1,1)"), (finding.Id, finding.Place));

        repository.DotNet("format", "analyzers", "src/Payments", "--diagnostics", "OWN1001", "--severity", "info").Succeeded();

        Assert.Contains("[assembly: OwningTeam(\"payments\")]", repository.Read("src/Payments/Ownership.cs"), StringComparison.Ordinal);
        repository.Build("src/Payments").Clean();
    }

    [Fact]
    public void NothingDeclaredAnywhere_FormatDeclaresEverythingOnceForAllTargetFrameworks()
    {
        using var repository = new TestRepository().WithRegistry().WithLibrary("Payments", targetFrameworks: "net10.0;netstandard2.0");
        repository.DotNet("restore", "src/Payments").Succeeded();

        repository.DotNet("format", "analyzers", "src/Payments", "--diagnostics", "OWN1001", "OWN1004", "OWN3001", "--severity", "info").Succeeded();

        Assert.Equal(
            ["[assembly: Ownership.Lifecycle(Ownership.LifecycleStage.Runtime)]", "[assembly: Ownership.OwningTeam(\"payments\")]", "[assembly: Ownership.ServiceBoundary(\"payments\")]"],
            repository.Read("src/Payments/PaymentsCode.cs").Split('\n').Where(line => line.StartsWith("[assembly", StringComparison.Ordinal)).Order(StringComparer.Ordinal));
        Assert.False(File.Exists(repository["src/Payments/Ownership.cs"]));
        repository.Build("src/Payments").Clean();
    }

    [Fact]
    public void NothingSpeaksForATeam_FormatMakesNobodyTheOwner()
    {
        using var repository = new TestRepository().WithRegistry().WithLibrary("Common", TestRepository.Declarations(service: "common"))
            .Replace("src/Common/Ownership.cs", "[assembly: OwningTeam(\"payments\")]\n", "");
        repository.DotNet("restore", "src/Common").Succeeded();

        repository.DotNet("format", "analyzers", "src/Common").Succeeded();

        Assert.DoesNotContain("OwningTeam", repository.Read("src/Common/Ownership.cs"), StringComparison.Ordinal);
    }

    [Fact]
    public void UndeclaredDependency_FormatDeclaresItInTheProfile()
    {
        using var repository = new TestRepository().WithRegistry()
            .WithLibrary("Orders", TestRepository.Declarations("ordering", "orders"))
            .WithLibrary("Payments", TestRepository.Declarations().Replace("[assembly: ServiceBoundary(\"payments\")]\n", "", StringComparison.Ordinal),
                """<ItemGroup><ProjectReference Include="../Orders/Orders.csproj" /></ItemGroup>""")
            .Write("src/Payments/PaymentsCode.cs", "namespace Payments { public static class PaymentsCode { public static System.Type Used => typeof(Orders.OrdersCode); } }\n")
            .Write("src/Payments/service.json", "{\n  \"service\": \"payments\" // ours\n}\n");
        repository.Build("src/Payments").Succeeded();

        repository.DotNet("format", "analyzers", "src/Payments", "--diagnostics", "OWN5002", "--severity", "info").Succeeded();

        Assert.Equal("{\n  \"service\": \"payments\", // ours\n  \"dependencies\": [\n    { \"service\": \"orders\" }\n  ]\n}\n", repository.Read("src/Payments/service.json"));
        Assert.DoesNotContain("ServiceDependency", repository.Read("src/Payments/Ownership.cs"), StringComparison.Ordinal);
    }

    [Fact]
    public void OtherFixes_FormatWritesWhatIsNoGuess()
    {
        using var repository = MendableShop.Write(TestRepository.Declarations("paymnets", "shop"));
        repository.DotNet("restore", "src/Shop").Succeeded();

        foreach (var rule in new[] { "OWN1002", "OWN5001", "OWN5002", "OWN5004" })
            repository.DotNet("format", "analyzers", "src/Shop", "--diagnostics", rule, "--severity", "info").Succeeded();

        Assert.Equal($"using Ownership;\n\n{TestRepository.Declarations("payments", "shop")}\n[assembly: ServiceDependency(\"bank\")]\n[assembly: ServiceDependency(\"legacy\")]\n", repository.Read("src/Shop/Ownership.cs"));
        // To open an API, and to take another type of the same name, somebody has to decide.
        Assert.DoesNotContain("Bank.Vault", repository.Read("src/Bank/Ownership.cs"), StringComparison.Ordinal);
        Assert.Equal(MendableShop.Code, repository.Read("src/Shop/ShopCode.cs"));
    }
}
