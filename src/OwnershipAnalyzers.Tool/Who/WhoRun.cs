using OwnershipAnalyzers.Tool.Catalogs;
using OwnershipAnalyzers.Tool.Console;

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
        var resolver = new Resolver(new Lazy<CatalogInput>(() => CatalogInput.Open(catalog)), catalog is not null);
        var answers = questions.Select(question => resolver.Answer(question, kind)).ToList();
        if (asJson)
            JsonOutput.Write(console, new WhoJson(answers), WhoJson.Context.WhoJson);
        else
            WhoText.Write(console, answers);
        return answers.All(answer => answer.IsFound) ? ExitCode.Fine : ExitCode.Findings;
    }
}
