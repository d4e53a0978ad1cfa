using System.Text;

namespace OwnershipAnalyzers.Build.NewRule;

/// <summary>Files to be written. Nothing is, until everything is known to fit.</summary>
/// <param name="root">The repository.</param>
internal sealed class Changes(string root)
{
    private readonly List<(string File, string Text, string What)> files = [];

    /// <summary>The files with what happens to them, relative to the repository root, in the order in which they were decided.</summary>
    public IEnumerable<(string File, string What)> Files => files.Select(file => (file.File, file.What));

    /// <exception cref="NewRuleException">The file is there already.</exception>
    public void Create(string file, string what, string text)
    {
        if (File.Exists(Path.Combine(root, file)))
            throw new NewRuleException($"{file} is there already; give the rule another --name, or remove the file");
        files.Add((file, text, what));
    }

    /// <exception cref="NewRuleException">The file is gone, or has no place for the change.</exception>
    public void Edit(string file, string what, Func<SourceText, SourceText> edit)
    {
        var path = Path.Combine(root, file);
        if (!File.Exists(path))
            throw new NewRuleException($"{file} is not there; if it was moved, say so in build/NewRule");
        files.Add((file, edit(new SourceText(file, File.ReadAllText(path).ReplaceLineEndings("\n"))).Text, what));
    }

    public void Write()
    {
        foreach (var (file, text, _) in files)
        {
            var path = Path.Combine(root, file);
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            File.WriteAllText(path, text.ReplaceLineEndings("\n"), new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
        }
    }
}
