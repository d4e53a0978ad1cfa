using System.Collections;
using Microsoft.Build.Framework;

namespace OwnershipAnalyzers.Tasks.Tests;

/// <summary>As much of MSBuild as a task needs that runs alone; it keeps what the task reports.</summary>
internal sealed class BuildEngine : IBuildEngine4
{
    private readonly Dictionary<object, object> _objects = [];

    /// <summary>Warnings and errors as <c>id: message</c>.</summary>
    public List<string> Findings { get; } = [];

    /// <summary>The places of the findings as <c>file(line,column)</c>.</summary>
    public List<string> Places { get; } = [];

    public bool ContinueOnError => false;

    public int LineNumberOfTaskNode => 0;

    public int ColumnNumberOfTaskNode => 0;

    public string ProjectFileOfTaskNode => "";

    public bool IsRunningMultipleNodes => false;

    public void LogErrorEvent(BuildErrorEventArgs e)
    {
        Findings.Add($"error {e.Code}: {e.Message}");
        Places.Add($"{e.File}({e.LineNumber},{e.ColumnNumber})");
    }

    public void LogWarningEvent(BuildWarningEventArgs e)
    {
        Findings.Add($"warning {e.Code}: {e.Message}");
        Places.Add($"{e.File}({e.LineNumber},{e.ColumnNumber})");
    }

    public void LogMessageEvent(BuildMessageEventArgs e)
    {
    }

    public void LogCustomEvent(CustomBuildEventArgs e)
    {
    }

    /// <summary>Whether nothing that was read can be kept.</summary>
    public bool IsBroken { get; init; }

    public object? GetRegisteredTaskObject(object key, RegisteredTaskObjectLifetime lifetime) =>
        IsBroken && ((string)key).Contains("ownership.json", StringComparison.Ordinal) ? throw new InvalidOperationException("The engine is broken.") : _objects.GetValueOrDefault(key);

    public void RegisterTaskObject(object key, object obj, RegisteredTaskObjectLifetime lifetime, bool allowEarlyCollection) => _objects[key] = obj;

    public object? UnregisterTaskObject(object key, RegisteredTaskObjectLifetime lifetime) => _objects.Remove(key, out var value) ? value : null;

    public void Yield()
    {
    }

    public void Reacquire()
    {
    }

    public bool BuildProjectFile(string projectFileName, string[] targetNames, IDictionary globalProperties, IDictionary targetOutputs) =>
        throw new NotSupportedException();

    public bool BuildProjectFile(string projectFileName, string[] targetNames, IDictionary globalProperties, IDictionary targetOutputs, string toolsVersion) =>
        throw new NotSupportedException();

    public bool BuildProjectFilesInParallel(
        string[] projectFileNames, string[] targetNames, IDictionary[] globalProperties, IDictionary[] targetOutputsPerProject, string[] toolsVersion,
        bool useResultsCache, bool unloadProjectsOnCompletion) => throw new NotSupportedException();

    public BuildEngineResult BuildProjectFilesInParallel(
        string[] projectFileNames, string[] targetNames, IDictionary[] globalProperties, IList<string>[] removeGlobalProperties, string[] toolsVersion,
        bool returnTargetOutputs) => throw new NotSupportedException();
}
