using System.Text.RegularExpressions;

namespace OwnershipAnalyzers.Build.NewRule;

/// <summary>A rule that is to be, with everything about it that had to be decided.</summary>
/// <param name="Id">Its id, which no rule has had before.</param>
/// <param name="Title">What is wrong, in a few words.</param>
/// <param name="Name">What it is called in the rule book.</param>
/// <param name="Chapter">Its chapter.</param>
/// <param name="Host">What it looks at.</param>
/// <param name="HasRemedy">Whether a program can mend what it reports.</param>
internal sealed partial record RuleDraft(string Id, string Title, string Name, Chapter Chapter, RuleHost Host, bool HasRemedy)
{
    private const int MaxNameLength = 40;

    // Members of a chapter that are no rules.
    private static readonly string[] Reserved = ["All", "Category"];

    /// <summary>The class.</summary>
    public string Class => Name + "Rule";

    /// <summary>The rule as other code names it.</summary>
    public string Entry => $"{Chapter.Class}.{Name}";

    /// <summary>Whether the compiler reports it, beside the catalog.</summary>
    public bool IsOfCompiler => Host is RuleHost.Assembly or RuleHost.Use;

    /// <exception cref="NewRuleException">There can be no such rule.</exception>
    public static RuleDraft From(NewRuleOptions options, RuleBookFiles book)
    {
        var id = options.Id ?? throw new NewRuleException($"which id? Type: {NewRuleOptions.Usage}");
        var chapter = ChapterOf(id, book);
        var title = options.Title ?? throw new NewRuleException($"which title? Say in a few words what is wrong: {NewRuleOptions.Usage}");
        if (RuleTitle.Problem(title) is { } problem)
            throw new NewRuleException(problem);
        if (book.Entries.FirstOrDefault(entry => string.Equals(entry.Title, title, StringComparison.OrdinalIgnoreCase)) is { Id: { } same })
            throw new NewRuleException($"'{title}' is the title of {same} already; say what is different");
        var host = HostOf(options.Host, chapter);
        if (options.HasRemedy && host is not (RuleHost.Assembly or RuleHost.Use))
            throw new NewRuleException(
                "--remedy is for --host assembly and use: editors mend what the compiler reports, and the catalog reports this rule. "
                + "Leave it out, and say in the message what to type");
        return new RuleDraft(id, title, NameOf(options.Name ?? RuleTitle.ToName(title), book), chapter, host, options.HasRemedy);
    }

    private static Chapter ChapterOf(string id, RuleBookFiles book)
    {
        if (!IdPattern().IsMatch(id))
            throw new NewRuleException($"'{id}' is not an id; an id is OWN and four digits, such as {book.NextOf('2')}");
        if (id[3] == '0')
            throw new NewRuleException(
                $"{id} would be about configuration: such rules are reported where a file is read, so they have no class to begin with. "
                + $"Add an entry to {RuleBookFiles.Folder}/ConfigurationRules.cs by hand, and report it in a reader of "
                + "src/OwnershipAnalyzers.Model");
        var chapters = string.Join(", ", Chapter.All.Select(chapter => $"{chapter.Ids} {chapter.Folder}"));
        var chapter = Chapter.All.FirstOrDefault(chapter => chapter.Digit == id[3])
            ?? throw new NewRuleException($"there is no chapter {id[..4]}xxx; the chapters are {chapters}");
        if (book.Entries.FirstOrDefault(entry => entry.Id == id) is { Title: { } taken })
            throw new NewRuleException($"{id} is taken: '{taken}'. {Next(chapter)}");
        if (book.NextOf(chapter.Digit) is not { } next || string.CompareOrdinal(id, next) < 0)
            throw new NewRuleException(
                $"{id} is below the last id of its chapter, so it may have been given to a rule before; ids are permanent. "
                + Next(chapter));
        return chapter;

        string Next(Chapter chapter) => book.NextOf(chapter.Digit) is { } free ? $"Take {free}" : $"The chapter {chapter.Ids} is full";
    }

    private static RuleHost HostOf(string? host, Chapter chapter)
    {
        var hosts = string.Join(", ", chapter.Hosts.Select(known => known.ToString().ToLowerInvariant()));
        if (host is null)
            throw new NewRuleException($"what does the rule look at? Add --host, one of: {hosts}");
        var meant = Enum.GetValues<RuleHost>().Where(known => known.ToString().Equals(host, StringComparison.OrdinalIgnoreCase));
        if (meant.ToList() is not [var found])
            throw new NewRuleException($"'{host}' is no host; rules of {chapter.Ids} can have --host {hosts}");
        if (chapter.Hosts.Contains(found))
            return found;
        var others = string.Join(" or ", Chapter.All.Where(other => other.Hosts.Contains(found)).Select(other => other.Ids));
        throw new NewRuleException(
            $"{chapter.Ids} {chapter.Folder} is the wrong chapter for a rule that looks at one {host}; it has --host {hosts}. "
            + $"For {host} take an id of {others}");
    }

    private static string NameOf(string name, RuleBookFiles book)
    {
        if (!NamePattern().IsMatch(name) || Reserved.Contains(name))
            throw new NewRuleException(
                $"'{name}' cannot be the name of a class and of an entry; add --name in PascalCase, such as --name MissingMotto");
        if (name.Length > MaxNameLength)
            throw new NewRuleException($"'{name}' is long for a name; add a shorter one, such as --name MissingMotto");
        if (name.EndsWith("Rule", StringComparison.Ordinal))
            throw new NewRuleException($"the class will be {name}Rule; leave 'Rule' out of --name");
        if (book.Messages.Contains(name))
            throw new NewRuleException($"'{name}' is the name of a message in the rule book already; add another one with --name");
        return book.Entries.FirstOrDefault(entry => entry.Name == name) is { Id: { } taken }
            ? throw new NewRuleException($"'{name}' is the name of {taken} already; add another one with --name")
            : name;
    }

    [GeneratedRegex(@"^OWN[0-9]{4}\z")]
    private static partial Regex IdPattern();

    [GeneratedRegex(@"^[A-Z][A-Za-z0-9]*\z")]
    private static partial Regex NamePattern();
}
