namespace OwnershipAnalyzers.Tool.Graph;

/// <summary>A graph of services or of teams, cut to what was asked for.</summary>
internal interface IOwnershipGraph
{
    /// <summary>How it is drawn.</summary>
    Drawing Draw();

    /// <summary>All that is known of it, for programs.</summary>
    string Json();

    /// <summary>How much it is, such as <c>3 services, 2 uses</c>.</summary>
    string Size { get; }
}
