using OwnershipAnalyzers.Tests;

namespace OwnershipAnalyzers.Tool.Tests.Init;

/// <summary>A folder that <c>init</c> is run in.</summary>
public abstract class InitScenario : IDisposable
{
    protected const string Project = "<Project Sdk=\"Microsoft.NET.Sdk\" />";

    protected TestFolder Folder { get; } = new();

    public void Dispose()
    {
        Folder.Dispose();
        GC.SuppressFinalize(this);
    }

    private protected Cli Init(params string[] options) => Cli.Run(["init", Folder.Path, .. options]);

    protected string Read(string file) => File.ReadAllText(Folder.File(file));

    protected static string Backstage(string owner, string name = "search") => $"kind: Component\nmetadata:\n  name: {name}\nspec:\n  owner: {owner}\n";
}
