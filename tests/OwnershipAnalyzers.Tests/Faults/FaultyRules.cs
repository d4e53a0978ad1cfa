using OwnershipAnalyzers.Facts;
using OwnershipAnalyzers.Rules;
using OwnershipAnalyzers.Services;
using OwnershipAnalyzers.Slices;

namespace OwnershipAnalyzers.Tests.InternalErrors;

/// <summary>A rule about one assembly that fails.</summary>
internal sealed class FaultyAssemblyRule : AssemblyRule
{
    public override Rule Rule => DefinitionRules.UnknownTeam;

    public override IEnumerable<Finding> Check(AssemblyFacts facts, Slice slice) => throw new InvalidOperationException("The rule is broken.");
}

/// <summary>A rule about uses that fails when it is asked one of its questions.</summary>
internal sealed class FaultyUseRule(string question) : UseRule
{
    public override Rule Rule => DependencyRules.UsesDeprecated;

    public override bool Concerns(ServiceReference reference) => Answer(nameof(Concerns));

    public override bool IsViolatedBy(Use use) => Answer(nameof(IsViolatedBy));

    public override Finding Report(Use use, Place? place) => 
        Answer(nameof(Report)) ? Finding.WithoutWords(Rule) with { Place = place } : throw new NotSupportedException();

    private bool Answer(string asked) => asked != question ? true : throw new InvalidOperationException("The rule is broken.");
}
