using OwnershipAnalyzers.Catalogs;

namespace OwnershipAnalyzers.Scores;

/// <summary>What is asked of one service, and what of it is there.</summary>
/// <param name="Service">The service.</param>
/// <param name="Expectations">What its stage, its tier and the policy ask.</param>
public sealed record ServiceScore(CatalogService Service, IReadOnlyList<Expectation> Expectations)
{
    /// <summary>The share of what is there.</summary>
    public Share Share { get; } = Share.Of(Expectations);

    /// <summary>What is not there.</summary>
    public IReadOnlyList<Expectation> Missing { get; } = [.. Expectations.Where(expectation => !expectation.IsMet)];

    /// <summary>What would be missing if a service that is being designed ran today; null for one in another stage.</summary>
    public IReadOnlyList<Expectation>? MissingForRuntime { get; init; }
}
