using Microsoft.Build.Framework;
using OwnershipAnalyzers.Baselines;
using OwnershipAnalyzers.Profiles;
using OwnershipAnalyzers.Registries;

namespace OwnershipAnalyzers.Tasks;

/// <summary>The files of the repository that tasks read, each once in a build.</summary>
/// <param name="engine">Knows what other tasks of the build have read.</param>
/// <param name="root">Absolute path of the repository root.</param>
internal sealed class OwnershipFiles(IBuildEngine4 engine, string root)
{
    /// <summary>The registry.</summary>
    /// <param name="file">Its absolute path.</param>
    public ReadOnce<Registry> Registry(string file) =>
        ReadOnce<Registry>.Get(engine, file, () => RegistryReader.Read(file, root));

    /// <summary>A service profile.</summary>
    /// <param name="file">Its absolute path.</param>
    public ReadOnce<ServiceProfile> Profile(string file) =>
        ReadOnce<ServiceProfile>.Get(engine, file, () => ProfileReader.Read(file, root));

    /// <summary>A baseline, and what is wrong with it and its place.</summary>
    /// <param name="file">Its absolute path.</param>
    public ReadOnce<Baseline> Baseline(string file)
    {
        // Read first: whoever holds the lock of one kind of file must not wait for that of another.
        var profile = ProfileBeside(file);
        return ReadOnce<Baseline>.Get(engine, file, () => BaselineFiles.Checked(BaselineReader.Read(file, root), profile));
    }

    /// <summary>The service profile beside a baseline, or null.</summary>
    /// <param name="baseline">Absolute path of the baseline.</param>
    public ServiceProfile? ProfileBeside(string baseline)
    {
        var file = Path.Combine(Path.GetDirectoryName(baseline)!, ProfileFiles.Name);
        return File.Exists(file) ? Profile(file).Result.Value : null;
    }
}
