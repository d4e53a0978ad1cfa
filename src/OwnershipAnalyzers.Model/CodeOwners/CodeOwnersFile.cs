using OwnershipAnalyzers.Rules;

namespace OwnershipAnalyzers.CodeOwners;

/// <summary>A CODEOWNERS file: says whose a path is, in time that does not grow with the number of its lines.</summary>
public sealed class CodeOwnersFile
{
    /// <summary>A file name that no pattern spells out: what it belongs to belongs to the folder as a whole.</summary>
    private const string AnyFile = "\u0001\u0001";

    internal CodeOwnersFile(
        string path,
        string text,
        CodeOwnersDialect dialect,
        IReadOnlyList<CodeOwnersSection> sections,
        IReadOnlyList<Finding> findings)
    {
        Path = path;
        Text = text;
        Dialect = dialect;
        Sections = sections;
        Findings = findings;
    }

    /// <summary>The file, relative to the repository root.</summary>
    public string Path { get; }

    /// <summary>Its content.</summary>
    public string Text { get; }

    /// <summary>Who reads it.</summary>
    public CodeOwnersDialect Dialect { get; }

    /// <summary>Whether the text is all of the file, so that writing it again loses nothing.</summary>
    public bool IsIntact { get; internal init; } = true;

    /// <summary>Its sections, the unnamed one first; on GitHub there is no other.</summary>
    public IReadOnlyList<CodeOwnersSection> Sections { get; }

    /// <summary>What in it has no effect, or another one than it seems (OWN9007), in the order of the file.</summary>
    public IReadOnlyList<Finding> Findings { get; }

    /// <summary>Its lines, section by section.</summary>
    public IReadOnlyList<CodeOwnersRule> Rules => [.. Sections.SelectMany(section => section.Rules)];

    /// <summary>Reads the content of a CODEOWNERS file. Whatever it holds, what can be understood is understood.</summary>
    /// <param name="text">The content.</param>
    /// <param name="path">The file, relative to the repository root.</param>
    /// <param name="dialect">Who reads it; null for what place and content say.</param>
    public static CodeOwnersFile Parse(string text, string path = "CODEOWNERS", CodeOwnersDialect? dialect = null) =>
        CodeOwnersParser.Parse(text, path, dialect);

    /// <summary>
    /// The lines that decide whose a file is: at most one for each section. A line without owners says that it is nobody's, which is not
    /// the same as no line.
    /// </summary>
    /// <param name="path">The file, relative to the repository root, with <c>/</c>; the case matters.</param>
    public IReadOnlyList<CodeOwnersRule> RulesFor(string path)
    {
        var segments = path.TrimStart('/').Split('/');
        if (Sections.Count == 1)
            return Sections[0].Find(segments) is { } only ? [only] : [];
        return [.. Sections.Select(section => section.Find(segments)).OfType<CodeOwnersRule>()];
    }

    /// <summary>The lines that decide whose a folder is as a whole, whatever they say about some files in it.</summary>
    /// <param name="folder">The folder, relative to the repository root, with <c>/</c>; empty for the root.</param>
    public IReadOnlyList<CodeOwnersRule> RulesForFolder(string folder) => RulesFor(folder.Length == 0 ? AnyFile : $"{folder}/{AnyFile}");

    /// <summary>The owners of a file, each once; those of all sections.</summary>
    /// <param name="path">The file, relative to the repository root, with <c>/</c>; the case matters.</param>
    public IReadOnlyList<CodeOwner> OwnersOf(string path) => Owners(RulesFor(path));

    /// <summary>The owners that some lines name, each once.</summary>
    public static IReadOnlyList<CodeOwner> Owners(IReadOnlyCollection<CodeOwnersRule> rules) => rules.Count == 1 ? rules.First().Owners :
        [.. rules.SelectMany(rule => rule.Owners).GroupBy(owner => owner.Text, CodeOwner.Comparer).Select(same => same.First())];
}
