namespace OwnershipAnalyzers.Facts;

/// <summary>Public key tokens with which .NET signs its own assemblies. What they sign is nobody's service.</summary>
public static class FrameworkKeys
{
    private static readonly byte[][] Tokens =
    [
        [0xB7, 0x7A, 0x5C, 0x56, 0x19, 0x34, 0xE0, 0x89], // mscorlib, System
        [0xB0, 0x3F, 0x5F, 0x7F, 0x11, 0xD5, 0x0A, 0x3A], // System.*, FSharp.Core, Microsoft.VisualBasic
        [0x7C, 0xEC, 0x85, 0xD7, 0xBE, 0xA7, 0x79, 0x8E], // System.Private.CoreLib
        [0xCC, 0x7B, 0x13, 0xFF, 0xCD, 0x2D, 0xDD, 0x51], // netstandard, System.Text.Json
        [0xAD, 0xB9, 0x79, 0x38, 0x29, 0xDD, 0xAE, 0x60], // ASP.NET Core, Microsoft.Extensions.*
        [0x31, 0xBF, 0x38, 0x56, 0xAD, 0x36, 0x4E, 0x35], // WPF
    ];

    /// <summary>Whether the token is one of them.</summary>
    public static bool Contain(IReadOnlyList<byte> token) => token.Count > 0 && Tokens.Any(known => known.SequenceEqual(token));
}
