using OwnershipAnalyzers.Files;

namespace OwnershipAnalyzers.Stress.Kills;

/// <summary>The process that is killed: it writes a file again and again.</summary>
internal static class Victim
{
    public static int Run(string kind, string file)
    {
        var texts = Enumerable.Range(0, 20).Select(number => Texts.Of(kind, number)).ToArray();
        for (var i = 0; ; i++)
        {
            RepositoryFile.WriteIfDifferent(file, texts[i % texts.Length]);
            if (i == 0)
                Console.Out.WriteLine("writing");
        }
    }
}
