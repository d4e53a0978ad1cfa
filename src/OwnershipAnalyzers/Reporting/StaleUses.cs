using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using OwnershipAnalyzers.Rules;
using OwnershipAnalyzers.Slices;
using OwnershipAnalyzers.Sources;

namespace OwnershipAnalyzers.Reporting;

/// <summary>
/// The entries of the baseline about uses in one file that no longer occur there. Only the compiler sees single uses; it says nothing of a
/// file that does not compile, or that another configuration would compile differently.
/// </summary>
/// <param name="slice">What the project knows of the repository.</param>
internal sealed class StaleUses(Slice slice)
{
    private readonly ILookup<string, (Rule Rule, SliceEntry Entry)> _byFile =
        (from entry in slice.JudgesEntries ? slice.Accepted : []
         let rule = CompilerRules.All.FirstOrDefault(rule => rule.Id == entry.Rule)
         where rule is not null
         let file = Subjects.FileOfUse(rule, entry.Subject)
         where file is not null
         select (file, rule, entry)).ToLookup(use => use.file, use => (use.rule, use.entry), StringComparer.Ordinal);

    /// <summary>Whether there is anything to look for.</summary>
    public bool IsEmpty => _byFile.Count == 0;

    /// <summary>The findings about a file.</summary>
    /// <param name="file">The file.</param>
    /// <param name="path">Its path relative to the repository root.</param>
    /// <param name="found">What was found in it.</param>
    /// <param name="isHeard">Whether a rule was asked about it.</param>
    /// <param name="cancellation">Stops the search.</param>
    public IEnumerable<(Finding Finding, SourcePlace Place)> Find(
        SemanticModel file, string path, IEnumerable<Finding> found, Func<Rule, bool> isHeard, CancellationToken cancellation)
    {
        var occurring = new HashSet<(string, string)>(found.Select(finding => (finding.Rule.Id, finding.Subject)));
        var gone = _byFile[path]
            .Where(use => !occurring.Contains((use.Entry.Rule, use.Entry.Subject)) && isHeard(use.Rule))
            .Select(use => use.Entry)
            .ToList();
        if (gone.Count == 0 || !IsCertain(file, cancellation))
            return [];
        var start = file.SyntaxTree.GetRoot(cancellation).GetFirstToken(includeZeroWidth: true);
        var place = new SourcePlace(start.GetLocation(), path, IsBroken: false);
        return gone.Select(entry => (Report(entry, place), place));
    }

    private static Finding Report(SliceEntry entry, SourcePlace place) =>
        new(AdoptionRules.StaleEntry, place, entry.Rule, entry.Subject, entry.File) { Subject = $"{entry.Rule}/{entry.Subject}" };

    private static bool IsCertain(SemanticModel file, CancellationToken cancellation) =>
        file.SyntaxTree.GetRoot(cancellation) is CompilationUnitSyntax unit
        && unit.GetFirstDirective(directive => directive.IsKind(SyntaxKind.IfDirectiveTrivia)) is null
        && !file.GetDiagnostics(cancellationToken: cancellation).Any(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error);
}
