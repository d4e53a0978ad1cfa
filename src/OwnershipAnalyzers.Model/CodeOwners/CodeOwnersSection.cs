using OwnershipAnalyzers.CodeOwners.Patterns;

namespace OwnershipAnalyzers.CodeOwners;

/// <summary>A part of a GitLab CODEOWNERS file that has a say of its own. A file without headings is one section.</summary>
public sealed class CodeOwnersSection
{
    private readonly PathIndex _rules = new();
    private readonly PathIndex _exclusions = new();
    private readonly List<CodeOwnersRule> _all = [];

    internal CodeOwnersSection(string name) => Name = name;

    /// <summary>Its name as the first heading spells it; empty for lines before the first heading.</summary>
    public string Name { get; }

    /// <summary>Whether its owners are asked but need not approve. It is required as soon as one of its headings says so.</summary>
    public bool IsOptional { get; internal set; }

    /// <summary>How many of its owners have to approve.</summary>
    public int Approvals { get; internal set; } = 1;

    /// <summary>Its lines, in the order of the file.</summary>
    public IReadOnlyList<CodeOwnersRule> Rules => _all;

    internal void Add(CodeOwnersRule rule)
    {
        (rule.IsExclusion ? _exclusions : _rules).Add(rule.Paths, _all.Count);
        _all.Add(rule);
    }

    /// <summary>The line that decides whose a path is in this section, or null.</summary>
    internal CodeOwnersRule? Find(string[] path) =>
        _rules.Last(path) is var last and >= 0 && _exclusions.Last(path) < 0 ? _all[last] : null;
}
