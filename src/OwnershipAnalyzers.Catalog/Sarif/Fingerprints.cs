using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Text.RegularExpressions;
using OwnershipAnalyzers.Rules;

namespace OwnershipAnalyzers.Sarif;

/// <summary>
/// The identities of the findings in one file: equal for equal findings of another build, whatever lines were added above them, and different
/// for different findings of this one.
/// </summary>
internal sealed class Fingerprints
{
    private static readonly Regex LineAndColumn = new(@"\(\d+,\d+\)", RegexOptions.CultureInvariant);

    private readonly Dictionary<string, int> _seen = new(StringComparer.Ordinal);

    /// <summary>The identity as 64 lower-case hexadecimal digits. Asked in the order of the file: the second of two alike is not the first.</summary>
    /// <param name="finding">The finding.</param>
    /// <param name="path">The file it is reported at, relative to the repository root.</param>
    public string Next(Finding finding, string path)
    {
        var subject = finding.Subject.Length > 0 ? finding.Subject : LineAndColumn.Replace(finding.Message, "");
        var identity = $"{finding.Rule.Id}\n{path}\n{subject}";
        _seen.TryGetValue(identity, out var before);
        _seen[identity] = before + 1;
        return Hash(before == 0 ? identity : $"{identity}\n{before + 1}");
    }

    private static string Hash(string text)
    {
        var bytes = Encoding.UTF8.GetBytes(text);
#if NET
        return Hex(SHA256.HashData(bytes));
#else
        using var sha256 = SHA256.Create();
        return Hex(sha256.ComputeHash(bytes));
#endif
    }

    private static string Hex(byte[] bytes) => string.Concat(bytes.Select(octet => octet.ToString("x2", CultureInfo.InvariantCulture)));
}
