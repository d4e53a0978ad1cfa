using System.Text;
using System.Text.Json;
using OwnershipAnalyzers.BuildFiles;
using OwnershipAnalyzers.Json;
using OwnershipAnalyzers.Tool.Editing;
using OwnershipAnalyzers.Tool.Portals;

namespace OwnershipAnalyzers.Tool.Init.Planning;

/// <summary>The files that a repository gets, as a person would write them.</summary>
internal static class NewFiles
{
    public static FileEdit Registry(string path, IReadOnlyList<FoundTeam> teams) => New(path, $$"""
        {
          "$schema": "{{PublishedSchema.Registry}}",
          "schemaVersion": 1,
          "teams": {{Teams(teams)}}
        }

        """, Plain.Count(teams.Count, "team"));

    /// <summary>A team as it stands in the registry.</summary>
    public static string Team(FoundTeam team)
    {
        var owners = team.CodeOwners.Count == 0 ? "" : $", \"codeowners\": [{string.Join(", ", team.CodeOwners.Select(Text))}]";
        return $"{Text(team.Id)}: {{ \"name\": {Text(team.Name)}{owners} }}";
    }

    public static FileEdit Profile(PlannedProfile profile)
    {
        var decision = profile.Decision;
        return New(profile.Path, $$"""
            {
              "$schema": "{{PublishedSchema.Profile}}",
              "service": {{Text(profile.Service)}},
              "team": {{Text(decision.Claim!.Team)}}{{(decision.IsInferred ? $",\n  \"inferredFrom\": {Text(decision.From)}" : "")}}
            }

            """, $"'{profile.Service}' of '{decision.Claim.Team}', {(decision.IsInferred ? "inferred" : "declared")} from {decision.From}");
    }

    public static FileEdit CatalogProject(string path, string version, IReadOnlyList<string> excluded)
    {
        const string Comment = "<!-- Builds every project of the repository and writes ownership-catalog.json beside this file. -->\n";
        var start = $"{Comment}<Project Sdk=\"OwnershipAnalyzers/{version}\"";
        if (excluded.Count == 0)
            return New(path, start + " />\n", "writes the catalog");
        var items = excluded.Select(glob => $"    <OwnershipExclude Include=\"{FromFolderOf(path, glob)}\" />\n");
        return New(path, $"{start}>\n\n  <ItemGroup>\n{string.Concat(items)}  </ItemGroup>\n\n</Project>\n", "writes the catalog");
    }

    /// <summary>A build file for a folder of projects that need no owner.</summary>
    /// <param name="path">The file, relative to the root.</param>
    /// <param name="isBelowAnother">Whether there is one above it, from which its projects must not be cut off.</param>
    /// <param name="projects">How many projects there are below it.</param>
    public static FileEdit OutOfScope(string path, bool isBelowAnother, int projects) => New(path, $$"""
        <Project>
        {{(isBelowAnother ? $"\n  {SharedBuildFile.ImportOfAbove("Directory.Build.props")}\n" : "")}}
          <PropertyGroup>
            <!-- Nobody is asked who owns the projects below. -->
            <OwnershipScope>None</OwnershipScope>
          </PropertyGroup>

        </Project>

        """, $"no owner is asked of {Plain.Count(projects, "project")}");

    /// <summary>A glob of the repository as a project has to write it.</summary>
    public static string FromFolderOf(string project, string glob)
    {
        var up = string.Concat(Enumerable.Repeat("../", project.Count(sign => sign == '/')));
        return up + System.Security.SecurityElement.Escape(glob.Replace('\\', '/').TrimStart('/'));
    }

    private static string Teams(IReadOnlyList<FoundTeam> teams) =>
        teams.Count == 0 ? "{}" : $"{{\n{string.Join(",\n", teams.Select(team => "    " + Team(team)))}\n  }}";

    private static string Text(string value) => $"\"{JsonEncodedText.Encode(value, JsonFormat.Encoder)}\"";

    private static FileEdit New(string path, string content, string why) =>
        new(path, null, Encoding.UTF8.GetBytes(content.ReplaceLineEndings("\n")), why);
}
