using OwnershipAnalyzers.Facts;
using OwnershipAnalyzers.Joining;
using OwnershipAnalyzers.Manifests;
using OwnershipAnalyzers.Rules;
using OwnershipAnalyzers.Tests.Catalogs;

namespace OwnershipAnalyzers.Tests.Checks.Lifecycle;

public sealed class MissingApiDefinitionRuleTests
{
    private const string Profile = """{ "service": "pay", "api": [ { "namespace": "Pay.Api", "version": "1", "definition": "openapi.json" } ] }""";

    [Fact]
    public void FileNamedInTheProfile_IsLookedForBesideIt()
    {
        Assert.Equal(
            ["src/pay/service.json(1,30): Service API 'Pay.Api' of service 'pay' names the definition file 'openapi.json', which does not exist (src/pay/openapi.json). Correct the path, relative to the project, or to the service.json if it is written there."],
            Check([], Profile));
        Assert.Empty(Check(["src/pay/openapi.json"], Profile));
    }

    [Fact]
    public void FileNamedInTheProfileAboveAProject_IsLookedForBesideTheProfile()
    {
        var manifest = Example.Of("Cart", "net10.0", profile: "src/service.json", declared: (FactKind.Api, "*; version=1; definition=openapi.json", "src/service.json"));

        Assert.Contains("(src/openapi.json)", Assert.Single(Check(["src/Cart/openapi.json"], manifest)), StringComparison.Ordinal);
        Assert.Empty(Check(["src/openapi.json"], manifest));
    }

    [Fact]
    public void FileNamedByAProject_IsLookedForBesideIt()
    {
        var manifest = Example.Of("Cart", "net10.0", declared: (FactKind.Api, new ServiceApi(null, "1", @"..\..\docs\cart.json").ToString(), "Directory.Build.props"));

        Assert.Equal(
            [@"Directory.Build.props: Service API '*' of assembly 'Cart' names the definition file '..\..\docs\cart.json', which does not exist (docs/cart.json). Correct the path, relative to the project, or to the service.json if it is written there."],
            Check([], manifest));
        Assert.Empty(Check(["docs/cart.json"], manifest));
    }

    [Fact]
    public void FileOutsideTheRepository_Reports() => Assert.EndsWith(
        "names the definition file '../../../x.json', which lies outside the repository. Name a file inside it, relative to the project, or to the service.json if it is written there.",
        Assert.Single(Check([], Profile.Replace("openapi.json", "../../../x.json", StringComparison.Ordinal))));

    [Fact]
    public void AddressAndNoDefinition_StaySilent()
    {
        Assert.Empty(Check([], Profile.Replace("openapi.json", "https://example.com/openapi.json", StringComparison.Ordinal)));
        Assert.Empty(Check([], """{ "service": "pay", "api": [ { "namespace": "Pay.Api" } ] }"""));
    }

    [Fact]
    public void AssemblyOfAPackage_HasItsFilesElsewhere() => Assert.Empty(
        Check([], Example.Of("Cart", "net10.0", declared: (FactKind.Api, "*; definition=cart.json", "x")) with { Project = "" }));

    private static IReadOnlyList<string> Check(string[] files, string service) => Check(new Repo { Services = [service], EvaluationContext = With(files) });

    private static IReadOnlyList<string> Check(string[] files, Manifest manifest) => Check(new Repo { Manifests = [manifest], EvaluationContext = With(files) });

    private static IReadOnlyList<string> Check(Repo repo) => repo.Check(LifecycleRules.UnversionedApi);

    private static EvaluationContext With(string[] files) => new() { Exists = path => path.StartsWith("../", StringComparison.Ordinal) ? null : files.Contains(path) };
}
