using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using OwnershipAnalyzers.Facts;
using OwnershipAnalyzers.Manifests;

namespace OwnershipAnalyzers.Tests.Manifests;

public sealed class AssemblyReaderTests : IDisposable
{
    private const string Attributes = """
        namespace Ownership
        {
            [System.AttributeUsage(System.AttributeTargets.Assembly, AllowMultiple = true)]
            internal sealed class OwningTeamAttribute : System.Attribute { public OwningTeamAttribute(string team) { } public string Service { get; set; } }
            [System.AttributeUsage(System.AttributeTargets.Assembly, AllowMultiple = true)]
            internal sealed class ServiceBoundaryAttribute : System.Attribute { public ServiceBoundaryAttribute(string service) { } }
            internal enum LifecycleStage { Design, Runtime, Deprecated, Retired }
            [System.AttributeUsage(System.AttributeTargets.Assembly, AllowMultiple = true)]
            internal sealed class LifecycleAttribute : System.Attribute { public LifecycleAttribute(LifecycleStage stage) { } public string RetiresOn { get; set; } public string Replacement { get; set; } }
            [System.AttributeUsage(System.AttributeTargets.Assembly, AllowMultiple = true)]
            internal sealed class ServiceDependencyAttribute : System.Attribute { public ServiceDependencyAttribute(string service) { } }
            [System.AttributeUsage(System.AttributeTargets.Assembly, AllowMultiple = true)]
            internal sealed class ServiceApiAttribute : System.Attribute { public string Namespace { get; set; } public string Version { get; set; } }
        }
        """;

    private static readonly IReadOnlyList<MetadataReference> Framework =
        [.. Directory.GetFiles(Path.GetDirectoryName(typeof(object).Assembly.Location)!, "System*.dll").Select(file => MetadataReference.CreateFromFile(file))];

