using OwnershipAnalyzers.CodeFixes.Documents;

namespace OwnershipAnalyzers.CodeFixes;

/// <summary>Where a declaration can be written.</summary>
internal enum DeclarationSite
{
    /// <summary>In source code.</summary>
    Code,

    /// <summary>In the <c>service.json</c> of the service.</summary>
    Profile,
}

/// <summary>One way to mend a finding.</summary>
internal sealed record Way(DeclarationSite DeclarationSite, IReadOnlyList<SourceEdit> Edits);
