using System.Text;
using System.Text.RegularExpressions;
using OwnershipAnalyzers.Files;
using OwnershipAnalyzers.Rules;

namespace OwnershipAnalyzers.Sarif;

/// <summary>
/// The identities of the findings in one file: equal for equal findings of another build, whatever lines were added above them, and
/// different for different findings of this one.
/// </summary>
public sealed class Fingerprints
{
    private static readonly Regex LineAndColumn = new(@"\(\d+,\d+\)", RegexOptions.CultureInvariant);

    private readonly Dictionary<string, int> _seen = new(StringComparer.Ordinal);

    /// <summary>
    /// The identity as 64 lower-case hexadecimal digits. Asked in the order of the file: the second of two alike is not the first.
    /// </summary>
    /// <param name="finding">The finding.</param>
    /// <param name="path">The file it is reported at, relative to the repository root.</param>
    public string Next(Finding finding, string path)
    {
        var subject = finding.Subject.Length > 0 ? finding.Subject : LineAndColumn.Replace(finding.Message, "");
        var identity = $"{finding.Rule.Id}\n{path}\n{subject}";
        _seen.TryGetValue(identity, out var before);
        _seen[identity] = before + 1;
        return Digest.Of(Encoding.UTF8.GetBytes(before == 0 ? identity : $"{identity}\n{before + 1}"));
    }
}
