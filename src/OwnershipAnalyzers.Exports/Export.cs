namespace OwnershipAnalyzers.Exports;

/// <summary>A catalog in the format of another system.</summary>
/// <param name="Text">The text of the file: line feeds, a line feed at its end.</param>
/// <param name="Losses">What of the catalog is not in it, in a stable order.</param>
public sealed record Export(string Text, IReadOnlyList<Loss> Losses);

/// <summary>A fact that another system cannot hold.</summary>
/// <param name="Subject">What the fact is about, such as <c>service 'payments'</c>.</param>
/// <param name="Fact">What is lost, such as <c>escalation levels after the second</c>.</param>
/// <param name="Reason">Why, without a period.</param>
public sealed record Loss(string Subject, string Fact, string Reason);
