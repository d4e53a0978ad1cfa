using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using OwnershipAnalyzers.Rules;
using OwnershipAnalyzers.Slices;
using OwnershipAnalyzers.Sources;

namespace OwnershipAnalyzers.Reporting;

/// <summary>
/// The entries of the baseline about uses in one file that occur there no more. Nobody but the compiler sees single uses; and it says nothing
/// of a file that does not compile, or that another configuration would compile differently.
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
         select (file, rule, entry)).ToLookup(one => one.file, one => (one.rule, one.entry), StringComparer.Ordinal);

    /// <summary>Whether there is anything to look for.</summary>
    public bool IsEmpty => _byFile.Count == 0;

    /// <summary>The findings about a file.</summary>
    /// <param name="file">The file.</param>
    /// <param name="path">Its path relative to the repository root.</param>
    /// <param name="found">What was found in it.</param>
    /// <param name="isHeard">Whether a rule was asked about it.</param>
    /// <param name="cancellation">Stops the search.</param>
    public IEnumerable<(Finding Finding, SourcePlace Place)> Find(SemanticModel file, string path, IEnumerable<Finding> found, Func<Rule, bool> isHeard, CancellationToken cancellation)
    {
        var occurring = new HashSet<(string, string)>(found.Select(finding => (finding.Rule.Id, finding.Subject)));
        var gone = _byFile[path].Where(one => !occurring.Contains((one.Entry.Rule, one.Entry.Subject)) && isHeard(one.Rule)).ToList();
        if (gone.Count == 0 || !IsCertain(file, cancellation))
            return [];
        var place = new SourcePlace(file.SyntaxTree.GetRoot(cancellation).GetFirstToken(includeZeroWidth: true).GetLocation(), path, IsBroken: false);
        return gone.Select(one => (new Finding(AdoptionRules.StaleEntry, place, one.Entry.Rule, one.Entry.Subject, one.Entry.File) { Subject = $"{one.Entry.Rule}/{one.Entry.Subject}" }, place));
    }

    private static bool IsCertain(SemanticModel file, CancellationToken cancellation) =>
        file.SyntaxTree.GetRoot(cancellation) is CompilationUnitSyntax unit
        && unit.GetFirstDirective(directive => directive.IsKind(SyntaxKind.IfDirectiveTrivia)) is null
        && !file.GetDiagnostics(cancellationToken: cancellation).Any(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error);
}
