namespace OwnershipAnalyzers.Catalogs;

/// <summary>A text is no catalog: the message says where, why, and what to do.</summary>
public sealed class CatalogFormatException(string message) : Exception(message);
