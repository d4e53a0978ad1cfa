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

/// <summary>One way to fix a finding: the edits that write a value at one site.</summary>
internal sealed record FixOption(DeclarationSite Site, IReadOnlyList<SourceEdit> Edits);
