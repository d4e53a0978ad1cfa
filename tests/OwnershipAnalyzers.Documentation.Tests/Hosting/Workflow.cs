using System.Text.RegularExpressions;
using YamlDotNet.RepresentationModel;

namespace OwnershipAnalyzers.Documentation.Tests.Hosting;

/// <summary>A workflow of GitHub Actions, as far as it may do harm.</summary>
/// <param name="text">The file.</param>
internal sealed partial class Workflow(string text)
{
    private readonly YamlMappingNode _root = Parse(text);

    /// <summary>What is wrong with it.</summary>
    public IReadOnlyList<string> Problems => [.. OfWorkflow(), .. Jobs.SelectMany(OfJob), .. OfActions(), .. Steps.SelectMany(OfStep)];

    /// <summary>What jobs may do beyond reading, such as <c>publish: id-token: write</c>.</summary>
    public IReadOnlyList<string> Rights => [.. Jobs.SelectMany(RightsToChange)];

    private IEnumerable<KeyValuePair<string, YamlMappingNode>> Jobs =>
        ((YamlMappingNode)_root["jobs"]).Children.Select(job => KeyValuePair.Create(job.Key.ToString(), (YamlMappingNode)job.Value));

    private IEnumerable<YamlMappingNode> Steps =>
        Jobs.SelectMany(job => ((YamlSequenceNode)job.Value["steps"]).Children.Cast<YamlMappingNode>());

    private static YamlMappingNode Parse(string text)
    {
        var yaml = new YamlStream();
        yaml.Load(new StringReader(text));
        return (YamlMappingNode)yaml.Documents[0].RootNode;
    }

    private IEnumerable<string> OfWorkflow()
    {
        if (RightsOf(_root) is not ["contents: read"])
            yield return "at the top, permissions are not \"contents: read\" alone";
        if (!Has(_root, "concurrency"))
            yield return "it has no concurrency";
    }

    private static IEnumerable<string> OfJob(KeyValuePair<string, YamlMappingNode> job) =>
        Has(job.Value, "timeout-minutes") ? [] : [$"job '{job.Key}' has no timeout-minutes"];

    // In the text, because a reader of YAML drops the comment.
    private IEnumerable<string> OfActions()
    {
        var actions = UseLine().Matches(text).Select(line => line.Groups["action"].Value);
        return actions.Where(action => !PinnedAction().IsMatch(action)).Select(action => $"no commit and version: {action}");
    }

    private static IEnumerable<string> OfStep(YamlMappingNode step)
    {
        var isCheckout = Value(step, "uses").StartsWith("actions/checkout@", StringComparison.Ordinal);
        return isCheckout && !ForgetsCredentials(step) ? ["a checkout keeps its credentials"] : [];
    }

    private static bool ForgetsCredentials(YamlMappingNode checkout) =>
        Has(checkout, "with") && Value((YamlMappingNode)checkout["with"], "persist-credentials") == "false";

    /// <summary>The permissions of a workflow or job, one by one, or the word for several, such as <c>write-all</c>.</summary>
    private static string[] RightsOf(YamlMappingNode node)
    {
        if (!Has(node, "permissions"))
            return [];
        if (node["permissions"] is YamlMappingNode rights)
            return [.. rights.Children.Select(right => $"{right.Key}: {right.Value}")];
        return [node["permissions"].ToString()];
    }

    private static IEnumerable<string> RightsToChange(KeyValuePair<string, YamlMappingNode> job) =>
        RightsOf(job.Value).Where(IsMoreThanReading).Select(right => $"{job.Key}: {right}");

    private static bool IsMoreThanReading(string right) => !right.EndsWith(": read", StringComparison.Ordinal);

    private static bool Has(YamlMappingNode node, string key) => node.Children.ContainsKey(key);

    private static string Value(YamlMappingNode node, string key) => Has(node, key) ? node[key].ToString() : "";

    [GeneratedRegex(@"^[ -]*uses: *(?<action>.+?) *$", RegexOptions.Multiline)]
    private static partial Regex UseLine();

    /// <summary>A tag can be moved to other code, a commit cannot. The comment is for people, and for whoever renews both.</summary>
    [GeneratedRegex(@"^[\w-]+/[\w./-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$")]
    private static partial Regex PinnedAction();
}
