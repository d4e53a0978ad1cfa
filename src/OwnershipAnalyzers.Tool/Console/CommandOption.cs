using System.CommandLine;

namespace OwnershipAnalyzers.Tool.Console;

/// <summary>Options in the form that all commands give them.</summary>
internal static class CommandOption
{
    /// <summary>One that is there or not.</summary>
    public static Option<bool> Flag(string name, string description) => new(name) { Description = description };

    /// <summary>That of all commands that write into the repository.</summary>
    public static Option<bool> DryRun(string description = "Show the diff, and write nothing.") => Flag("--dry-run", description);

    /// <summary>One with a text, which need not be given.</summary>
    /// <param name="name">Its name, with both hyphens.</param>
    /// <param name="value">What the help calls the text, such as <c>FILE</c>.</param>
    /// <param name="description">What it is for.</param>
    public static Option<string?> Text(string name, string value, string description) =>
        new(name) { Description = description, HelpName = value };

    /// <summary>One with a number, which need not be given.</summary>
    /// <inheritdoc cref="Text" path="/param"/>
    public static Option<int?> Number(string name, string value, string description) =>
        new(name) { Description = description, HelpName = value };

    /// <summary>One with patterns of paths, which can be given several times.</summary>
    public static Option<string[]> Globs(string name, string description) =>
        new(name) { Description = description, HelpName = "GLOB", DefaultValueFactory = _ => [] };

    /// <summary>One with a word out of a few.</summary>
    /// <param name="name">Its name, with both hyphens.</param>
    /// <param name="usual">The word that holds when it is not given.</param>
    /// <param name="description">What it is for.</param>
    /// <param name="words">All that it takes.</param>
    public static Option<string> Choice(string name, string usual, string description, params IReadOnlyList<string> words)
    {
        var option = new Option<string>(name) { Description = description, DefaultValueFactory = _ => usual };
        option.AcceptOnlyFromAmong([.. words]);
        return option;
    }
}
