namespace OwnershipAnalyzers.Tool.Who;

/// <summary><c>who</c> with nothing but words after it, which needs no parser to be understood.</summary>
internal static class PlainQuestion
{
    /// <summary>Whether no argument can be anything else than a word: options, response files and their like begin with a sign.</summary>
    public static bool IsMeantBy(IReadOnlyList<string> args)
    {
        for (var i = 0; i < args.Count; i++)
        {
            if (i == 0 ? args[i] != "who" : args[i].Length == 0 || !char.IsAsciiLetter(args[i][0]))
                return false;
        }

        return args.Count > 1;
    }

    /// <inheritdoc cref="WhoRun.Execute"/>
    public static int Answer(IReadOnlyList<string> args, ToolConsole console) => new WhoRun(console, catalog: null).Execute([.. args.Skip(1)], kind: null, asJson: false);
}
