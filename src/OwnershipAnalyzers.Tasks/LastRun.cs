using System.Globalization;
using OwnershipAnalyzers.Facts;
using OwnershipAnalyzers.Files;

namespace OwnershipAnalyzers.Tasks;

/// <summary>
/// What a task answered the last time, kept in <c>obj</c>. Most builds change nothing for most projects; for those, looking at a few file
/// times is all there is to do, and none of the code that reads and writes JSON has to be loaded and compiled in each build node.
/// </summary>
internal static class LastRun
{
    /// <summary>The answer, if inputs and output are still those of the last time; otherwise null.</summary>
    /// <param name="output">Absolute path of the file that the task writes; the answer is remembered beside it.</param>
    /// <param name="inputs">Everything that the answer depends on.</param>
    public static IReadOnlyList<string>? Recall(string output, IEnumerable<string> inputs)
    {
        var file = FileOf(output);
        if (!File.Exists(file))
            return null;
        var lines = File.ReadAllText(file).Split('\n');
        // The key, the state, the count, and nothing after the last line feed.
        var count = lines.Length - 4;
        if (count < 0 || lines[0] != Key(inputs) || lines[1] != StateOf(output))
            return null;
        // Files in obj get damaged: a line that is missing must not be an answer with one fact less.
        return lines[2] == Count(count) ? [.. lines.Skip(3).Take(count)] : null;
    }

    /// <summary>
    /// The text that remembers an answer, to be written into <see cref="FileOf"/>; null if a line of it could not be told from two.
    /// </summary>
    public static string? Remember(string output, IEnumerable<string> inputs, IReadOnlyList<string> answer)
    {
        if (answer.SelectMany(line => line).Contains('\n'))
            return null;
        string[] lines = [Key(inputs), StateOf(output), Count(answer.Count), .. answer];
        return string.Concat(lines.Select(line => line + "\n"));
    }

    /// <summary>The file in which the answer is remembered.</summary>
    public static string FileOf(string output) => output + ".inputs";

    /// <summary>A text that differs when the file was written, created or deleted.</summary>
    public static string StateOf(string file)
    {
        var info = new FileInfo(file);
        return info.Exists ? string.Format(CultureInfo.InvariantCulture, "{0}|{1}", info.Length, info.LastWriteTimeUtc.Ticks) : "missing";
    }

    /// <summary>
    /// The inputs, and our own assemblies, of which another version may answer otherwise. As text and not as a hash: loading cryptography
    /// into each build node takes longer than all the rest.
    /// </summary>
    private static string Key(IEnumerable<string> inputs)
    {
        Type[] ours = [typeof(LastRun), typeof(RepositoryPath), typeof(AnalysisMode)];
        return string.Join("\t", ours.Select(VersionOf).Concat(inputs).Select(Escape));
    }

    private static string Count(int lines) => lines.ToString(CultureInfo.InvariantCulture);

    private static string Escape(string text) => text.Replace("\\", "\\\\").Replace("\t", "\\t").Replace("\n", "\\n");

    private static string VersionOf(Type type) => type.Assembly.ManifestModule.ModuleVersionId.ToString();
}
