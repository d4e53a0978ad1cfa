using OwnershipAnalyzers.Facts;
using OwnershipAnalyzers.Files;
using OwnershipAnalyzers.Reading;

namespace OwnershipAnalyzers.Manifests;

/// <summary>Reads the manifests of a repository one after the other: through one buffer, and keeping once what several of them say.</summary>
/// <param name="root">Absolute path of the repository root.</param>
public sealed class ManifestReader(string root)
{
    private readonly WrittenManifests _written = new();
    private byte[] _buffer = [];

    /// <summary>
    /// Reads a manifest. One that cannot be read is reported as a project that nobody checks (OWN0009), or as newer than this version (OWN0008).
    /// </summary>
    /// <param name="file">Absolute path of the manifest.</param>
    public ReadResult<Manifest> Read(string file)
    {
        var path = RepositoryPath.Relative(root, file);
        return BoundedFile.Read(file, ref _buffer, out var reason) is { } length
            ? Of(path, _buffer.AsSpan(0, length))
            : ManifestFile.Unreadable(new FilePlace(path), reason);
    }

    /// <summary>Reads the content of a manifest.</summary>
    /// <param name="path">The file, relative to the repository root.</param>
    /// <param name="utf8">Its bytes.</param>
    internal ReadResult<Manifest> Of(string path, ReadOnlySpan<byte> utf8) =>
        _written.Read(utf8) is { } written ? new ReadResult<Manifest>(written, []) { Path = path } : ManifestFile.OfAny(path, utf8.ToArray());
}
