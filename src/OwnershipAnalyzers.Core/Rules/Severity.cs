namespace OwnershipAnalyzers.Rules;

/// <summary>How loudly a rule speaks.</summary>
public enum Severity
{
    /// <summary>Not at all.</summary>
    Off,

    /// <summary>In the editor and in detailed logs.</summary>
    Suggestion,

    /// <summary>As a build warning.</summary>
    Warning,

    /// <summary>As a build error.</summary>
    Error,
}
