using Microsoft.CodeAnalysis;
using OwnershipAnalyzers.Facts;

namespace OwnershipAnalyzers.Sources;

/// <summary>A place in a file that this compilation compiles and somebody wrote by hand.</summary>
/// <param name="Location">The value, or the attribute when it has none.</param>
/// <param name="File">The file relative to the repository root.</param>
/// <param name="IsBroken">Whether the compiler cannot make sense of the attribute and already says so.</param>
internal sealed record SourcePlace(Location Location, string File, bool IsBroken) : Place
{
    public override string Text
    {
        get
        {
            var start = Location.GetLineSpan().StartLinePosition;
            return new FilePlace(File, start.Line + 1, start.Character + 1).Text;
        }
    }
}
