using System.Text;
using OwnershipAnalyzers.Tests;

namespace OwnershipAnalyzers.Tool.Tests.Import;

public sealed class ImportTests : IDisposable
{
    private const string Registry = """
        {
          // ours
          "teams": {
            "payments": { "name": "Payments", "contacts": { "slack": "#payments" }, "formerIds": ["billing-core"] } // keep
          }
        }

        """;

    private const string Backstage = """
        kind: Group
        metadata: { name: payments }
        spec: { type: team, profile: { displayName: Money, email: payments@example.com }, children: [] }
        ---
        kind: Component
        metadata:
          name: Checkout
          description: Takes money.
          annotations: { ownership/tier: tier-1 }
          links: [ { url: https://example.com/board, type: dashboard } ]
        spec: { type: service, lifecycle: production, owner: billing-core, dependsOn: [ component:default/stock, resource:default/stripe ] }
        ---
        kind: Resource
        metadata: { name: stripe, title: Stripe }
        spec: { type: external, owner: payments }
        ---
        kind: Location
        spec: {}
        """;

    private readonly TestFolder _folder = new();

    public ImportTests() => _folder.Write("ownership.json", Registry);

    public void Dispose() => _folder.Dispose();

    private Cli Run(string source, string content, params string[] options) => Cli.Run(["import", source, _folder.Write("export/file.yaml", content), "--path", _folder.Path, .. options]);

    private string Text(string file) => File.ReadAllText(_folder.File(file));

    [Fact]
    public void WhatIsNotThere_IsAddedAndTheRestStays()
    {
        _folder.Write("src/Checkout/service.json", "{ \"service\": \"checkout\", \"stage\": \"design\" }\n");

        var result = Run("backstage", Backstage).Fine();

        Assert.Equal(Registry.Replace("\"#payments\" }", "\"#payments\", \"email\": \"payments@example.com\" }", StringComparison.Ordinal).Replace(
            "  }\n}\n", "  },\n  \"externalServices\": {\n    \"stripe\": { \"name\": \"Stripe\", \"team\": \"payments\", \"kind\": \"external\" }\n  }\n}\n", StringComparison.Ordinal), Text("ownership.json"));
        Assert.Equal("""
            { "service": "checkout", "stage": "design", "team": "payments", "tier": "tier-1", "description": "Takes money.", "links": { "dashboard": "https://example.com/board" }, "dependencies": [{ "service": "stock" }, { "service": "stripe" }] }

            """, Text("src/Checkout/service.json"));
        Assert.Contains("  ownership.json: teams.payments.name is \"Payments\" there, and \"Money\" in the file.", result.Lines);
        Assert.Contains("  src/Checkout/service.json: stage is \"design\" there, and \"runtime\" in the file.", result.Lines);
        Assert.Contains("1 document about something else is left out.", result.Out, StringComparison.Ordinal);
        Assert.Equal("There is nothing to write.", Run("backstage", Backstage).Fine().Lines[^1]);
    }

    [Fact]
    public void UnknownService_IsListedUntilThereIsAFolderForIt()
    {
        Assert.Contains("1 service of the file is not known here: checkout. --new-profiles FOLDER writes their profiles.", Run("backstage", Backstage).Fine().Out, StringComparison.Ordinal);
        Assert.False(Directory.Exists(_folder.File("services")));

        Run("backstage", Backstage, "--new-profiles", "services").Fine();

        Assert.Contains("\"team\": \"payments\"", Text("services/checkout/service.json"), StringComparison.Ordinal);
    }

    [Fact]
    public void DryRun_WritesNothing()
    {
        var result = Run("backstage", Backstage, "--new-profiles", "services", "--dry-run").Fine();

        Assert.Contains("+++ b/services/checkout/service.json", result.Lines);
        Assert.Equal(Registry, Text("ownership.json"));
        Assert.False(Directory.Exists(_folder.File("services")));
    }

