using System.Reflection;
using OwnershipAnalyzers.Tests;

namespace OwnershipAnalyzers.Tool.Tests.Measures;

/// <summary>Two small repositories' catalogs and two exports of incidents, in a folder of the test's own.</summary>
internal sealed class MeasureFiles : IDisposable
{
    private static readonly string Docs = Path.GetDirectoryName(Path.GetFullPath(typeof(MeasureFiles).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(data => data.Key == "ReferencePage").Value!))!;

    private readonly TestFolder _folder = new();

    /// <summary>Copies files.</summary>
    /// <param name="source">The folder, relative to the root of this repository, in which the catalogs and exports are, or in folders below.</param>
    public MeasureFiles(string source = "tests/OwnershipAnalyzers.Tool.Tests/Measures/files")
    {
        var from = Path.Combine(Docs, "..", source);
        foreach (var file in Directory.GetFiles(from, "*", SearchOption.AllDirectories))
            _folder.Write(Path.GetRelativePath(from, file), File.ReadAllBytes(file));
    }

    public string this[string name] => _folder.File(name);

    public string Folder => _folder.Path;

    public string Write(string name, string text) => _folder.Write(name, text);

    public string Read(string name) => File.ReadAllText(this[name]);

    /// <summary>Runs a command line whose files are here, and shows them as they were typed.</summary>
    public Cli Run(string line)
    {
        var result = Cli.Run([.. line.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(Located)]);
        return result with { Out = Shown(result.Out), Error = Shown(result.Error) };
    }

    public void Dispose() => _folder.Dispose();

    private string Located(string argument) => argument == "." ? Folder :
        !argument.EndsWith(".json", StringComparison.Ordinal) && !argument.EndsWith(".csv", StringComparison.Ordinal) ? argument
        : argument.Split('=') is [var name, var file] ? $"{name}={this[file]}" : this[argument];

    private string Shown(string text) => text.Replace(_folder.Path + Path.DirectorySeparatorChar, "", StringComparison.Ordinal);
}
