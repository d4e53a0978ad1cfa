using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.Completion;
using Microsoft.CodeAnalysis.Host.Mef;
using Microsoft.CodeAnalysis.MSBuild;
using Microsoft.CodeAnalysis.QuickInfo;
using Microsoft.CodeAnalysis.Text;

namespace OwnershipAnalyzers.Editor.Tests.Ide;

/// <summary>
/// Projects as the engine of an editor has them open: loaded by a design-time build, with the analyzers, fixes and additional files of the
/// packages that they restore. It is the engine below Visual Studio and the C# extension of VS Code, and none of their surfaces.
/// </summary>
internal sealed class OpenedSolution : IDisposable
{
    private static readonly MefHostServices Host = MefHostServices.DefaultHost;

    // The kind of workspace that an editor has; fixes behave differently in a program's.
    private readonly AdhocWorkspace _workspace = new(Host, WorkspaceKind.Host);

    private Solution _solution;

    private OpenedSolution() => _solution = _workspace.CurrentSolution;

    public static async Task<OpenedSolution> OpenAsync(params string[] projects)
    {
        var opened = new OpenedSolution();
        var loader = new MSBuildProjectLoader(opened._workspace);
        var map = ProjectMap.Create();
        foreach (var project in projects)
        {
            foreach (var info in await loader.LoadProjectInfoAsync(project, map))
                opened._solution = opened._solution.ContainsProject(info.Id) ? opened._solution : opened._solution.AddProject(info);
        }

        return opened;
    }

    public Task<IReadOnlyList<Squiggle>> SquigglesAsync(string file) => IdeServices.SquigglesAsync(Find(file));

    /// <summary>What the light bulb at the first finding of a rule offers for our rules.</summary>
    public async Task<IReadOnlyList<Offer>> OffersAsync(string file, string rule)
    {
        var squiggle = (await SquigglesAsync(file)).First(one => one.Id == rule);
        var offers = await IdeServices.OffersAsync(Find(file), squiggle.Span, Host);
        return [.. offers.Where(offer => offer.Rules.Any(id => id.StartsWith("OWN", StringComparison.Ordinal)) && offer.Action.NestedActions.IsEmpty)];
    }

    /// <summary>What the light bulb offers at a piece of code, whether anything is wrong there or not.</summary>
    public async Task<IReadOnlyList<CodeAction>> RefactoringsAsync(string file, string code)
    {
        var document = Find(file);
        var position = (await document.GetTextAsync()).ToString().IndexOf(code, StringComparison.Ordinal);
        return await IdeServices.RefactoringsAsync(document, new TextSpan(position, 0), Host);
    }

    /// <summary>Does what an action says, in memory.</summary>
    public async Task ApplyAsync(CodeAction action) =>
        _solution = (await action.GetOperationsAsync(CancellationToken.None)).OfType<ApplyChangesOperation>().Single().ChangedSolution;

    public async Task<string> ReadAsync(string file)
    {
        var id = _solution.GetDocumentIdsWithFilePath(file)[0];
        return (await (_solution.GetDocument(id) ?? _solution.GetAdditionalDocument(id)!).GetTextAsync()).ToString();
    }

    /// <summary>What an editor shows when the mouse rests on a piece of code.</summary>
    public async Task<string> HoverAsync(string file, string code)
    {
        var document = Find(file);
        var position = (await document.GetTextAsync()).ToString().IndexOf(code, StringComparison.Ordinal);
        var info = await QuickInfoService.GetService(document)!.GetQuickInfoAsync(document, position + 1);
        return string.Join('\n', info!.Sections.Select(section => section.Text));
    }

    /// <summary>What an editor proposes behind a piece of code.</summary>
    public async Task<IReadOnlyList<string>> ProposalsAsync(string file, string code)
    {
        var document = Find(file);
        var position = (await document.GetTextAsync()).ToString().IndexOf(code, StringComparison.Ordinal) + code.Length;
        return [.. (await CompletionService.GetService(document)!.GetCompletionsAsync(document, position)).ItemsList.Select(item => item.DisplayText)];
    }

    public void Dispose() => _workspace.Dispose();

    private Document Find(string file) => _solution.GetDocument(_solution.GetDocumentIdsWithFilePath(file)[0])!;
}
