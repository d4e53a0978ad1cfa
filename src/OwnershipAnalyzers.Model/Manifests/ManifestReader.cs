using OwnershipAnalyzers.Facts;
using OwnershipAnalyzers.Files;
using OwnershipAnalyzers.Reading;

namespace OwnershipAnalyzers.Manifests;

/// <summary>Reads the manifests of a repository one after the other, through one buffer.</summary>
/// <param name="root">Absolute path of the repository root.</param>
public sealed class ManifestReader(string root)
{
    private byte[] _buffer = [];

    /// <summary>
    /// Reads a manifest. One that cannot be read is reported as a project that nobody checks (OWN0009), or as newer than this version (OWN0008).
    /// </summary>
    /// <param name="file">Absolute path of the manifest.</param>
    public ReadResult<Manifest> Read(string file)
    {
        var path = RepositoryPath.Relative(root, file);
        return BoundedFile.Read(file, ref _buffer, out var reason) is { } length
            ? ManifestFile.Of(path, _buffer.AsSpan(0, length))
            : ManifestFile.Unreadable(new FilePlace(path), reason);
    }
}
