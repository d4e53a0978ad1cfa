using OwnershipAnalyzers.Tool.Catalogs;

namespace OwnershipAnalyzers.Tool.Who;

/// <summary>One run of <c>who</c>, from the questions to the exit code.</summary>
/// <param name="console">Where to answer.</param>
/// <param name="catalog">The catalog to ask; null for that of the repository around the current folder.</param>
internal sealed class WhoRun(ToolConsole console, string? catalog)
{
    /// <returns><see cref="ExitCode.Findings"/> when nobody is found for one of the questions.</returns>
    /// <exception cref="ToolException">There is no catalog, or a file is not what it has to be.</exception>
    public int Execute(IReadOnlyList<string> questions, string? kind, bool asJson)
    {
        var whole = new Lazy<Resolver>(() => new Resolver(CatalogInput.Open(catalog)));
        var answers = questions.Select(question => Answer(new Question(question.Trim()), kind, whole)).ToList();
        if (asJson)
            JsonOutput.Write(console, new WhoJson(answers), WhoJson.Context.WhoJson);
        else
            WhoText.Write(console, answers);
        return answers.All(answer => answer.IsFound) ? ExitCode.Fine : ExitCode.Findings;
    }

    private WhoAnswer Answer(Question question, string? kind, Lazy<Resolver> whole)
    {
        if (question.Text.Length == 0)
            throw new ToolException("An empty text names nothing. Give an assembly, a type, a path, a service, a team or a stack trace.");
        if (kind == WhoKind.Stack || (kind is null && question.IsTrace))
            return new TraceAnswer(whole.Value).Of(question.TraceText(), question.Name);
        if (kind is null or WhoKind.Assembly && question.IsAssemblyFile)
            return new WhoAnswer(question.Text, AssemblyFile.Read(question.Text, catalog is not null || CatalogInput.IsAtHand() ? whole.Value.Contacts : null));
        // Most questions are about a few lines of a large file. What is not among them takes all of it.
        if (kind != WhoKind.Path && !question.IsPath && Excerpt(question.Text) is { } excerpt && new Resolver(excerpt).Matches(question, kind, StringComparison.Ordinal) is [_, ..] matches)
            return new WhoAnswer(question.Text, matches);
        return whole.Value.Answer(question, kind);
    }

    private CatalogInput? Excerpt(string text)
    {
        var type = TypeName.Of(text);
        var exact = new HashSet<string>(StringComparer.Ordinal) { text, Resolver.AssemblyName(text) };
        for (var name = type; name.Length > 0; name = name.LastIndexOf('.') is > 0 and var end ? name[..end] : "")
            exact.Add(name);
        return CatalogInput.OpenExcerpt(catalog, text, exact, type);
    }
}
