using OwnershipAnalyzers.Facts;
using OwnershipAnalyzers.Reading;

namespace OwnershipAnalyzers.Objectives;

/// <summary>A service level objective or agreement as it is written in a service profile. Nothing in it has been checked.</summary>
public sealed record ServiceLevel
{
    /// <summary>What people call it.</summary>
    public string? Name { get; init; }

    /// <summary>What is measured, in words: <c>p99 latency</c>.</summary>
    public string? Indicator { get; init; }

    /// <summary>What it means to those who use the service.</summary>
    public string? Description { get; init; }

    /// <summary>The share that succeeds (<c>99.9%</c>), or the longest time it may take (<c>300ms</c>).</summary>
    public Located<string>? Objective { get; init; }

    /// <summary>The share of requests or of time slices for which the objective must hold: <c>99%</c>.</summary>
    public Located<string>? Target { get; init; }

    /// <summary>The time over which it is measured, an ISO 8601 duration: <c>P30D</c>.</summary>
    public Located<string>? Window { get; init; }

    /// <summary>What is counted: <c>occurrences</c> (requests) or <c>timeslices</c>.</summary>
    public Located<string>? Method { get; init; }

    /// <summary>Where it is written.</summary>
    public required FilePlace Place { get; init; }
}
