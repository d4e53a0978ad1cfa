namespace OwnershipAnalyzers.Package.Tests.Infrastructure;

/// <summary>
/// A repository as many are before anybody thought of ownership: twelve projects, a CODEOWNERS file that is right here and there,
/// people in it who are no team, and code that nobody claims.
/// </summary>
internal sealed class BrownfieldShop : IDisposable
{
    private readonly TestRepository _repository = new("shop", WayIn.Sdk);

    public BrownfieldShop()
    {
        _repository
            .Write("Directory.Packages.props", """
                <Project>

                  <PropertyGroup>
                    <ManagePackageVersionsCentrally>true</ManagePackageVersionsCentrally>
                  </PropertyGroup>

                </Project>

                """)
            .Write(".gitignore", "bin/\nobj/\n")
            .Write(".github/CODEOWNERS", """
                /src/Payments/ @acme/payments
                /src/Ordering/ @acme/ordering
                /src/Search/ @acme/search
                /src/Storefront/ @acme/web @acme/ordering
                /src/Shipping/ @jo

                """);
        File.Delete(_repository["global.json"]);
        Project("src/Payments/Acme.Payments");
        Project("src/Payments/Acme.Payments.Client");
        Project("src/Ordering/Acme.Ordering.Api", "../../Payments/Acme.Payments.Client/Acme.Payments.Client.csproj");
        Project("src/Ordering/Acme.Ordering.Worker", "../../Payments/Acme.Payments.Client/Acme.Payments.Client.csproj");
        Project("src/Search/Acme.Search");
        Project("src/Search/Acme.Search.Indexer", "../Acme.Search/Acme.Search.csproj");
        Project("src/Storefront/Acme.Storefront", "../../Search/Acme.Search/Acme.Search.csproj");
        Project("src/Shipping/Acme.Shipping");
        Project("src/Invoicing/Acme.Invoicing");
        Project("src/Shared/Acme.Text");
        Project("tests/Acme.Payments.Tests", "../../src/Payments/Acme.Payments/Acme.Payments.csproj");
        Project("tests/Acme.Ordering.Tests");
        CiRepository.Git(_repository.Root, "init", "-q");
        Commit("Ann Lee", "Import");
        _repository.Write("src/Invoicing/Acme.Invoicing/Rounding.cs", "namespace Acme.Invoicing;\n\npublic static class Rounding;\n");
        Commit("Bo Berg", "Round as the law says");
    }

    /// <summary>The repository, and the folder in which it lies.</summary>
    public TestRepository Repository => _repository;

    public void Dispose()
    {
        foreach (var file in Directory.EnumerateFiles(Path.Combine(_repository.Root, ".git"), "*", SearchOption.AllDirectories))
            File.SetAttributes(file, FileAttributes.Normal); // git writes its objects read-only, which Windows does not delete
        _repository.Dispose();
    }

    private void Project(string folder, string reference = "")
    {
        var name = Path.GetFileName(folder);
        var isTest = name.EndsWith(".Tests", StringComparison.Ordinal) ? "    <IsTestProject>true</IsTestProject>\n" : "";
        var references = reference.Length == 0 ? "" : $"  <ItemGroup>\n    <ProjectReference Include=\"{reference}\" />\n  </ItemGroup>\n\n";
        _repository.Write($"{folder}/{name}.csproj", $"<Project Sdk=\"Microsoft.NET.Sdk\">\n\n  <PropertyGroup>\n    <TargetFramework>net10.0</TargetFramework>\n{isTest}  </PropertyGroup>\n\n{references}</Project>\n");
        _repository.Write($"{folder}/{name.Split('.')[^1]}Entry.cs", $"namespace {name};\n\npublic static class {name.Split('.')[^1]}Entry;\n");
    }

    private void Commit(string author, string message)
    {
        CiRepository.Git(_repository.Root, "add", "-A");
        CiRepository.Git(_repository.Root, "-c", "user.name=" + author, "commit", "-q", "-m", message);
    }
}
