using System.Diagnostics;
using System.IO.Compression;
using System.Reflection;
using System.Reflection.Emit;
using System.Text.RegularExpressions;
using OwnershipAnalyzers.Tests;

namespace OwnershipAnalyzers.ExternalTools.Tests;

/// <summary>
/// The packed targets and the tasks for .NET Framework, loaded by the engine of MSBuild for .NET Framework, write and say what those for .NET do. Mono stands
/// for .NET Framework, which runs on Windows only.
/// </summary>
public sealed partial class FrameworkTaskTests : IDisposable
{
    private static readonly string[] Properties =
    [
        "BuildingProject=true", "OwnershipAsOf=2026-11-23", "OwnershipCatalogFile=../../catalog.json", "OwnershipSarifFile=../../ownership.sarif", "OwnershipReport=../../report.html",
        "OwnershipExports=backstage;codeowners=../../CODEOWNERS;cortex;cyclonedx;datadog;openslo;opentelemetry;opslevel;pagerduty;port",
    ];

    private readonly TestFolder _package = new();

    public FrameworkTaskTests() => ZipFile.ExtractToDirectory(Path.Combine(Metadata("Artifacts"), "package", "OwnershipAnalyzers.0.1.0.nupkg"), _package.Path);

    public void Dispose() => _package.Dispose();

    [Fact]
    public void Build_WritesAndSaysTheSameAsThatOfDotNet()
    {
        using var ofDotNet = Repository();
        using var ofFramework = Repository();

        var said = Build(ofDotNet, "dotnet", ["msbuild", Project(ofDotNet), "-nologo", "-tl:off", "-t:Build;OwnershipInfo", .. Properties.Select(property => "-p:" + property.Replace(";", "%3B", StringComparison.Ordinal))]);
        var saidOfFramework = Build(ofFramework, "mono", [Metadata("FrameworkHost"), Project(ofFramework), "Build;OwnershipInfo", .. Properties]);

        Assert.NotEmpty(said);
        Assert.DoesNotContain(said, line => line.Contains("OWN0011", StringComparison.Ordinal));
        Assert.Equal(said, saidOfFramework);
        var (expected, actual) = (Files(ofDotNet), Files(ofFramework));
        Assert.Superset(new HashSet<string> { "catalog.json", "report.html", "src/Payments/obj/Payments.ownership.slice", "src/Payments/obj/Payments.ownership.json" }, expected.Keys.ToHashSet());
        Assert.Equal(expected, actual);
    }

    /// <summary>A project without the .NET SDK, which is not made for Mono: an assembly that is compiled already, and the targets that ours hook into.</summary>
    private TestFolder Repository()
    {
        var folder = new TestFolder();
        folder.Write("ownership.json", """
            {
              "teams": { "payments": { "name": "Payments", "formerIds": ["billing"], "contacts": { "slack": "#payments" } }, "ordering": { "name": "Bestellung \u0130" } },
              "tiers": { "tier-1": { "rank": 1 } },
              "schedules": { "first": { "team": "payments" } }
            }
            """);
        folder.Write("src/Payments/service.json", """
            {
              "service": "payments", "name": "Payments", "description": "Takes money.\nAll of it.", "tier": "tier-9",
              "dependencies": [ { "service": "ordering" } ],
              "runbooks": [ { "path": "docs/runbook.md", "reviewedOn": "2026-09-15" } ]
            }
            """);
        folder.Write("src/Payments/Payments.vbproj", $"""
            <Project DefaultTargets="Build">
              <PropertyGroup>
                <AssemblyName>Payments</AssemblyName><IntermediateOutputPath>obj/</IntermediateOutputPath><Language>VB</Language>
                <TargetFramework>net472</TargetFramework><UsingMicrosoftNETSdk>true</UsingMicrosoftNETSdk><OwnershipTeam>billing</OwnershipTeam>
              </PropertyGroup>
              <ItemGroup><IntermediateAssembly Include="Payments.dll" /><OwnershipApi Include="Acme.Payments" Version="2" /></ItemGroup>
              <Target Name="GetAssemblyAttributes" />
              <Target Name="CoreCompile" DependsOnTargets="GetAssemblyAttributes" />
              <Target Name="Build" DependsOnTargets="CoreCompile" />
              <Import Project="{_package.Path}/build/OwnershipAnalyzers.targets" />
            </Project>
            """);
        Compile(folder.File("src/Payments/Payments.dll"));
        return folder;
    }

    /// <summary>What the compiler makes of a class and of the carriers of two facts.</summary>
    private static void Compile(string file)
    {
        var assembly = new PersistedAssemblyBuilder(new AssemblyName("Payments"), typeof(object).Assembly);
        var carrier = typeof(AssemblyMetadataAttribute).GetConstructors().Single();
        assembly.SetCustomAttribute(new CustomAttributeBuilder(carrier, ["Ownership.Team", "billing"]));
        assembly.SetCustomAttribute(new CustomAttributeBuilder(carrier, ["Ownership.Service", "payments"]));
        assembly.DefineDynamicModule("Payments.dll").DefineType("Acme.Payments.Till", TypeAttributes.Public).CreateType();
        assembly.Save(file);
    }

    /// <summary>What a build says about ownership, without the folder in which it was.</summary>
    private static IReadOnlyList<string> Build(TestFolder folder, string program, IEnumerable<string> arguments)
    {
        var start = new ProcessStartInfo(program, arguments) { RedirectStandardOutput = true, WorkingDirectory = folder.Path };
        // The test host runs inside a build of its own, whose settings must not leak into this one.
        foreach (var inherited in start.Environment.Keys.Where(key => key.StartsWith("MSBUILD", StringComparison.OrdinalIgnoreCase)).ToList())
            start.Environment.Remove(inherited);
        using var process = Process.Start(start)!;
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        Assert.True(process.ExitCode == 0, output);
        return [.. Finding().Matches(output.Replace(folder.Path, "", StringComparison.Ordinal)).Select(finding => finding.Value).Distinct().Order(StringComparer.Ordinal)];
    }

    private static string Project(TestFolder folder) => folder.File("src/Payments/Payments.vbproj");

    /// <summary>All files of the repository, but those that remember a run of one build of the tasks.</summary>
    private static SortedDictionary<string, string> Files(TestFolder folder) => new(
        Directory.EnumerateFiles(folder.Path, "*", SearchOption.AllDirectories).Where(file => Path.GetExtension(file) is not (".inputs" or ".dll" or ".vbproj"))
            .ToDictionary(file => Path.GetRelativePath(folder.Path, file), File.ReadAllText), StringComparer.Ordinal);

    private static string Metadata(string key) => typeof(FrameworkTaskTests).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(metadata => metadata.Key == key).Value!;

    [GeneratedRegex(@"\S*: (?:warning|error) OWN\d{4}: [^\[\r\n]*(?<! )")]
    private static partial Regex Finding();
}
