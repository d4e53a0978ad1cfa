using OwnershipAnalyzers.Facts;
using OwnershipAnalyzers.Manifests;

namespace OwnershipAnalyzers.Tests.Manifests;

public sealed class ManifestFileTests : IDisposable
{
    private static readonly Manifest Example = new()
    {
        Assembly = "Acme.Zürich<T>",
        Project = "src/Zürich/Acme.csproj",
        Language = "C#",
        TargetFramework = "net10.0",
        InScope = false,
        Mode = AnalysisMode.Strict,
        Declarations = [new Declaration(FactKind.Team, "pay\u0007\"ments", new FilePlace("src/service.json", 3, 4)), new Declaration(FactKind.Stage, "", new FilePlace("src/Zürich/Acme.csproj")) { Of = "cart" }],
        Profile = "src/service.json",
        References = [new AssemblyUse("Acme.Used", ["", "Acme.Used.Api"])],
        Friends = ["Acme.Zürich.Tests"],
        Namespaces = ["", "Acme.Zürich"],
        Logical = [new LogicalCode("cart", 3, 120)],
        Outside = 0,
    };

    private readonly TestFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Text_IsTheSameEverywhere() => Assert.Equal("""
        {
          "schemaVersion": 1,
          "assembly": "Acme.Zürich<T>",
          "project": "src/Zürich/Acme.csproj",
          "language": "C#",
          "targetFramework": "net10.0",
          "inScope": false,
          "mode": "Strict",
          "declarations": [
            {
              "fact": "team",
              "value": "pay\u0007\"ments",
              "path": "src/service.json",
              "line": 3,
              "column": 4
            },
            {
              "fact": "stage",
              "value": "",
              "path": "src/Zürich/Acme.csproj",
              "line": 0,
              "column": 0,
              "of": "cart"
            }
          ],
          "profile": "src/service.json",
          "references": [
            {
              "assembly": "Acme.Used",
              "namespaces": [
                "",
                "Acme.Used.Api"
              ]
            }
          ],
          "friends": [
            "Acme.Zürich.Tests"
          ],
          "namespaces": [
            "",
            "Acme.Zürich"
          ],
          "logical": [
            {
              "service": "cart",
              "files": 3,
              "lines": 120
            }
          ],
          "outside": 0
        }

        """, ManifestFile.Write(Example));

    [Fact]
    public void WhatIsWritten_IsRead()
    {
        var (manifest, findings) = ManifestFile.Read(_folder.Write("a.ownership.json", ManifestFile.Write(Example)), _folder.Path);

        Assert.Empty(findings);
        Assert.Equal(ManifestFile.Write(Example), ManifestFile.Write(manifest!));
        Assert.Equal(Example.Declarations, manifest!.Declarations);
        Assert.Equal(Example.Mode, manifest.Mode);
    }

    [Theory]
    [InlineData("", "(1,1): OWN0009: Nobody checks the ownership of this project: its manifest cannot be read (The input does not contain any JSON tokens")]
    [InlineData("null", "(1,1): OWN0009: Nobody checks the ownership of this project: its manifest cannot be read (the file holds null).")]
    [InlineData("{}", "(1,1): OWN0009: Nobody checks the ownership of this project: its manifest cannot be read (it names no assembly).")]
    [InlineData("{\"assembly\":\"A\",\"references\":5}", "(1,31): OWN0009: Nobody checks the ownership of this project: its manifest cannot be read (The JSON value could not be converted")]
    [InlineData("{\"assembly\":\"A\",\"profile\":\"../../secret.json\"}", "(1,27): OWN0009: Nobody checks the ownership of this project: its manifest cannot be read (it names '../../secret.json', which is not a path inside the repository).")]
    [InlineData("{\"assembly\":\"A\",\"project\":\"/etc/passwd\"}", "(1,27): OWN0009: Nobody checks the ownership of this project: its manifest cannot be read (it names '/etc/passwd'")]
    [InlineData("{\"assembly\":\"A\",\"declarations\":[{\"path\":\"C:/x\"}]}", "(1,41): OWN0009: Nobody checks the ownership of this project: its manifest cannot be read (it names 'C:/x'")]
    [InlineData("{\"assembly\":\"A\",\"schemaVersion\":2}", "(1,33): OWN0008: schemaVersion is 2,")]
    public void UnusableFile_ReportsWhy(string content, string expected)
    {
        var result = ManifestFile.Read(_folder.Write("obj/a.json", content), _folder.Path);

        Assert.Null(result.Value);
        Assert.StartsWith("obj/a.json" + expected, Assert.Single(result.Findings.Lines()));
    }

    [Fact]
    public void MissingEverythingButTheName_IsReadAsNothing()
    {
        var manifest = ManifestFile.Read(_folder.Write("a.json", """{ "assembly": "A", "declarations": [null, { "fact": "future" }], "references": [null] }"""), _folder.Path).Value!;

        Assert.Null(manifest.Mode);
        Assert.Equal(("A", "", "", "", false, 0, null, 0),
            (manifest.Assembly, manifest.Project, manifest.Language, manifest.TargetFramework, manifest.InScope, manifest.Declarations.Count, manifest.Profile, manifest.References.Count));
    }
}
