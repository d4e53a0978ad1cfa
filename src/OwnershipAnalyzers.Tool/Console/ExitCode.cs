namespace OwnershipAnalyzers.Tool.Console;

/// <summary>What the tool tells a script.</summary>
internal static class ExitCode
{
    /// <summary>Nothing to complain about.</summary>
    public const int Fine = 0;

    /// <summary>Findings at or above the threshold, nobody who answers for what was asked, or something that cannot be done.</summary>
    public const int Findings = 1;

    /// <summary>The tool was used wrongly, cannot read something, or has a fault.</summary>
    public const int Failure = 2;
}
