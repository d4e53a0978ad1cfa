namespace OwnershipAnalyzers.Tool.Move;

/// <summary>Where ownership can be declared.</summary>
internal enum DeclarationForm
{
    /// <summary>C# attributes.</summary>
    Attributes,

    /// <summary>MSBuild properties.</summary>
    Properties,

    /// <summary>A <c>service.json</c>.</summary>
    Profile,
}
