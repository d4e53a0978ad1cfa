namespace OwnershipAnalyzers.Facts;

/// <summary>The presets of the property <c>OwnershipAnalysisMode</c>.</summary>
public enum AnalysisMode
{
    /// <summary>No rule reports anything.</summary>
    None,

    /// <summary>For every repository: mistakes are warnings, wishes are suggestions.</summary>
    Default,

    /// <summary>For teams that keep their ownership in order: wishes that matter are warnings too.</summary>
    Recommended,

    /// <summary>For teams that want no exception: mistakes are errors.</summary>
    Strict,
}
