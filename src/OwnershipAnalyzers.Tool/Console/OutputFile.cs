using System.CommandLine;
using System.Text;
using OwnershipAnalyzers.Files;

namespace OwnershipAnalyzers.Tool.Console;

/// <summary>An answer that goes to a file, or to the console when none is named.</summary>
internal static class OutputFile
{
    public static Option<string?> Option(string description) => new("--output", "-o") { Description = description, HelpName = "FILE" };

    /// <inheritdoc cref="Write(ToolConsole, string?, byte[], string)"/>
    public static void Write(ToolConsole console, string? file, string text, string size) =>
        Write(console, file, Encoding.UTF8.GetBytes(text), size);

    /// <summary>Writes the answer.</summary>
    /// <param name="console">Where to without a file, and where to say what was written.</param>
    /// <param name="file">The file, or null.</param>
    /// <param name="utf8">The answer.</param>
    /// <param name="size">How much it is, such as <c>3 services</c>.</param>
    public static void Write(ToolConsole console, string? file, byte[] utf8, string size)
    {
        if (file is null)
        {
            console.Out.Write(Encoding.UTF8.GetString(utf8));
            return;
        }

        RepositoryFile.WriteIfDifferent(Path.GetFullPath(file), utf8);
        console.Say($"{file}: {size}");
    }
}
