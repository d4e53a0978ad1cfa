using OwnershipAnalyzers.Directories;

namespace OwnershipAnalyzers.Exports;

/// <summary>Writes the catalog as one file of another system. The same catalog gives the same bytes on every machine.</summary>
public abstract class Exporter
{
    /// <summary>What people are told who would edit a file; for formats with comments.</summary>
    private protected const string GeneratedComment = "Generated from the ownership catalog; edits are lost.";

    /// <summary>What the target is called on the command line and in <c>OwnershipExports</c>, such as <c>backstage</c>.</summary>
    public abstract string Target { get; }

    /// <summary>What the file is, in a few words, for help.</summary>
    public abstract string Description { get; }

    /// <summary>What the file is usually called, such as <c>catalog-info.yaml</c>.</summary>
    public abstract string FileName { get; }

    /// <summary>
    /// The same exporter with what the conventions of the target have not settled yet; null when it has nothing of that kind.
    /// </summary>
    public virtual Exporter? Experimental => null;

    /// <summary>Writes the file. Whatever the target cannot hold is a <see cref="Loss"/>, never silent.</summary>
    public abstract Export Write(ServiceDirectory directory);
}
