namespace OwnershipAnalyzers.Build.Monorepo;

/// <summary>The files that are about the repository as a whole.</summary>
internal static class RepositoryText
{
    public static IEnumerable<(string Path, string Content)> Files(Plan plan, MonorepoOptions options)
    {
        yield return ("Directory.Build.props", $"""
            <Project>

              <PropertyGroup>
                <Nullable>enable</Nullable>
                <ImplicitUsings>enable</ImplicitUsings>
                <!-- The same projects with and without the package. -->
                <WithOwnership Condition="'$(WithOwnership)' == ''">{(options.HasPackage ? "true" : "false")}</WithOwnership>
              </PropertyGroup>

            </Project>

            """);
        // After the SDK has included all sources.
        yield return ("Directory.Build.targets", """
            <Project>

              <ItemGroup Condition="'$(WithOwnership)' != 'true'">
                <Compile Remove="Ownership.cs" />
              </ItemGroup>

            </Project>

            """);
        yield return ("Directory.Packages.props", """
            <Project>

              <PropertyGroup>
                <ManagePackageVersionsCentrally>true</ManagePackageVersionsCentrally>
              </PropertyGroup>

              <ItemGroup Condition="'$(WithOwnership)' == 'true'">
                <GlobalPackageReference Include="OwnershipAnalyzers" Version="0.1.0" />
              </ItemGroup>

            </Project>

            """);
        yield return ("NuGet.config", $"""
            <configuration>
              <config>
                <!-- Apart, because NuGet never looks again at a version that it has unpacked. -->
                <add key="globalPackagesFolder" value=".packages" />
              </config>
              <packageSources>
                <add key="packed" value="{options.Feed}" />
              </packageSources>
            </configuration>

            """);
        yield return ("global.json", """{ "msbuild-sdks": { "OwnershipAnalyzers": "0.1.0" } }""" + "\n");
        var projects = plan.Projects.Select(project => $"  <Project Path=\"{project.File}\" />\n");
        yield return ("Monorepo.slnx", $"<Solution>\n{string.Concat(projects)}</Solution>\n");
        yield return ("catalog/Catalog.proj", """<Project Sdk="OwnershipAnalyzers" />""" + "\n");
        yield return ("ownership.json", RegistryText.Of(plan));
    }
}
