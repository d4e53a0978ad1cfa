using System.Text;

namespace OwnershipAnalyzers.CodeOwners;

/// <summary>Writes folders as patterns that GitHub and GitLab understand alike.</summary>
public static class FolderPattern
{
    /// <summary>The pattern of everything in a folder; the root is the only one that is not tied to its place.</summary>
    public static string Of(string folder)
    {
        if (folder.Length == 0)
            return "*";
        var pattern = new StringBuilder("/");
        foreach (var c in folder)
        {
            if (c is ' ' or '#' or '*' or '?' or '\\')
                pattern.Append('\\').Append(c);
            else if (c is '[' or ']' || char.IsControl(c) || char.IsWhiteSpace(c))
                // GitHub has no way to write them, and a line break would begin another line.
                pattern.Append('?');
            else
                pattern.Append(c);
        }

        return pattern.Append('/').ToString();
    }
}
