using OwnershipAnalyzers.Baselines;
using OwnershipAnalyzers.Package.Tests.Infrastructure;

namespace OwnershipAnalyzers.Package.Tests;

/// <summary>A baseline made from a build silences exactly that build, and says when it has become too large.</summary>
public sealed class BaselineTests : IDisposable
{
    private const string File = "src/Ordering/ownership.baseline.json";

    private const string Reference = "<ItemGroup><ProjectReference Include=\"../Payments/Payments.csproj\" /></ItemGroup>";

    private readonly TestRepository _repository = new TestRepository().WithRegistry()
        .WithLibrary("Payments", "[assembly: OwningTeam(\"payments\")]\n[assembly: ServiceBoundary(\"payments\")]\n[assembly: Lifecycle(LifecycleStage.Deprecated, RetiresOn = \"2027-03-31\", Replacement = \"stripe\")]")
        .WithLibrary("Ordering", project: Reference)
        .Write("src/Ordering/service.json", """{ "service": "ordering", "team": "ordering", "dependencies": [{ "service": "payments" }] }""")
        .Write("src/Ordering/Pay.cs", "namespace Ordering { class Pay { object code = typeof(Payments.PaymentsCode); } }\n");

    public void Dispose() => _repository.Dispose();

    [Fact]
    public void BaselineOfABuild_SilencesThatBuild()
    {
        Assert.Equal(["OWN3001", "OWN5004"], Found(_repository.Build("src/Ordering", "-p:OwnershipCompilerLog=true").Succeeded()));
        // Suggestions too, which a build does not show.
        var found = CompilerLog.Read(_repository["src/Ordering/obj/Debug/net10.0/Ordering.ownership.sarif"], out _)!.Found;
        Accept(found);

        Assert.Contains("ordering/Ordering/uses/payments/src/Ordering/Pay.cs", _repository.Read(File), StringComparison.Ordinal);
        var accepted = _repository.BuildCatalog().Succeeded();

        Assert.DoesNotContain(accepted.Findings, finding => finding.Id is "OWN3001" or "OWN5004" or "OWN9001" or "OWN0014");
        Assert.Contains($"Baseline of {found.Count} accepted findings", accepted.Output, StringComparison.Ordinal);
        _repository.Write("src/Ordering/Other.cs", "namespace Ordering { class Other { object code = typeof(Payments.PaymentsCode); } }\n");
        Assert.StartsWith("src/Ordering/Other.cs(", Assert.Single(_repository.Build("src/Ordering").Succeeded().Of("OWN5004")).Place, StringComparison.Ordinal);
    }

    [Fact]
    public void WhatWasMended_IsStale()
    {
        Accept([new("OWN3001", "ordering/Ordering"), new("OWN5004", "ordering/Ordering/uses/payments/src/Ordering/Pay.cs"), new("OWN5004", "ordering/Ordering/uses/payments/src/Ordering/Gone.cs")]);
        _repository.Replace("src/Ordering/service.json", "\"team\"", "\"stage\": \"runtime\", \"team\"").Write("src/Ordering/Pay.cs", "namespace Ordering { class Pay { } }\n");

        var build = _repository.BuildCatalog().Succeeded();

        Assert.Equal(["src/Ordering/Pay.cs(1,1)", $"{File}(5,5)", $"{File}(6,5)"], build.Of("OWN9001").Select(finding => finding.Place).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void EditOfABaseline_CompilesOnlyTheProjectThatItIsAbout()
    {
        _repository.BuildCatalog().Succeeded();
        var payments = _repository.Times("Payments.dll");
        var ordering = _repository.Times("Ordering.dll");

        Accept([new("OWN3001", "ordering/Ordering")]);
        Assert.Empty(_repository.BuildCatalog().Succeeded().Of("OWN3001"));
        Assert.Equal(payments, _repository.Times("Payments.dll"));
        Assert.NotEqual(ordering, _repository.Times("Ordering.dll"));

        ordering = _repository.Times("Ordering.dll");
        Accept([new("OWN2013", "ordering/runbook"), new("OWN3001", "ordering/Ordering")]);
        _repository.BuildCatalog().Succeeded();
        Assert.Equal(ordering, _repository.Times("Ordering.dll"));
    }

    [Fact]
    public void Growth_IsReportedUntilItIsMended()
    {
        Accept([new("OWN3001", "ordering/Ordering")]);
        _repository.BuildCatalog().Succeeded();
        Accept([new("OWN3001", "ordering/Ordering"), new("OWN5004", "ordering/Ordering/uses/payments/src/Ordering/Pay.cs")]);

        Assert.Equal([File, File], new[] { 1, 2 }.Select(_ => Assert.Single(_repository.BuildCatalog().Succeeded().Of("OWN9006")).Place));
        Accept([new("OWN3001", "ordering/Ordering")]);
        Assert.Empty(_repository.BuildCatalog().Succeeded().Of("OWN9006"));
    }

    private static string[] Found(BuildResult build) => [.. build.Findings.Where(finding => finding.Id is "OWN3001" or "OWN5004").Select(finding => finding.Id).Order(StringComparer.Ordinal)];

    private void Accept(IEnumerable<BaselineKey> entries) => _repository.Write(File, BaselineWriter.Write(entries));
}
