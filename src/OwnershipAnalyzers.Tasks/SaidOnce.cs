using Microsoft.Build.Framework;

namespace OwnershipAnalyzers.Tasks;

/// <summary>What is said once in a build, whichever project comes first.</summary>
internal static class SaidOnce
{
    // Builds with -mt run the tasks of several projects in one process, at once.
    private static readonly object OneAtATime = new();

    /// <summary>Whether a text is said for the first time in this build.</summary>
    public static bool IsFirst(IBuildEngine4 engine, string text)
    {
        lock (OneAtATime)
        {
            if (engine.GetRegisteredTaskObject(text, RegisteredTaskObjectLifetime.Build) is not null)
                return false;
            engine.RegisterTaskObject(text, text, RegisteredTaskObjectLifetime.Build, allowEarlyCollection: false);
            return true;
        }
    }
}
