using OwnershipAnalyzers.Facts;

namespace OwnershipAnalyzers.Tool.Move;

/// <summary>A fact as a file declares it for whole assemblies.</summary>
/// <param name="Fact">The fact.</param>
/// <param name="Value">Its value, as all carriers write it; empty when it is not known.</param>
/// <param name="Place">Where it stands.</param>
/// <param name="Obstacle">Why it has to stay there, and what to do about it: a clause; empty when it can be moved.</param>
internal sealed record MovableFact(Fact Fact, string Value, FilePlace Place, string Obstacle)
{
    /// <summary>A declaration that can be moved if its value is one that means the same in C#, XML and JSON, and to MSBuild.</summary>
    public static MovableFact Of(Fact fact, string value, FilePlace place, string obstacle)
    {
        var text = fact.Kind == FactKind.Stage ? LifecycleStages.Parse(value)?.ToString() ?? "" : value;
        var isValid = text.Length > 0 && text.All(letter => char.IsAsciiLetterOrDigit(letter) || letter is '-' or '.' or '_');
        var problem = isValid ? "" : $"'{value}' is no valid value; correct it first";
        return new MovableFact(fact, text, place, obstacle.Length > 0 ? obstacle : problem);
    }
}
