using System.Globalization;
using System.Security.Cryptography;

namespace OwnershipAnalyzers.Files;

/// <summary>The identity of some content.</summary>
public static class Digest
{
    /// <summary>SHA-256 as 64 lower-case hexadecimal digits.</summary>
    public static string Of(byte[] content) =>
        string.Concat(Sha256(content).Select(octet => octet.ToString("x2", CultureInfo.InvariantCulture)));

    /// <summary>SHA-256 as 32 octets.</summary>
    public static byte[] Sha256(byte[] content)
    {
#if NET
        return SHA256.HashData(content);
#else
        using var sha256 = SHA256.Create();
        return sha256.ComputeHash(content);
#endif
    }
}
