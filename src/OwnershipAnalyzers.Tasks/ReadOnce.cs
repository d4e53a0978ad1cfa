using Microsoft.Build.Framework;
using OwnershipAnalyzers.Reading;

namespace OwnershipAnalyzers.Tasks;

/// <summary>
/// A file as it was read, for as long as one build lasts: 500 projects parse the registry once, and report its typo once.
/// </summary>
internal sealed class ReadOnce<T>(ReadResult<T> result) where T : class
{
    // Builds with -mt run the tasks of several projects in one process, at once.
    private static readonly object OneAtATime = new();

    private int _reported;

    public ReadResult<T> Result { get; } = result;

    /// <summary>True for the first caller only.</summary>
    public bool IsFirstReport() => Interlocked.Exchange(ref _reported, 1) == 0;

    public static ReadOnce<T> Get(IBuildEngine4 engine, string file, Func<ReadResult<T>> read)
    {
        // The module is part of the key, because a new version of us may read otherwise; length and time, because a build node outlives a
        // build.
        var key = $"{typeof(T)}|{typeof(T).Assembly.ManifestModule.ModuleVersionId}|{file}|{LastRun.StateOf(file)}";
        lock (OneAtATime)
        {
            if (engine.GetRegisteredTaskObject(key, RegisteredTaskObjectLifetime.Build) is ReadOnce<T> known)
                return known;
            var once = new ReadOnce<T>(read());
            engine.RegisterTaskObject(key, once, RegisteredTaskObjectLifetime.Build, allowEarlyCollection: true);
            return once;
        }
    }
}
