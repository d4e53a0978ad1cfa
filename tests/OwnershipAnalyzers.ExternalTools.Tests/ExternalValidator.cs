using System.Diagnostics;
using System.Reflection;
using System.Text.Json;

namespace OwnershipAnalyzers.ExternalTools.Tests;

/// <summary>A program of others, or the nearest thing to it, that says whether a file is what it should be.</summary>
internal static class ExternalValidator
{
    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web);

    private static string Folder { get; } = typeof(ExternalValidator).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(metadata => metadata.Key == "ValidatorFolder").Value!;

    /// <summary>The folder of scripts for shells.</summary>
    public static string Shells => Path.Combine(Folder, "shells");

    /// <summary>Whether there is a validator for a target.</summary>
    public static bool Exists(string target) => File.Exists(Path.Combine(Folder, target + ".mjs"));

    /// <summary>What the validator says of a text.</summary>
    /// <param name="target">The target of the export.</param>
    /// <param name="text">The text of the file.</param>
    /// <param name="paths">Paths whose owners to ask for.</param>
    public static Validation Validate(string target, string text, IEnumerable<string>? paths = null)
    {
        var file = Path.Combine(Path.GetTempPath(), $"ownership-validator-{Guid.NewGuid():N}");
        try
        {
            File.WriteAllText(file, text);
            if (paths is not null)
                File.WriteAllLines(file + ".paths", paths);
            return Run(target, file);
        }
        finally
        {
            File.Delete(file);
            File.Delete(file + ".paths");
        }
    }

    /// <summary>Runs a script of the validators.</summary>
    /// <param name="arguments">The script, as it stands in their folder, and what it takes.</param>
    public static (int ExitCode, string Out, string Error) Node(params string[] arguments)
    {
        if (!Directory.Exists(Path.Combine(Folder, "node_modules")))
            throw new InvalidOperationException($"The external tools are not installed. Run 'npm ci' in {Folder}; .ci/run does.");
        using var process = Process.Start(new ProcessStartInfo("node", arguments) { RedirectStandardOutput = true, RedirectStandardError = true, WorkingDirectory = Folder })!;
        var error = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return (process.ExitCode, output, error.Result);
    }

    private static Validation Run(string target, string file)
    {
        var (exitCode, output, error) = Node("validate.mjs", target, file);
        return exitCode == 0 ? JsonSerializer.Deserialize<Validation>(output, Options)! : throw new InvalidOperationException($"The validator of {target} failed: {error}");
    }
}

/// <summary>What a validator says.</summary>
/// <param name="Problems">What is wrong; nothing when the file is accepted.</param>
/// <param name="Texts">What its own parser reads in the file.</param>
internal sealed record Validation(IReadOnlyList<string> Problems, IReadOnlyList<string> Texts);
