namespace OwnershipAnalyzers.Build.Monorepo;

/// <summary>The files of one project.</summary>
internal sealed class ProjectText(Project project, Chance chance)
{
    private const int FewestTypes = 4;
    private const int MostTypes = 14;

    public IEnumerable<(string Path, string Content)> Files()
    {
        yield return (project.File, ProjectFile());
        if (project.Service.Style == DeclarationStyle.Attributes && !project.IsTest)
            yield return ($"{project.Folder}/Ownership.cs", ServiceText.Attributes(project.Service));
        var roles = chance.Shuffle(Words.Roles).Take(chance.Between(FewestTypes, MostTypes));
        var types = roles.Select(role => project.Service.Subject + role).Prepend(project.MainType).Distinct().ToList();
        for (var i = 0; i < types.Count; i++)
        {
            // Each reference is used by one type or another.
            var references = project.References.Where((_, number) => number % types.Count == i);
            var used = references.Select(other => $"{other.Name}.{other.MainType}").ToList();
            if (i > 0)
                used.Add($"{project.Name}.{types[i - 1]}");
            yield return ($"{project.Folder}/{types[i]}.cs", TypeText.Of(project.Name, types[i], used, chance));
        }

        if (project.IsProgram)
            yield return ($"{project.Folder}/Program.cs", Program());
    }

    private string Program() => $"Console.WriteLine(new {project.Name}.{project.MainType}().Describe(\"start\"));\n";

    private string ProjectFile()
    {
        List<string> properties =
        [
            .. project.IsProgram ? ["<OutputType>Exe</OutputType>"] : Array.Empty<string>(),
            .. project.IsTest ? ["<IsTestProject>true</IsTestProject>"] : Array.Empty<string>(),
            .. project.Service.Style == DeclarationStyle.Properties && !project.IsTest ? ServiceText.Properties(project.Service) : [],
        ];
        return $"""
            <Project Sdk="Microsoft.NET.Sdk">

              <PropertyGroup>
                <TargetFramework>net10.0</TargetFramework>
            {string.Concat(properties.Select(property => $"    {property}\n"))}  </PropertyGroup>

              <ItemGroup>
            {string.Concat(project.References.Select(Reference))}  </ItemGroup>

            </Project>

            """;
    }

    private string Reference(Project other)
    {
        var path = Path.GetRelativePath("/" + project.Folder, "/" + other.File).Replace('\\', '/');
        return $"    <ProjectReference Include=\"{path}\" />\n";
    }
}
