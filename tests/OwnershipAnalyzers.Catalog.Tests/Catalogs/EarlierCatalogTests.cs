using System.Text;
using OwnershipAnalyzers.Catalogs;
using OwnershipAnalyzers.Joining;
using OwnershipAnalyzers.Reading;

namespace OwnershipAnalyzers.Tests.Catalogs;

public sealed class EarlierCatalogTests : IDisposable
{
    private readonly TestFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void WhatTheBuildWrites_IsRead() =>
        Assert.Equal(["payment-processor=runtime"], Stages(CatalogWriter.Write(CatalogBuilder.Build(RepositoryModel.Of(Example.Manifests, Example.Registry.Value, Example.ProfileAt)))));

    [Fact]
    public void OnlyServicesOfTheCatalogItself_Count() => Assert.Equal(
        ["a=design", "c=retired"],
        Stages("""
            // a comment
            {
              "teams": [ { "id": "x", "services": [ { "id": "x", "stage": "runtime" } ] } ],
              "services": [ 1, [], { "id": "a", "profile": { "id": "y", "stage": "runtime" }, "stage": "design" }, { "id": "b", "stage": null }, { "stage": "runtime" }, { "id": {}, "stage": [] }, { "stage": "retired", "id": "c" } ],
            }
            """));

    [Fact]
    public void ByteOrderMark_IsAccepted() => Assert.Equal(["a=design"], Stages("\uFEFF{ \"services\": [ { \"id\": \"a\", \"stage\": \"design\" } ] }"));

    [Fact]
    public void MarksOfAMerge_AreReportedWhereTheyAre() => Assert.Equal(
        "c.json(2,1): The earlier catalog cannot be read, so lifecycle stages are not compared with it: it is not a catalog from here on; take a whole one, without the marks of a merge.",
        Problem("{\n<<<<<<< HEAD\n"));

    [Theory]
    [InlineData("", "(1,1)", "it is not a catalog from here on; take a whole one, without the marks of a merge")]
    [InlineData("{} {}", "(1,4)", "it is not a catalog from here on; take a whole one, without the marks of a merge")]
    [InlineData("{}", "(1,1)", "it has no \"services\"; name a file that the build of a catalog has written")]
    [InlineData("[ { \"services\": [] } ]", "(1,1)", "it has no \"services\"; name a file that the build of a catalog has written")]
    [InlineData("[]", "(1,1)", "it has no \"services\"; name a file that the build of a catalog has written")]
    [InlineData("{ \"services\": [ { \"id\": \"\\uD800\" } ] }", "(1,25)", "the text is not UTF-8; take a catalog as the build has written it")]
    public void NoCatalog_IsReported(string text, string place, string reason) =>
        Assert.Equal($"c.json{place}: The earlier catalog cannot be read, so lifecycle stages are not compared with it: {reason}.", Problem(text));

    [Fact]
    public void MissingFile_IsReported() => Assert.Equal(
        "c.json: The earlier catalog cannot be read, so lifecycle stages are not compared with it: the file does not exist; create it or correct the path.",
        Text(EarlierCatalog.Read(_folder.File("c.json"), _folder.Path)));

    [Fact]
    public void AnyMutation_IsReadOrReported()
    {
        var bytes = Encoding.UTF8.GetBytes("{ \"services\": [ { \"id\": \"a\\u00e9\", \"stage\": \"design\", \"x\": [ { } ] } ] }");
        for (var i = 0; i < bytes.Length; i++)
        {
            foreach (var octet in new byte[] { 0, (byte)'"', (byte)'{', (byte)']', (byte)'\\', 0xC3, 0xFF })
            {
                byte[] mutated = [.. bytes.Take(i), octet, .. bytes.Skip(i + 1)];
                File.WriteAllBytes(_folder.File("c.json"), mutated);
                var read = EarlierCatalog.Read(_folder.File("c.json"), _folder.Path);
                Assert.Equal(read.Value is null, read.Findings.Count == 1);
            }
        }
    }

    private IEnumerable<string> Stages(string text)
    {
        var read = Read(text);
        Assert.Empty(read.Findings);
        return read.Value!.Stages.Select(stage => $"{stage.Key}={stage.Value}");
    }

    private string Problem(string text) => Text(Read(text));

    private static string Text(ReadResult<EarlierCatalog> read)
    {
        Assert.Null(read.Value);
        var finding = Assert.Single(read.Findings);
        return $"{finding.Place!.Text}: {finding.Message}";
    }

    private ReadResult<EarlierCatalog> Read(string text) => EarlierCatalog.Read(_folder.Write("c.json", text), _folder.Path);
}
