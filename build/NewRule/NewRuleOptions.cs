namespace OwnershipAnalyzers.Build.NewRule;

/// <summary>What was typed after <c>new-rule</c>, not judged yet.</summary>
internal sealed record NewRuleOptions
{
    public const string Usage =
        "dotnet run --project build -- new-rule OWN2019 --title \"Service has no motto\" --host assembly|service|team|use|repository "
        + "[--name MissingMotto] [--remedy]";

    public string? Id { get; init; }

    public string? Title { get; init; }

    public string? Host { get; init; }

    public string? Name { get; init; }

    public bool HasRemedy { get; init; }

    /// <exception cref="NewRuleException">An argument is unknown, or lacks its value.</exception>
    public static NewRuleOptions Parse(IReadOnlyList<string> args)
    {
        var options = new NewRuleOptions();
        for (var i = 0; i < args.Count; i++)
        {
            options = args[i] switch
            {
                "--title" => options with { Title = Value(ref i) },
                "--host" => options with { Host = Value(ref i) },
                "--name" => options with { Name = Value(ref i) },
                "--remedy" => options with { HasRemedy = true },
                var option when option.StartsWith('-') => throw new NewRuleException($"there is no option '{option}'; type: {Usage}"),
                var id when options.Id is null => options with { Id = id },
                var other => throw new NewRuleException(
                    $"'{other}' is one argument too many; put a title of several words in quotes: {Usage}"),
            };
        }

        return options;

        string Value(ref int i) => i + 1 < args.Count && !args[i + 1].StartsWith("--", StringComparison.Ordinal)
            ? args[++i]
            : throw new NewRuleException($"'{args[i]}' has no value; type: {Usage}");
    }
}
