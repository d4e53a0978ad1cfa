using Spectre.Console;

namespace OwnershipAnalyzers.Tool.Console;

/// <summary>Where the tool writes. Colours and progress are for people at a terminal; a log gets plain text.</summary>
/// <param name="output">What was asked for.</param>
/// <param name="error">Errors and progress, which are not part of it.</param>
/// <param name="isTerminal">Whether both go to a terminal.</param>
internal sealed class ToolConsole(TextWriter output, TextWriter error, bool isTerminal)
{
    // Made when the first colour is written: looking at the terminal takes time, and so does loading what does it.
    private ColourTerminal? _terminal;

    /// <summary>What was asked for.</summary>
    public TextWriter Out { get; } = output;

    /// <summary>Everything else.</summary>
    public TextWriter Error { get; } = error;

    /// <summary>The console of this process: UTF-8 and line feeds, wherever it runs.</summary>
    public static ToolConsole OfThisProcess()
    {
        var isTerminal = !System.Console.IsOutputRedirected && !System.Console.IsErrorRedirected;
        return new ToolConsole(Writer(System.Console.OpenStandardOutput()), Writer(System.Console.OpenStandardError()), isTerminal);
    }

    /// <summary>A console for what is not the answer, while the answer goes to a file or a program.</summary>
    public ToolConsole WithoutOutput() => new(Error, Error, isTerminal);

    /// <summary>Writes a line of which each part may have a colour of its own.</summary>
    public void WriteLine(params IReadOnlyList<(string Text, Color? Colour)> parts)
    {
        if (!isTerminal)
        {
            Out.WriteLine(string.Concat(parts.Select(part => part.Text)));
            return;
        }

        _terminal ??= new ColourTerminal(Out);
        _terminal.WriteLine(parts);
    }

    /// <summary>Writes lines below a heading and an empty line after them, if there are any.</summary>
    public void WriteList(string heading, IReadOnlyList<string> lines)
    {
        if (lines.Count == 0)
            return;
        Out.WriteLine(heading);
        foreach (var line in lines)
            Out.WriteLine("  " + Plain.Line(line));
        Out.WriteLine();
    }

    /// <summary>Writes a line of the answer with text from files in it, which steers neither terminals nor build agents.</summary>
    public void Say(string text) => Out.WriteLine(Plain.Line(text));

    /// <summary>As <see cref="Say"/>, of what is not the answer.</summary>
    public void SayError(string text) => Error.WriteLine(Plain.Line(text));

    /// <summary>Says what takes long, to people who wait for it.</summary>
    public void Progress(string what)
    {
        if (isTerminal)
            Error.WriteLine(what);
    }

    private static StreamWriter Writer(Stream stream) => new(stream) { AutoFlush = true, NewLine = "\n" };
}
