using System.Text;
using OwnershipAnalyzers.Exports.Tests.Support;

namespace OwnershipAnalyzers.ExternalTools.Tests;

/// <summary>Programs of others read what the catalog says, whatever it says.</summary>
public class ReadBackTests
{
    [Fact]
    public void HostileNames_ReachPagerDuty()
    {
        var directory = TestCatalogs.Get("hostile");
        var export = Exported.By("pagerduty").Write(directory);
        var changed = export.Losses.Where(loss => loss.Fact == "name").Select(loss => loss.Subject).ToHashSet(StringComparer.Ordinal);
        var texts = ExternalValidator.Validate("pagerduty", export.Text).Texts.ToHashSet(StringComparer.Ordinal);

        // Terraform normalises texts.
        Assert.All(directory.Registry.Teams.Where(team => !changed.Contains($"team '{team.Id}'")), team => Assert.Contains(team.Name!.Normalize(NormalizationForm.FormC), texts));
        Assert.All(directory.Catalog.Services.Select(directory.Details).Where(details => details.Description is not null), details => Assert.Contains(details.Description!.Value.Normalize(NormalizationForm.FormC), texts));
    }

    [Fact]
    public void HostileNames_ReachOpenTelemetry()
    {
        var directory = TestCatalogs.Get("hostile");
        var export = Exported.By("opentelemetry").Experimental!.Write(directory);
        var texts = ExternalValidator.Validate("opentelemetry", export.Text).Texts.ToHashSet(StringComparer.Ordinal);

        Assert.Contains(export.Losses, loss => loss.Fact == "service.owner.name");
        Assert.All(directory.Registry.Teams.Where(team => team.Name!.Length <= 255 && directory.Catalog.Services.Any(service => service.Team == team.Id)), team => Assert.Contains(team.Name!, texts));
        Assert.All(directory.Catalog.Services, service => Assert.Contains(service.Id, texts));
    }

    [Fact]
    public void CodeOwners_AreThoseOfTheCatalog()
    {
        var catalog = TestCatalogs.Get("large");
        var owned = catalog.Catalog.Services.Where(service => service.Team is not null).ToDictionary(service => service.Projects[0], service => $"@acme/{service.Team}");

        var texts = ExternalValidator.Validate("codeowners", Exported.Text("codeowners", "large"), owned.Keys).Texts;

        Assert.Equal(owned.Select(project => $"{project.Key} {project.Value}"), texts);
    }
}
