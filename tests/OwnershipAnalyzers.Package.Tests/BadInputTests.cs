using OwnershipAnalyzers.Package.Tests.Infrastructure;

namespace OwnershipAnalyzers.Package.Tests;

/// <summary>
/// Bad input gets one clear message, with its place, and the build goes on with what is known: of each kind one, for the tests of the tasks try them all.
/// </summary>
public class BadInputTests
{
    [Theory]
    [InlineData("{ \"teams\": { \"payments\": {} ", "ownership.json", "OWN0001")]
    [InlineData("{ \"teams\": { \"payments\": {} }, \"taems\": {} }", "ownership.json", "OWN0002")]
    public void Registry_IsReportedOnceAtItsPlace(string registry, string file, string id)
    {
        using var repository = new TestRepository().Write("ownership.json", registry)
            .WithLibrary("Payments", TestRepository.Declarations()).WithLibrary("Other", TestRepository.Declarations());
        repository.WithLibrary("App", TestRepository.Declarations(), """<ItemGroup><ProjectReference Include="../*/*.csproj" Exclude="../App/App.csproj" /></ItemGroup>""");

        var finding = Assert.Single(repository.Build("src/App").Findings);

        Assert.Equal(id, finding.Id);
        Assert.Matches($@"^{file}\(\d+,\d+\)$", finding.Place);
        Assert.True(File.Exists(repository["src/App/bin/Debug/net10.0/App.dll"]));
    }

    [Theory]
    [InlineData("{ \"service\": ", "OWN0005")]
    [InlineData("{ \"service\": \"payments\", \"team\": \"paymnets\", \"stage\": \"runtime\" }", "OWN1002")]
    [InlineData("{ \"service\": \"payments\", \"team\": \"payments\", \"stage\": \"runtme\" }", "OWN3002")]
    public void Profile_IsReportedAtItsPlace(string profile, string id)
    {
        using var repository = new TestRepository().WithRegistry().WithLibrary("Payments").Write("src/Payments/service.json", profile);

        var finding = Assert.Single(repository.Build("src/Payments").Of(id));

        Assert.Matches(@"^src/Payments/service\.json\(\d+,\d+\)$", finding.Place);
        Assert.True(File.Exists(repository["src/Payments/bin/Debug/net10.0/Payments.dll"]));
    }

    [Fact]
    public void StageProperty_WithATypo_IsReportedAtTheProjectFile()
    {
        using var repository = new TestRepository().WithRegistry()
            .WithLibrary("Payments", project: "<PropertyGroup><OwnershipTeam>payments</OwnershipTeam><OwnershipService>payments</OwnershipService><OwnershipStage>Runtme</OwnershipStage></PropertyGroup>");

        var finding = Assert.Single(repository.Build("src/Payments").Succeeded().Findings);

        Assert.Equal("OWN3002", finding.Id);
        Assert.StartsWith("src/Payments/Payments.csproj", finding.Place, StringComparison.Ordinal);
        Assert.Contains("Did you mean 'Runtime'?", finding.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void RegistryFileThatDoesNotExist_IsReported()
    {
        using var repository = new TestRepository().WithLibrary("Payments", TestRepository.Declarations());

        var finding = Assert.Single(repository.Build("src/Payments", "-p:OwnershipRegistryFile=nowhere.json").Findings);

        Assert.Equal("OWN0001", finding.Id);
        Assert.StartsWith("src/Payments/nowhere.json", finding.Place, StringComparison.Ordinal);
    }

    [Fact]
    public void GenerateAssemblyInfoOff_SaysThatPropertiesAreLost()
    {
        using var repository = new TestRepository().WithRegistry()
            .WithLibrary("Payments", TestRepository.Declarations(), "<PropertyGroup><GenerateAssemblyInfo>false</GenerateAssemblyInfo><OwnershipTeam>payments</OwnershipTeam></PropertyGroup>");

        var finding = Assert.Single(repository.Build("src/Payments").Succeeded().Findings);

        Assert.Equal("OWN0007", finding.Id);
        Assert.Contains("owning team 'payments' (src/Payments/Payments.csproj", finding.Message, StringComparison.Ordinal);
    }
}
