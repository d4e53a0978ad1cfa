using OwnershipAnalyzers.CodeOwners.Patterns;
using OwnershipAnalyzers.Facts;
using OwnershipAnalyzers.Rules;
using OwnershipAnalyzers.Texts;

namespace OwnershipAnalyzers.CodeOwners;

/// <summary>Reads CODEOWNERS line by line. What cannot be understood has a finding, and the rest counts.</summary>
internal sealed class CodeOwnersParser
{
    /// <summary>A file that is none of ours to read has a mistake in every line; nobody reads all of them.</summary>
    private const int MaxFindings = 100;

    private const string UnfinishedHeading = "GitLab reads this heading as a pattern, because it is not finished; "
        + "write '[Name]', '^[Name]' or '[Name][2]', and default owners behind it";

    private readonly string _path;
    private readonly CodeOwnersDialect _dialect;
    private readonly List<Finding> _findings = [];
    private readonly Dictionary<string, CodeOwnersSection> _sections = new(StringComparer.OrdinalIgnoreCase);
    private readonly List<CodeOwnersSection> _order = [];
    private CodeOwnersSection _section;
    private IReadOnlyList<CodeOwner> _defaults = [];
    private int _line;

    private CodeOwnersParser(string path, CodeOwnersDialect dialect)
    {
        _path = path;
        _dialect = dialect;
        _section = Section("");
    }

    public static CodeOwnersFile Parse(string text, string path, CodeOwnersDialect? wanted)
    {
        var dialect = wanted ?? CodeOwnersFiles.DialectOf(path, text);
        var parser = new CodeOwnersParser(path, dialect);
        foreach (var line in CodeOwnersLine.Of(text.TrimStart('\uFEFF')))
        {
            parser._line++;
            if (CodeOwnersLine.Skip(line, 0) is var start && start < line.Length && line[start] != '#')
                parser.Read(line, start);
        }

        return new CodeOwnersFile(path, text, dialect, parser._order, parser._findings);
    }

    private void Read(string line, int start)
    {
        if (_dialect == CodeOwnersDialect.GitLab && SectionHeading.IsMeantBy(line, start))
        {
            if (SectionHeading.Parse(line, start) is { } heading)
            {
                Enter(heading, line, start);
                return;
            }

            Report(start, UnfinishedHeading);
        }

        ReadRule(line, start);
    }

    private void Enter(SectionHeading heading, string line, int start)
    {
        if (heading.Name.Length == 0)
            Report(start, "the section has no name; write one between '[' and ']'");
        if (heading is { IsOptional: true, Approvals: > 0 })
            Report(start, "an optional section needs no approvals; remove '^' or the number");
        var isNew = !_sections.ContainsKey(heading.Name);
        _section = Section(heading.Name);
        _section.IsOptional = heading.IsOptional && (isNew || _section.IsOptional);
        _section.Approvals = Math.Max(_section.Approvals, heading.Approvals ?? 1);
        _defaults = Owners(line, heading.End).Owners;
    }

    private void ReadRule(string line, int start)
    {
        var isExclusion = _dialect == CodeOwnersDialect.GitLab && line[start] == '!';
        var end = CodeOwnersLine.EndOfPattern(line, start);
        var from = isExclusion ? start + 1 : start;
        var pattern = line.Substring(from, end - from);
        var (owners, isFaulty) = isExclusion ? ([], false) : Owners(line, end);
        if (PatternFault.Of(pattern, _dialect) is { } fault)
        {
            Report(start, fault);
            return;
        }

        // GitHub skips a line that names somebody whom it cannot understand; to GitLab the others are owners.
        if (isFaulty && _dialect == CodeOwnersDialect.GitHub)
            return;
        if (PatternFault.Doubt(pattern) is { } doubt)
            Report(start, doubt);
        if (owners.Count == 0)
            owners = isExclusion ? [] : _defaults;
        if (owners.Count == 0 && !isExclusion && !isFaulty && _dialect == CodeOwnersDialect.GitLab)
            Report(start, "the line has no owner, so nobody has to approve; name one, or exclude the path with '!'");
        _section.Add(new CodeOwnersRule(pattern, owners, Place(start))
        {
            Section = _section.Name,
            IsExclusion = isExclusion,
            Paths = PathPattern.Parse(pattern, _dialect),
        });
    }

    private (IReadOnlyList<CodeOwner> Owners, bool IsFaulty) Owners(string line, int from)
    {
        var owners = new List<CodeOwner>();
        var seen = new HashSet<string>(CodeOwner.Comparer);
        var isFaulty = false;
        var isComment = false;
        foreach (var (text, at) in CodeOwnersLine.Parts(line, from))
        {
            isComment |= text[0] == '#';
            if (isComment && _dialect == CodeOwnersDialect.GitHub)
                break;
            if (CodeOwner.KindOf(text, _dialect) is { } kind)
            {
                if (seen.Add(text))
                    owners.Add(new CodeOwner(text, kind, Place(at)));
                if (isComment)
                    Report(at, CommentIsOwner(text));
            }
            else if (!isComment)
            {
                isFaulty = true;
                Report(at, NoOwner(text));
            }
        }

        return (owners, isFaulty);
    }

    private static string CommentIsOwner(string text) =>
        $"GitLab knows no comments behind owners, so {Excerpt.Of(text)} is an owner; move the comment to a line of its own";

    private string NoOwner(string text)
    {
        var remedy = _dialect == CodeOwnersDialect.GitHub
            ? "GitHub skips the whole line; write @name, @organisation/team or an e-mail address"
            : "GitLab ignores it; write @name, @group/subgroup, @@role or an e-mail address";
        return $"'{Excerpt.Of(text)}' is no owner, and {remedy}, and '\\' before a blank in a path";
    }

    private CodeOwnersSection Section(string name)
    {
        if (!_sections.TryGetValue(name, out var section))
        {
            _order.Add(section = new CodeOwnersSection(name));
            _sections.Add(name, section);
        }

        return section;
    }

    private FilePlace Place(int at) => new(_path, _line, at + 1);

    private void Report(int at, string reason)
    {
        if (_findings.Count > MaxFindings)
            return;
        var isLast = _findings.Count == MaxFindings;
        var shown = isLast ? "there is more that has no effect from here on; correct the above first" : reason;
        _findings.Add(new Finding(AdoptionRules.IneffectiveCodeOwners, Place(at), shown));
    }
}
