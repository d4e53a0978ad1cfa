using YamlDotNet.RepresentationModel;

namespace OwnershipAnalyzers.Package.Tests.Infrastructure;

/// <summary>A file of <c>docs/ci</c>: what its host would hand to a shell, and how.</summary>
/// <param name="Scripts">The scripts, in order. The host stops at the first that fails.</param>
/// <param name="ShellOptions">How the host starts bash.</param>
internal sealed record CiFile(IReadOnlyList<string> Scripts, IReadOnlyList<string> ShellOptions)
{
    public static CiFile GitHub() => new(Steps(((YamlMappingNode)Root("github-actions.yml")["jobs"])["ownership"]["steps"], "run"), ["-e"]);

    public static CiFile GitHubPullRequest() => new(Steps(((YamlMappingNode)Root("github-pull-request.yml")["jobs"])["ownership-changes"]["steps"], "run"), ["-e"]);

    public static CiFile Azure() => new(Steps(Root("azure-pipelines.yml")["steps"], "bash"), ["--noprofile", "--norc"]);

    /// <summary>GitLab makes one script of all lines.</summary>
    public static CiFile GitLab() => new(
        [string.Join('\n', ((YamlSequenceNode)Root("gitlab-ci.yml")["ownership"]["script"]).Select(Text))],
        ["-e", "-o", "pipefail"]);

    /// <summary>Runs the scripts as the host does.</summary>
    public BuildResult Run(string folder, IReadOnlyDictionary<string, string> environment)
    {
        var results = new List<BuildResult>();
        foreach (var script in Scripts)
        {
            results.Add(BuildResult.OfProgram("bash", folder, environment, [.. ShellOptions, "-c", script]));
            if (results[^1].ExitCode != 0)
                break;
        }

        return new BuildResult(results[^1].ExitCode, string.Concat(results.Select(result => result.Output)), [.. results.SelectMany(result => result.Findings)]);
    }

    private static string[] Steps(YamlNode steps, string key) =>
        [.. ((YamlSequenceNode)steps).OfType<YamlMappingNode>().Where(step => step.Children.ContainsKey(key)).Select(step => Text(step[key]))];

    private static string Text(YamlNode node) => ((YamlScalarNode)node).Value!;

    private static YamlNode Root(string name)
    {
        using var reader = File.OpenText(Path.Combine(PackedPackage.CiFiles, name));
        var yaml = new YamlStream();
        yaml.Load(reader);
        return yaml.Documents[0].RootNode;
    }
}
