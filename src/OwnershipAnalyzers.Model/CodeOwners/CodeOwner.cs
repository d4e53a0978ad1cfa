using OwnershipAnalyzers.Facts;

namespace OwnershipAnalyzers.CodeOwners;

/// <summary>What an owner in CODEOWNERS is.</summary>
public enum CodeOwnerKind
{
    /// <summary>A group of people: <c>@organisation/team</c>, on GitLab also <c>@group/sub/group</c>.</summary>
    Team,

    /// <summary>One name, <c>@name</c>: a person on GitHub, a person or a group on GitLab.</summary>
    Name,

    /// <summary>The e-mail address of a person.</summary>
    Email,

    /// <summary>Everybody with a role in the project, <c>@@maintainer</c>; GitLab only.</summary>
    Role,
}

/// <summary>An owner as CODEOWNERS names it.</summary>
/// <param name="Text">As written, such as <c>@acme/payments</c>.</param>
/// <param name="Kind">What it is.</param>
/// <param name="Place">Where it is written.</param>
public sealed record CodeOwner(string Text, CodeOwnerKind Kind, FilePlace Place)
{
    /// <summary>Compares owners as GitHub and GitLab do.</summary>
    public static StringComparer Comparer => StringComparer.OrdinalIgnoreCase;

    /// <summary>What the text is as an owner; null when it is none.</summary>
    public static CodeOwnerKind? KindOf(string text, CodeOwnersDialect dialect)
    {
        if (text.StartsWith("@@", StringComparison.Ordinal))
            return dialect == CodeOwnersDialect.GitLab && text.Length > 2 && text.Skip(2).All(IsLetterOrDigit) ? CodeOwnerKind.Role : null;
        if (text is not ['@', .. var handle])
            return IsEmail(text) ? CodeOwnerKind.Email : null;
        var names = handle.Split('/');
        if (names.Length > 2 && dialect == CodeOwnersDialect.GitHub)
            return null;
        return !names.All(name => IsName(name, dialect)) ? null : names.Length == 1 ? CodeOwnerKind.Name : CodeOwnerKind.Team;
    }

    /// <summary>GitHub has no dot in the names of people and teams.</summary>
    private static bool IsName(string name, CodeOwnersDialect dialect) =>
        name.Length > 0 && name.All(c => IsLetterOrDigit(c) || c is '-' or '_' || (c == '.' && dialect == CodeOwnersDialect.GitLab));

    private static bool IsEmail(string text) =>
        text.Split('@') is [{ Length: > 0 } name, { Length: > 0 } host]
        && (name + host).All(c => c > ' ' && c is not ('#' or ',' or ';' or '<' or '>'));

    private static bool IsLetterOrDigit(char c) => c is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or (>= '0' and <= '9');
}
