namespace OwnershipAnalyzers.Build.Tests;

/// <summary>A rule to begin.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Title">Its title.</param>
/// <param name="Host">What it looks at.</param>
/// <param name="Name">The name that it gets, or is given.</param>
/// <param name="TestFolder">Where its tests belong.</param>
/// <param name="More">Further arguments.</param>
public sealed record ScaffoldedRule(string Id, string Title, string Host, string Name, string TestFolder, params IReadOnlyList<string> More)
{
    public IReadOnlyList<string> Args => [Id, "--title", Title, "--host", Host, .. More];

    public string TestFile => $"{TestFolder}/{Name}RuleTests.cs";

    public bool IsOfCompiler => Host is "assembly" or "use";
}
