using Spectre.Console;

namespace OwnershipAnalyzers.Tool.Console;

/// <summary>
/// Colours at a terminal, as far as it has them. Apart from <see cref="ToolConsole"/>, so that nobody loads the library who writes none.
/// </summary>
/// <param name="output">What writes to the terminal.</param>
internal sealed class ColourTerminal(TextWriter output)
{
    private const int WidestLine = 1_000_000;

    private readonly IAnsiConsole _console = Open(output);

    /// <summary>Writes a line of which each part may have a colour of its own.</summary>
    public void WriteLine(IReadOnlyList<(string Text, Color? Colour)> parts)
    {
        foreach (var (text, colour) in parts)
            _console.Write(new Text(text, colour is { } known ? new Style(known) : Style.Plain) { Overflow = Overflow.Fold });
        _console.WriteLine();
    }

    private static IAnsiConsole Open(TextWriter output)
    {
        var console = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Ansi = AnsiSupport.Detect,
            ColorSystem = ColorSystemSupport.Detect,
            Interactive = InteractionSupport.No,
            Out = new AnsiConsoleOutput(output),
        });
        // The terminal wraps lines itself, and knows then what belongs together: a path that is clicked, a diff that is copied.
        console.Profile.Width = WidestLine;
        return console;
    }
}
