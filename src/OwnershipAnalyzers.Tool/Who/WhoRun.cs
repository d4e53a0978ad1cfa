using OwnershipAnalyzers.Catalogs;
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
        if (kind != WhoKind.Path && !question.IsPath && OfExcerpt(question, kind) is { } answer)
            return answer;
        return whole.Value.Answer(question, kind);
    }

    /// <summary>
    /// Most questions are about a few lines of a large file. Null when what is meant is not among them: finding it takes all of the file.
    /// </summary>
    private WhoAnswer? OfExcerpt(Question question, string? kind)
    {
        if (CatalogInput.OpenExcerpt(catalog, QuestionOf(question.Text)) is not { } excerpt)
            return null;
        var matches = new Resolver(excerpt).Matches(question, kind, StringComparison.Ordinal);
        return matches.Count > 0 ? new WhoAnswer(question.Text, matches) : null;
    }

    /// <summary>What a text means when it names something in a catalog.</summary>
    internal static CatalogQuestion QuestionOf(string text)
    {
        var type = TypeName.Of(text);
        var code = new HashSet<string>(StringComparer.Ordinal) { text, Resolver.AssemblyName(text) };
        // Something inside a type or namespace is asked for by a longer name.
        for (var name = type; name.Length > 0; name = name.LastIndexOf('.') is > 0 and var end ? name[..end] : "")
            code.Add(name);
        return new CatalogQuestion(text, code, type);
    }
}
