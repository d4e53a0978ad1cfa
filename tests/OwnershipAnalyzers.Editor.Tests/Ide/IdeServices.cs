using System.Collections;
using System.Reflection;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.Completion;
using Microsoft.CodeAnalysis.Host.Mef;
using Microsoft.CodeAnalysis.Text;

namespace OwnershipAnalyzers.Editor.Tests.Ide;

/// <summary>
/// The services behind squiggles and light bulbs, which are no public surface of the compiler platform: this version has them under these names.
/// </summary>
internal static class IdeServices
{
    private const BindingFlags Any = BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static;

    private static readonly Assembly[] Assemblies = [typeof(CompletionService).Assembly, typeof(Workspace).Assembly, Assembly.Load("Microsoft.CodeAnalysis.Features")];

    /// <summary>What stands under the squiggles of a file: the rule, the message and the place.</summary>
    public static async Task<IReadOnlyList<Squiggle>> SquigglesAsync(Document document)
    {
        var type = Find("Microsoft.CodeAnalysis.Diagnostics.IDiagnosticAnalyzerService");
        var services = document.Project.Solution.Services;
        var service = services.GetType().GetMethods(Any).First(method => method is { Name: "GetService", IsGenericMethod: true }).MakeGenericMethod(type).Invoke(services, null)!;
        var ask = type.GetMethods().Single(method => method.Name == "GetDiagnosticsForSpanAsync");
        var all = Find("Microsoft.CodeAnalysis.Diagnostics.DiagnosticIdFilter").GetField("All", Any)!.GetValue(null);
        var kinds = Enum.Parse(ask.GetParameters().Single(parameter => parameter.ParameterType.IsEnum).ParameterType, "All");
        var answer = (Task)ask.Invoke(service, [document, null, all, null, kinds, CancellationToken.None])!;
        await answer;
        var text = await document.GetTextAsync();
        return [.. ((IEnumerable)Get(answer, "Result")).Cast<object>().Select(found => new Squiggle((string)Get(found, "Id"), (string)Get(found, "Message"), SpanOf(found, text)))];
    }

    /// <summary>The actions of a light bulb, in the order in which it shows them, each with the rules that it mends.</summary>
    public static async Task<IReadOnlyList<Offer>> OffersAsync(Document document, TextSpan span, MefHostServices host)
    {
        var type = Find("Microsoft.CodeAnalysis.CodeFixes.ICodeFixService");
        var stream = (IAsyncEnumerable<object>)type.GetMethod("StreamFixesAsync")!.Invoke(ServiceOf(type, host), [document, span, null, CancellationToken.None])!;
        var offers = new List<Offer>();
        await foreach (var group in stream)
            offers.AddRange(((IEnumerable)Get(group, "Fixes")).Cast<object>().Select(fix => new Offer((CodeAction)Get(fix, "Action"), [.. ((IEnumerable<Diagnostic>)Get(fix, "Diagnostics")).Select(one => one.Id).Distinct()])));
        // The service streams them as providers answer; a light bulb sorts them by priority.
        return [.. offers.OrderByDescending(offer => (int)offer.Action.Priority)];
    }

    /// <summary>The actions that need no finding, at a place in a file.</summary>
    public static async Task<IReadOnlyList<CodeAction>> RefactoringsAsync(Document document, TextSpan span, MefHostServices host)
    {
        var type = Find("Microsoft.CodeAnalysis.CodeRefactorings.ICodeRefactoringService");
        var answer = (Task)type.GetMethod("GetRefactoringsAsync")!.Invoke(ServiceOf(type, host), [document, span, null, CancellationToken.None])!;
        await answer;
        return [.. ((IEnumerable)Get(answer, "Result")).Cast<object>().SelectMany(found => ((IEnumerable)Get(found, "CodeActions")).Cast<object>()).Select(action => (CodeAction)Get(action, "Item1"))];
    }

    private static object ServiceOf(Type type, MefHostServices host)
    {
        var exports = typeof(MefHostServices).GetInterfaces().Single(one => one.Name == "IMefHostExportProvider").GetMethods()
            .First(method => method.Name == "GetExports" && method.GetGenericArguments().Length == 1).MakeGenericMethod(type);
        return Get(((IEnumerable)exports.Invoke(host, null)!).Cast<object>().First(), "Value");
    }

    private static TextSpan SpanOf(object diagnostic, SourceText text) =>
        text.Lines.GetTextSpan(((FileLinePositionSpan)Get(Get(diagnostic, "DataLocation"), "UnmappedFileSpan")).Span);

    private static object Get(object from, string name)
    {
        for (var type = from.GetType(); type is not null; type = type.BaseType)
        {
            if ((type.GetProperty(name, Any)?.GetValue(from) ?? type.GetField(name, Any)?.GetValue(from)) is { } value)
                return value;
        }

        throw new InvalidOperationException($"'{from.GetType()}' has no '{name}': the version of the editor's engine is not the pinned one.");
    }

    private static Type Find(string name) => Assemblies.Select(assembly => assembly.GetType(name)).FirstOrDefault(type => type is not null)
        ?? throw new InvalidOperationException($"There is no '{name}': the version of the editor's engine is not the pinned one.");
}

/// <summary>A finding as an editor shows it.</summary>
internal sealed record Squiggle(string Id, string Message, TextSpan Span);

/// <summary>An entry of a light bulb.</summary>
internal sealed record Offer(CodeAction Action, IReadOnlyList<string> Rules)
{
    public string Title => Action.Title;
}
