using Microsoft.Build.Framework;
using OwnershipAnalyzers.Facts;
using OwnershipAnalyzers.Files;
using OwnershipAnalyzers.Reading;
using OwnershipAnalyzers.Registries;
using OwnershipAnalyzers.Rules;

namespace OwnershipAnalyzers.Tasks;

/// <summary>What all tasks share: the project, the registry, the preset, and that an internal error never breaks a build.</summary>
public abstract class OwnershipTask : Microsoft.Build.Utilities.Task
{
    /// <summary>Absolute path of the project being built.</summary>
    [Required]
    public string ProjectFile { get; set; } = "";

    /// <summary>Absolute path of the registry; empty when there is none.</summary>
    public string RegistryFile { get; set; } = "";

    /// <summary>Absolute path of the repository root; all paths in files and messages are relative to it.</summary>
    [Required]
    public string Root { get; set; } = "";

    /// <summary>
    /// The preset, the name of an <see cref="Facts.AnalysisMode"/>; empty when the registry says which one is in force for whom.
    /// </summary>
    public string AnalysisMode { get; set; } = "";

    /// <summary>The preset that the project chooses; null when it chooses none.</summary>
    private protected AnalysisMode? ChosenMode => AnalysisMode.Length == 0 ? null : AnalysisModes.Parse(AnalysisMode);

    /// <summary>The preset for everything that has none of its own.</summary>
    private protected AnalysisMode Mode => ChosenMode ?? Registry?.Result.Value?.DefaultMode ?? Facts.AnalysisMode.Default;

    private protected string ProjectFolder => Path.GetDirectoryName(ProjectFile)!;

    private protected string Project => RepositoryPath.Relative(Root, ProjectFile);

    /// <summary>Always true: errors are logged and fail the build at its end, but what can be built is built.</summary>
    public sealed override bool Execute()
    {
        try
        {
            Run();
        }
        // Whatever it is, it is an error of ours, and the user's build must not pay for it.
        catch (Exception exception)
        {
            ReportInternalError(exception);
        }

        return true;
    }

    /// <summary>One warning, also if it happens in 500 projects; where else it does, and the stack, stand in a detailed log.</summary>
    private void ReportInternalError(Exception exception)
    {
        Log.LogMessage(MessageImportance.Low, "{0}", $"{GetType().Name} failed for {ProjectFile}: {exception}");
        var finding = InternalError.Report("The task " + GetType().Name, exception);
        if (SaidOnce.IsFirst(BuildEngine4, finding.Message))
            new FindingLog(Log, ModeOfInternalErrors(), Root, Project).Write(finding);
    }

    /// <summary>The preset, as far as it can be known: what fails may be the reading of the registry.</summary>
    private AnalysisMode ModeOfInternalErrors()
    {
        try
        {
            return Mode;
        }
        catch (Exception)
        {
            return ChosenMode ?? Facts.AnalysisMode.Default;
        }
    }

    /// <summary>The work of the task. Findings are reported, not thrown.</summary>
    private protected abstract void Run();

    /// <summary>
    /// Writes an output of the task. That it cannot be written is no error of ours, and the rest of the task is still of use.
    /// </summary>
    private protected void Write(string file, string content) => Try(file, () => RepositoryFile.WriteIfDifferent(file, content));

    /// <inheritdoc cref="Write(string, string)"/>
    private protected void Write(string file, byte[] utf8) => Try(file, () => RepositoryFile.WriteIfDifferent(file, utf8));

    /// <inheritdoc cref="Write(string, string)"/>
    private protected void Try(string file, Action write)
    {
        try
        {
            write();
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            var path = RepositoryPath.Relative(Root, file);
            Report([new Finding(ConfigurationRules.UnwritableFile, null, path, exception.Message.TrimEnd('.'))]);
        }
    }

    private protected void Report(IEnumerable<Finding> findings)
    {
        FindingLog? log = null;
        foreach (var finding in findings)
        {
            HasFindings = true;
            log ??= new FindingLog(Log, Mode, Root, Project);
            log.Write(finding);
        }
    }

    /// <summary>Whether anything was found that each build has to say again, here or by another project that reads the same file.</summary>
    private protected bool HasFindings { get; private set; }

    /// <summary>Remembers what the task answered, unless it has to say something in the next build too.</summary>
    private protected void Remember(string output, IEnumerable<string> inputs, IReadOnlyList<string> answer)
    {
        if (!HasFindings && LastRun.Remember(output, inputs, answer) is { } text)
            Write(LastRun.FileOf(output), text);
    }

    /// <summary>The files of the repository, each read once in a build.</summary>
    private protected OwnershipFiles Files => new(BuildEngine4, Root);

    /// <summary>The registry; null when there is none.</summary>
    private protected ReadOnce<Registry>? Registry => RegistryFile.Length == 0 ? null : Files.Registry(RegistryFile);

    /// <summary>What was read, after saying what is wrong with it if nobody in this build has said so yet.</summary>
    private protected ReadResult<T>? Reported<T>(ReadOnce<T>? read) where T : class
    {
        HasFindings |= read?.Result.Findings.Count > 0;
        if (read is not null && read.IsFirstReport())
            Report(read.Result.Findings);
        return read?.Result;
    }
}
