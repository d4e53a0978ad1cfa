using System.Text;

namespace OwnershipAnalyzers.Tool.Tests.Pages;

/// <summary>As much of a shell as the commands in documents need.</summary>
internal static class Shell
{
    /// <summary>The commands of a script, each as its words, without comments, settings of variables and files that the output goes to.</summary>
    public static IReadOnlyList<string[]> Commands(string script)
    {
        List<string[]> commands = [];
        foreach (var line in script.Replace("\\\n", " ", StringComparison.Ordinal).Split('\n'))
        {
            List<string> command = [];
            var goesToFile = false;
            foreach (var word in Words(line).Append("&&"))
            {
                if (word is "&&" or "|")
                {
                    if (command.Count > 0)
                        commands.Add([.. command]);
                    command = [];
                }
                else if (goesToFile || word == ">")
                {
                    goesToFile = word == ">";
                }
                else if (command.Count > 0 || !IsVariable(word))
                {
                    command.Add(word);
                }
            }
        }

        return commands;
    }

    private static bool IsVariable(string word) => word.Split('=') is [var name, _] && name.All(one => char.IsAsciiLetterUpper(one) || one == '_');

    private static IEnumerable<string> Words(string line)
    {
        var word = new StringBuilder();
        var (quote, isWord) = ('\0', false);
        foreach (var one in line)
        {
            if (quote == '\0' && !isWord && one == '#')
                yield break;
            if (one == quote)
                quote = '\0';
            else if (quote == '\0' && one is '\'' or '"')
                (quote, isWord) = (one, true);
            else if (quote != '\0' || one != ' ')
                isWord = word.Append(one).Length > 0;
            if ((quote != '\0') || one != ' ' || !isWord)
                continue;
            yield return word.ToString();
            (isWord, _) = (false, word.Clear());
        }

        Assert.True(quote == '\0', $"A quote is not closed: {line}");
        if (isWord)
            yield return word.ToString();
    }
}
