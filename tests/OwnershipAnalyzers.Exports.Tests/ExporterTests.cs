using System.Globalization;
using OwnershipAnalyzers.Exports.Targets;
using OwnershipAnalyzers.Exports.Tests.Support;
using OwnershipAnalyzers.Tests;

namespace OwnershipAnalyzers.Exports.Tests;

/// <summary>What holds for every target.</summary>
public sealed class ExporterTests
{
    public static TheoryData<string> Targets => [.. Exporters.All.Select(exporter => exporter.Target)];

    public static TheoryData<string, string> TargetsAndCatalogs
    {
        get
        {
            var data = new TheoryData<string, string>();
            foreach (var exporter in Exporters.All)
            {
                foreach (var catalog in TestCatalogs.Names)
                    data.Add(exporter.Target, catalog);
            }

            return data;
        }
    }

    private static Exporter Of(string target) => Exporters.All.Single(exporter => exporter.Target == target);

    [Fact]
    public void Targets_AreSortedAndUnique() =>
        Assert.Equal(Exporters.All.Select(exporter => exporter.Target).Distinct().Order(StringComparer.Ordinal), Exporters.All.Select(exporter => exporter.Target));

    [Theory]
    [MemberData(nameof(TargetsAndCatalogs))]
    public void SameCatalog_GivesTheSameBytesInEachCulture(string target, string catalog)
    {
        var first = Of(target).Write(TestCatalogs.Get(catalog));
        var culture = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = new CultureInfo("tr-TR") { NumberFormat = { NegativeSign = "~", NumberDecimalSeparator = "," } };
            var second = Of(target).Write(TestCatalogs.Get(catalog));

            Assert.Equal(first.Text, second.Text);
            Assert.Equal(first.Losses, second.Losses);
        }
        finally
        {
            CultureInfo.CurrentCulture = culture;
        }
    }

    [Theory]
    [MemberData(nameof(TargetsAndCatalogs))]
    public void Text_EndsLinesWithLineFeeds(string target, string catalog)
    {
        var text = Of(target).Write(TestCatalogs.Get(catalog)).Text;

        Assert.DoesNotContain('\r', text);
        Assert.True(text.Length == 0 || text[^1] == '\n');
    }

    [Theory]
    [MemberData(nameof(TargetsAndCatalogs))]
    public void TeamsAndServices_AreInTheFileOrLost(string target, string catalog)
    {
        var directory = TestCatalogs.Get(catalog);
        var export = Of(target).Write(directory);
        var lost = export.Losses.Where(loss => loss.Fact == "id").Select(loss => loss.Subject).ToHashSet(StringComparer.Ordinal);
        IEnumerable<(string Noun, string Id)> subjects =
        [
            .. directory.Catalog.Services.Select(service => ("service", service.Id)), .. directory.Catalog.Teams.Select(team => ("team", team.Id)),
            .. directory.Catalog.ExternalServices.Select(service => ("external service", service.Id)),
        ];

        Assert.All(subjects, subject => Assert.True(export.Text.Contains(subject.Id, StringComparison.Ordinal) || lost.Contains($"{subject.Noun} '{subject.Id}'"), $"{subject} is neither in the file nor among the losses"));
    }

    [Theory]
    [MemberData(nameof(TargetsAndCatalogs))]
    public void Losses_AreSortedAndSaidOnce(string target, string catalog)
    {
        var losses = Of(target).Write(TestCatalogs.Get(catalog)).Losses;

        Assert.Equal(losses.Distinct().OrderBy(loss => loss.Subject, StringComparer.Ordinal).ThenBy(loss => loss.Fact, StringComparer.Ordinal).ThenBy(loss => loss.Reason, StringComparer.Ordinal), losses);
        Assert.All(losses, loss => Assert.False(loss.Reason.Length == 0 || loss.Reason.EndsWith('.') || loss.Fact.Length == 0));
    }

    [Theory]
    [MemberData(nameof(Targets))]
    public void HostileTexts_ReadBackAsTheyWere(string target)
    {
        var directory = TestCatalogs.Get("hostile");
        var export = Of(target).Write(directory);
        if (ReadBack.Texts(Of(target).FileName, export.Text) is not { } texts)
            return;
        var lost = export.Losses.Where(loss => loss.Fact is "name" or "id").Select(loss => loss.Subject).ToHashSet(StringComparer.Ordinal);
        var names = directory.Catalog.Services.Select(service => ($"service '{service.Id}'", directory.Details(service).Name?.Value))
            .Concat(directory.Registry.Teams.Select(team => ($"team '{team.Id}'", team.Name)))
            .Where(named => named.Item2 is not null && !lost.Contains(named.Item1));

        Assert.All(names, named => Assert.Contains(named.Item2, texts));
    }

    [Theory]
    [MemberData(nameof(Targets))]
    public void HostileTexts_GiveNoOrders(string target) => Orders.AssertNone(Of(target).Write(TestCatalogs.Get("hostile")).Text);
}
