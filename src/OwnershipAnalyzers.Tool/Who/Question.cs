using OwnershipAnalyzers.Files;
using OwnershipAnalyzers.Tool.StackTraces;

namespace OwnershipAnalyzers.Tool.Who;

/// <summary>What somebody typed, as far as the text and the files of this machine tell what it is.</summary>
internal sealed class Question(string text)
{
    // Of a log of some gigabytes nobody wants all owners.
    private const int LargestTrace = 10 * 1024 * 1024;

    private static readonly string[] Assemblies = [".dll", ".exe"];

    // Their comments may quote a trace, and they are asked about because of where they are.
    private static readonly string[] Sources = [".cs", ".fs", ".fsi", ".vb", ".razor", ".cshtml", ".xaml", ".csproj", ".fsproj", ".vbproj", ".props", ".targets", ".sln", ".slnx", ".md"];

    private string? _fileText;

    private readonly bool _isFile = !text.Contains('\n', StringComparison.Ordinal) && File.Exists(text);

    /// <summary>What to call it: a text of many lines is called after what it is.</summary>
    public string Name => text == "-" ? "standard input" : IsText ? "the text" : text;

    /// <summary>The text.</summary>
    public string Text => text;

    /// <summary>Whether it looks like a path, or is one here.</summary>
    public bool IsPath => text.Contains('/', StringComparison.Ordinal) || text.Contains('\\', StringComparison.Ordinal) || _isFile || Directory.Exists(text);

    public bool IsAssemblyFile => _isFile && HasEnd(Assemblies);

    public bool IsTrace => text == "-" || IsText || StackTraceText.Parse(text) is not null
        || (_isFile && !HasEnd(Assemblies) && !HasEnd(Sources) && StackTraceText.Parse(FileText()) is not null);

    /// <exception cref="ToolException">The file cannot be read.</exception>
    public string TraceText() => text == "-" ? System.Console.In.ReadToEnd() : _isFile ? FileText() : text;

    private bool IsText => text.Contains('\n', StringComparison.Ordinal);

    /// <summary>Read once: whether it is a trace, and which one, are two questions about it.</summary>
    private string FileText() => _fileText ??= BoundedFile.Read(text, out var reason, LargestTrace) is { } bytes
        ? TextOf(bytes)
        : throw new ToolException($"{text}: {reason}. Give a file of at most 10 MB with the stack trace.");

    private static string TextOf(byte[] bytes)
    {
        // Consoles of Windows redirect in UTF-16.
        using var reader = new StreamReader(new MemoryStream(bytes), detectEncodingFromByteOrderMarks: true);
        return reader.ReadToEnd();
    }

    private bool HasEnd(string[] ends) => ends.Contains(Path.GetExtension(text), StringComparer.OrdinalIgnoreCase);
}