    private readonly TestFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    private string Compile(string name, string source, params string[] references)
    {
        var compilation = CSharpCompilation.Create(
            name, [CSharpSyntaxTree.ParseText(source), CSharpSyntaxTree.ParseText(Attributes)],
            [.. Framework, .. references.Select(file => MetadataReference.CreateFromFile(file))],
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary));
        using var image = new MemoryStream();
        var result = compilation.Emit(image);
        Assert.Empty(result.Diagnostics.Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error));
        return _folder.Write(name + ".dll", image.ToArray());
    }

    private IEnumerable<(FactKind, string)> Declared(string attributes) =>
        AssemblyReader.Read(Compile("A", attributes)).Declarations.Select(declaration => (declaration.Kind, declaration.Value));

    [Fact]
    public void Attributes_AreDeclarations() => Assert.Equal(
        [(FactKind.Team, "payments"), (FactKind.Service, "payment-processor"), (FactKind.Stage, "Deprecated")],
        Declared("""
            using Ownership;
            [assembly: OwningTeam("payments", Service = "x")]
            [assembly: ServiceBoundary("payment-processor")]
            [assembly: Lifecycle(LifecycleStage.Deprecated)]
            """));

    [Fact]
    public void NamedArguments_AreDeclarationsOfTheirOwn() => Assert.Equal(
        [(FactKind.Stage, "Retired"), (FactKind.RetiresOn, "2027-03-31"), (FactKind.Replacement, "billing"), (FactKind.Stage, "Retired"), (FactKind.Replacement, "")],
        Declared("""
            using Ownership;
            [assembly: Lifecycle(LifecycleStage.Retired, Replacement = "billing", RetiresOn = "2027-03-31")]
            [assembly: Lifecycle(LifecycleStage.Retired, Replacement = null)]
            """));

    [Fact]
    public void Lists_HaveADeclarationForEachEntry() => Assert.Equal(
        [
            (FactKind.Dependency, "inventory"), (FactKind.Dependency, "stripe"),
            (FactKind.Api, "Acme.Api; version=2"), (FactKind.Api, "*; version=1"), (FactKind.Api, "*"), (FactKind.Api, "Acme; version=3; definition=openapi.json"),
        ],
        Declared("""
            using Ownership;
            [assembly: ServiceDependency("inventory")]
            [assembly: ServiceDependency("stripe")]
            [assembly: ServiceApi(Version = "2", Namespace = "Acme.Api")]
            [assembly: ServiceApi(Version = "1")]
            [assembly: ServiceApi]
            [assembly: System.Reflection.AssemblyMetadata("Ownership.Api", "Acme; version=3; definition=openapi.json")]
            """));

    [Fact]
    public void Metadata_IsDeclarationsToo() => Assert.Equal(
        [(FactKind.Team, "payments"), (FactKind.Stage, "runtime"), (FactKind.Tier, "")],
        Declared("""
            using System.Reflection;
            [assembly: AssemblyMetadata("Ownership.Team", "payments")]
            [assembly: AssemblyMetadata("Ownership.Stage", "runtime")]
            [assembly: AssemblyMetadata("Ownership.Tier", " ")]
            [assembly: AssemblyMetadata("RepositoryUrl", "https://example.com")]
            [assembly: AssemblyMetadata(null, "x")]
            """));

    [Fact]
    public void NothingDeclared_IsEmpty() => Assert.Equal(
        [(FactKind.Team, ""), (FactKind.Team, ""), (FactKind.Team, "")],
        Declared("""
            using Ownership;
            [assembly: OwningTeam(null)]
            [assembly: OwningTeam("")]
            [assembly: OwningTeam("  ")]
            """));

    [Fact]
    public void NumberOutsideTheStages_StaysANumber() => Assert.Equal(
        [(FactKind.Stage, "7"), (FactKind.Stage, "-1"), (FactKind.Stage, "Design")],
        Declared("""
            using Ownership;
            [assembly: Lifecycle((LifecycleStage)7)]
            [assembly: Lifecycle((LifecycleStage)(-1))]
            [assembly: Lifecycle(default)]
            """));

    [Fact]
    public void AttributesOfTheSameNameElsewhere_AreNotOurs() => Assert.Empty(Declared("""
        [assembly: Other.OwningTeam("x")]
        namespace Other { class OwningTeamAttribute : System.Attribute { public OwningTeamAttribute(string team) { } } }
        """));

    [Fact]
    public void References_LeaveOutTheFramework()
    {
        var used = Compile("Acme.Used", "public class Used { } namespace Acme.Used.Api { public class Open { public class Nested { } } } namespace Acme.Used.Closed { public class Closed { } }");
        var unused = Compile("Acme.Unused", "public class Unused { }");

        var image = AssemblyReader.Read(Compile("Acme.User", "public class User { Used used; Acme.Used.Api.Open.Nested nested; System.Text.Json.JsonElement json; }", used, unused));

        Assert.Equal("Acme.User", image.Name);
        var reference = Assert.Single(image.References);
        Assert.Equal("Acme.Used", reference.Assembly);
        Assert.Equal(["", "Acme.Used.Api"], reference.Namespaces);
    }

    [Fact]
    public void Namespaces_AreThoseOfTypesThatPeopleWrote()
    {
        var image = AssemblyReader.Read(Compile("Acme.Shop", """
            using System.Linq;
            public record Global(int A);
            namespace Acme.Shop.Orders { public class Order { public class Nested { } public object Lazy => new { A = 1 }; public int[] Table => new[] { 1, 2, 3, 4, 5, 6, 7, 8 }.Select(a => a).ToArray(); } }
            namespace Acme.Shop.Cart { internal enum Size { Small } }
            namespace Acme.Shop.Added { [System.Runtime.CompilerServices.CompilerGenerated] internal class Added { } }
            namespace Acme.Shop.Put { [Microsoft.CodeAnalysis.Embedded] internal class Put { } }
            namespace Microsoft.CodeAnalysis { [System.Runtime.CompilerServices.CompilerGenerated] internal class EmbeddedAttribute : System.Attribute { } }
            """));

        Assert.Equal(["", "Acme.Shop.Cart", "Acme.Shop.Orders", "Ownership"], image.Namespaces);
    }

    [Fact]
    public void File_IsNeitherLoadedNorHeld()
    {
        var dll = Compile("Acme.Held", "");
        AssemblyReader.Read(dll);

        File.Delete(dll);
        Assert.DoesNotContain(AppDomain.CurrentDomain.GetAssemblies(), assembly => assembly.GetName().Name == "Acme.Held");
    }

    [Theory]
    [InlineData("")]
    [InlineData("MZ is not enough")]
    public void OtherFile_IsABadImage(string content) =>
        Assert.Throws<BadImageFormatException>(() => AssemblyReader.Read(_folder.Write("x.dll", content)));

    [Fact]
    public void Declarations_StandWhereTheyWereWritten()
    {
        var profile = new FilePlace("src/service.json", 2, 11);
        var image = AssemblyReader.Read(Compile("A", """
            [assembly: Ownership.OwningTeam("payments")]
            [assembly: System.Reflection.AssemblyMetadata("Ownership.Team", "payments")]
            [assembly: Ownership.OwningTeam("inventory")]
            """));

        var declarations = image.DeclarationsAt("src/A.csproj", [new Declaration(FactKind.Team, "payments", profile)]);

        var project = new FilePlace("src/A.csproj");
        Assert.Equal([profile, project, project], declarations.Select(declaration => declaration.Place));
    }
}
