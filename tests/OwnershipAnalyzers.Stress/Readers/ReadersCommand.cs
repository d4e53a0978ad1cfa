using System.Diagnostics;
using System.Globalization;
using System.Text;

namespace OwnershipAnalyzers.Stress.Readers;

/// <summary>Many inputs for each reader, one reader after the other.</summary>
internal static class ReadersCommand
{
    public static int Run(string[] options)
    {
        var inputs = int.Parse(Option(options, "--inputs") ?? "100000", CultureInfo.InvariantCulture);
        var run = int.Parse(Option(options, "--run") ?? "1", CultureInfo.InvariantCulture);
        var only = Option(options, "--reader");
        var breaches = 0;
        foreach (var reader in AllReaders.All.Where(reader => only is null || reader.Name == only))
        {
            if (Option(options, "--show") is { } number)
            {
                Console.OpenStandardOutput().Write(new Mutator(reader.Seeds, run).Input(int.Parse(number, CultureInfo.InvariantCulture)));
                continue;
            }

            var watch = Stopwatch.StartNew();
            var all = new ReaderRun(reader, run);
            all.Execute(inputs);
            breaches += all.Breaches.Count;
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{reader.Name,-16} {inputs,9} inputs {watch.Elapsed.TotalSeconds,6:F0} s  understood {all.ShareUnderstood,4:P0}  slowest {all.Slowest.Time.TotalMilliseconds,6:F1} ms (#{all.Slowest.Number})  breaches {all.Breaches.Count}"));
            foreach (var breach in all.Breaches)
                Console.WriteLine($"  #{breach.Number} {breach.Problem}\n    {Escaped(breach.Input)}");
        }

        return breaches == 0 ? 0 : 1;
    }

    private static string? Option(string[] options, string name) => Array.IndexOf(options, name) is >= 0 and var at && at + 1 < options.Length ? options[at + 1] : null;

    /// <summary>Bytes as a test can write them.</summary>
    private static string Escaped(byte[] bytes)
    {
        var text = new StringBuilder();
        foreach (var octet in bytes.Take(600))
            text.Append(octet is >= 0x20 and < 0x7F ? ((char)octet).ToString() : $"\\x{octet:X2}");
        return text.ToString();
    }
}
