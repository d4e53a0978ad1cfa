using System.Globalization;
using System.Security.Cryptography;

namespace OwnershipAnalyzers.Files;

/// <summary>The identity of some content.</summary>
internal static class Digest
{
    /// <summary>SHA-256 as 64 lower-case hexadecimal digits.</summary>
    public static string Of(byte[] content)
    {
#if NET
        var hash = SHA256.HashData(content);
#else
        using var sha256 = SHA256.Create();
        var hash = sha256.ComputeHash(content);
#endif
        return string.Concat(hash.Select(octet => octet.ToString("x2", CultureInfo.InvariantCulture)));
    }
}
