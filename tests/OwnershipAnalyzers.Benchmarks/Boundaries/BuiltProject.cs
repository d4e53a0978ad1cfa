using System.Diagnostics;
using System.Text.Json;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace OwnershipAnalyzers.Benchmarks.Boundaries;

/// <summary>A project on disk, which has been built once: MSBuild is asked what it would give to the compiler, as editors ask.</summary>
internal static class BuiltProject
{
    public static SourceProject Of(string project, IEnumerable<string> properties)
    {
        var folder = Path.GetDirectoryName(Path.GetFullPath(project))!;
        var line = CSharpCommandLineParser.Default.Parse(Arguments(project, properties), folder, sdkDirectory: null);
        var generators = line.AnalyzerReferences.Select(reference => reference.FilePath)
            .Where(file => !Path.GetFileName(file).StartsWith("OwnershipAnalyzers", StringComparison.Ordinal))
            .Select(file => new AnalyzerFileReference(Path.GetFullPath(file, folder), AnalyzerLoader.Instance))
            .SelectMany(reference => reference.GetGenerators(LanguageNames.CSharp));
        return new SourceProject(
            line.CompilationName ?? Path.GetFileNameWithoutExtension(project),
            folder,
            [.. line.SourceFiles.Select(file => (file.Path, SourceText.From(File.ReadAllText(file.Path))))],
            line.ParseOptions,
            line.CompilationOptions.WithStrongNameProvider(new DesktopStrongNameProvider(line.KeyFileSearchPaths)),
            [.. line.MetadataReferences.Select(reference => MetadataReference.CreateFromFile(Path.GetFullPath(reference.Reference, folder), reference.Properties))],
            [.. generators]);
    }

    private static IEnumerable<string> Arguments(string project, IEnumerable<string> properties)
    {
        // The output that does not exist keeps the target from being skipped as up to date.
        string[] questions =
        [
            "-t:Compile", "-getItem:CscCommandLineArgs", "-p:SkipCompilerExecution=true", "-p:ProvideCommandLineArgs=true",
            "-p:BuildProjectReferences=false", "-p:NonExistentFile=__NonExistent__",
        ];
        var start = new ProcessStartInfo("dotnet", ["msbuild", project, "-nologo", .. questions, .. properties.Select(property => "-p:" + property)]) { RedirectStandardOutput = true };
        using var process = Process.Start(start)!;
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        if (process.ExitCode != 0)
            throw new InvalidOperationException($"'dotnet msbuild {project}' failed; build the project first.{Environment.NewLine}{output}");
        using var answer = JsonDocument.Parse(output);
        return [.. answer.RootElement.GetProperty("Items").GetProperty("CscCommandLineArgs").EnumerateArray().Select(item => item.GetProperty("Identity").GetString()!)];
    }
}
