using System.Text;

namespace OwnershipAnalyzers.Package.Tests.Infrastructure;

/// <summary>A repository with a little of everything that a build writes: several frameworks, profiles, a logical service, findings.</summary>
internal static class Shop
{
    /// <summary>Everything that can be written besides the catalog.</summary>
    public static readonly string[] AllOutputs = ["-p:OwnershipExports=backstage%3Bcodeowners%3Bcortex%3Bcyclonedx%3Bdatadog%3Bopenslo%3Bopentelemetry%3Bopslevel%3Bpagerduty%3Bport", "-p:OwnershipReport=report.html", "-p:OwnershipAsOf=2026-11-23"];

    public static TestRepository Create(string folder) => new TestRepository(folder).WithRegistry()
        .WithLibrary("Payments", TestRepository.Declarations(), targetFrameworks: "net10.0;netstandard2.0")
        .WithLibrary("Ordering", project: """
            <PropertyGroup><OwnershipTeam>ordering</OwnershipTeam><OwnershipStage>Runtime</OwnershipStage></PropertyGroup>
            <ItemGroup><ProjectReference Include="../Payments/Payments.csproj" /></ItemGroup>
            """)
        .Write("src/Ordering/service.json", """
            {
              "service": "ordering", "name": "Bestellung \u0130\u0131",
              "description": "Takes orders.\nOf all kinds.",
              "runbooks": [ { "path": "docs/runbook.md", "reviewedOn": "2026-09-15" } ]
            }
            """)
        .Write("src/Ordering/docs/runbook.md", "# Runbook\n")
        .Write("src/Ordering/Info/service.json", "{\n  \"service\": \"info\", \"team\": \"payments\"\n}\n")
        .Write("src/Ordering/Info/Titles.cs", "namespace Ordering.Info\n{\n    public static class Titles\n    {\n        public const string Text = \"I\";\n    }\n}\n")
        .Write("src/Ordering/UsesPayments.cs", "namespace Ordering\n{\n    public static class UsesPayments\n    {\n        public static object Type => typeof(Payments.PaymentsCode);\n        public static string Title => Info.Titles.Text;\n    }\n}\n");

    /// <summary>What the build wrote about ownership, by its path in the repository.</summary>
    public static SortedDictionary<string, string> Outputs(TestRepository repository)
    {
        var outputs = new SortedDictionary<string, string>(StringComparer.Ordinal);
        string[] patterns = ["*.ownership.json", "*.ownership.slice", "*.ownership.references", "ownership.sarif"];
        foreach (var file in patterns.SelectMany(pattern => Directory.GetFiles(repository.Root, pattern, SearchOption.AllDirectories)).Concat(Directory.GetFiles(repository["catalog"])))
        {
            if (!file.EndsWith(".proj", StringComparison.Ordinal))
                outputs[Path.GetRelativePath(repository.Root, file).Replace('\\', '/')] = Encoding.Latin1.GetString(File.ReadAllBytes(file));
        }

        return outputs;
    }

    /// <summary>Fails at the first file that differs, and shows how.</summary>
    public static void AssertSame(SortedDictionary<string, string> expected, SortedDictionary<string, string> actual)
    {
        Assert.Equal(expected.Keys, actual.Keys);
        foreach (var (path, content) in expected)
            Assert.True(content == actual[path], $"{path} differs:\n{content}\n---\n{actual[path]}");
    }
}
