using System.Diagnostics;
using System.Text.Json;

namespace OwnershipAnalyzers.Build.Tests;

/// <summary>A clone with one commit, whose only project is built as those of packages are.</summary>
public sealed class TaggedRepository : IDisposable
{
    private const string Project = """
        <Project Sdk="Microsoft.NET.Sdk">
          <PropertyGroup>
            <TargetFramework>net10.0</TargetFramework>
          </PropertyGroup>
        </Project>
        """;

    private static readonly string[] Copied =
    [
        "Directory.Build.props", "Directory.Packages.props",
        "src/Directory.Build.props", "src/Directory.Build.targets", "src/BannedSymbols.txt",
    ];

    private readonly string _root = Directory.CreateTempSubdirectory("tagged-").FullName;

    private readonly string _project;

    public TaggedRepository()
    {
        _project = Path.Combine(_root, "src", "Empty");
        Directory.CreateDirectory(_project);
        foreach (var file in Copied)
            File.Copy(Path.Combine(SourceCopy.Repository, file), Path.Combine(_root, file));
        File.WriteAllText(Path.Combine(_project, "Empty.csproj"), Project);
        Git("init", "--quiet");
        Git("-c", "user.name=Jo", "-c", "user.email=jo@acme.example", "commit", "--quiet", "--allow-empty", "--message", "Begin");
        Run("dotnet", "restore", _project).Succeeded();
    }

    /// <summary>The versions of package and assembly; the errors when there are any.</summary>
    /// <param name="tag">The tag of the commit, or null when it has none.</param>
    /// <param name="settings">Properties that the build is given.</param>
    internal string Version(string? tag, params string[] settings)
    {
        if (tag is not null)
            Git("tag", tag);
        string[] arguments = ["msbuild", _project, "-t:GetAssemblyVersion", "-getProperty:PackageVersion,AssemblyVersion", .. settings];
        var result = Run("dotnet", arguments);
        if (tag is not null)
            Git("tag", "--delete", tag);
        if (result.ExitCode != 0)
            return result.Errors;
        using var document = JsonDocument.Parse(result.Output);
        var properties = document.RootElement.GetProperty("Properties");
        return $"{properties.GetProperty("PackageVersion")} {properties.GetProperty("AssemblyVersion")}";
    }

    public void Dispose() => Directory.Delete(_root, recursive: true);

    private void Git(params string[] arguments) => Run("git", arguments).Succeeded();

    private ProgramResult Run(string program, params string[] arguments)
    {
        var start = new ProcessStartInfo(program, arguments)
        {
            WorkingDirectory = _root,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        using var process = Process.Start(start)!;
        var errors = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return new ProgramResult(process.ExitCode, output, errors.Result);
    }

    private sealed record ProgramResult(int ExitCode, string Output, string Errors)
    {
        public void Succeeded() => Assert.True(ExitCode == 0, Output + Errors);
    }
}