    [Fact]
    public void WhatCodeDeclares_IsNotDeclaredAgain()
    {
        _folder.Write("ownership-catalog.json", """{ "services": [ { "id": "checkout", "team": "search", "projects": ["src/Checkout/Checkout.csproj"], "declaredIn": { "team": ["src/Checkout/Ownership.cs"] } } ] }""");

        var result = Run("backstage", Backstage).Fine();

        Assert.Contains("  src/Checkout/Ownership.cs: team of service 'checkout' is 'search' there, and 'payments' in the file.", result.Lines);
        Assert.DoesNotContain("team", Text("src/Checkout/service.json"), StringComparison.Ordinal);
        Assert.DoesNotContain("\"service\": \"checkout\"", Text("src/Checkout/service.json"), StringComparison.Ordinal);
        Assert.Contains("\"stage\": \"runtime\"", Text("src/Checkout/service.json"), StringComparison.Ordinal);
    }

    [Fact]
    public void CodeOwners_GiveTeamsAndOwnersThatNobodyStates()
    {
        _folder.Write("ownership-catalog.json", """{ "services": [ { "id": "stock", "projects": ["src/Stock/Stock.csproj"] }, { "id": "checkout", "team": "payments", "projects": ["src/Checkout/Checkout.csproj"] } ] }""");

        var result = Run("codeowners", "/src/ @acme/warehouse @ann\n").Fine();

        Assert.Contains("\"warehouse\": { \"name\": \"Warehouse\", \"codeowners\": [\"@acme/warehouse\"] }", Text("ownership.json"), StringComparison.Ordinal);
        Assert.Contains("\"team\": \"warehouse\",\n  \"inferredFrom\": \"CODEOWNERS\"", Text("src/Stock/service.json"), StringComparison.Ordinal);
        Assert.False(File.Exists(_folder.File("src/Checkout/service.json")));
        Assert.Contains("'@ann' is no team of the host", result.Out, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("backstage", "kind: [", "it is not YAML at")]
    [InlineData("backstage", "kind: \"Compo", "it is not YAML at")]
    [InlineData("backstage", "{ \"services\": [] }", "it has no service and no team of Backstage")]
    [InlineData("cortex", Backstage, "it has no service and no team of Cortex")]
    [InlineData("opslevel", "", "it has no service and no team of OpsLevel")]
    [InlineData("datadog", "? { a: b }\n: c", "that is no text")]
    [InlineData("datadog", "a: &a [x]\nb: { *a : c }", "that is no text")]
    [InlineData("datadog", "a: *unknown", "it is not YAML at")]
    public void FileThatIsNoExport_IsAnErrorAndNothingIsWritten(string source, string content, string expected)
    {
        var result = Run(source, content, "--new-profiles", "services");

        Assert.Equal(2, result.ExitCode);
        Assert.Contains(expected, result.Error, StringComparison.Ordinal);
        Assert.Empty(result.Out);
        Assert.Equal(Registry, Text("ownership.json"));
    }

    [Fact]
    public void ManyAliases_TakeNoTime()
    {
        var bomb = new StringBuilder("a0: &a0 [x, x, x, x, x, x, x, x, x, x]\n");
        for (var i = 1; i < 40; i++)
            bomb.Append(System.Globalization.CultureInfo.InvariantCulture, $"a{i}: &a{i} [{string.Join(", ", Enumerable.Repeat($"*a{i - 1}", 10))}]\n");

        var result = Run("backstage", bomb + "kind: Component\nmetadata: { name: x, links: *a39 }\nspec: { dependsOn: *a39, owner: payments }\n", "--new-profiles", "services").Fine();

        Assert.Contains("services/x/service.json", result.Out, StringComparison.Ordinal);
    }

    [Fact]
    public void DeepNesting_IsAnError() =>
        Assert.Contains("nested deeper than 64 levels", Run("backstage", new string('[', 5000) + new string(']', 5000)).Error, StringComparison.Ordinal);

    [Fact]
    public void RegistryThatIsNoJson_IsAnErrorAndNothingIsWritten()
    {
        _folder.Write("ownership.json", "<<<<<<< ours\n{}\n");

        var result = Run("backstage", Backstage, "--new-profiles", "services");

        Assert.Equal(2, result.ExitCode);
        Assert.Contains("ownership.json cannot be read", result.Error, StringComparison.Ordinal);
        Assert.False(Directory.Exists(_folder.File("services")));
    }

    [Theory]
    [InlineData("../../outside")]
    [InlineData("/etc")]
    public void FolderOutside_IsAnError(string folder)
    {
        var result = Run("backstage", Backstage, "--new-profiles", folder);

        Assert.Equal(2, result.ExitCode);
        Assert.Contains("inside the repository", result.Error, StringComparison.Ordinal);
    }
}
