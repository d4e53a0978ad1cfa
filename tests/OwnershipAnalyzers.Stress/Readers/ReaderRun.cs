using System.Diagnostics;

namespace OwnershipAnalyzers.Stress.Readers;

/// <summary>An input that breaks a law.</summary>
internal sealed record Breach(int Number, string Problem, byte[] Input);

/// <summary>Many inputs for one reader.</summary>
internal sealed class ReaderRun(Reader reader, int run)
{
    private readonly Dictionary<string, Breach> _breaches = new(StringComparer.Ordinal);

    /// <summary>The first input of each kind that breaks a law.</summary>
    public IReadOnlyCollection<Breach> Breaches => _breaches.Values;

    /// <summary>How many inputs were understood as a whole, how many in part or not.</summary>
    public int Understood { get; private set; }

    /// <summary>The longest time that one input took, and its number.</summary>
    public (TimeSpan Time, int Number) Slowest { get; private set; }

    public void Execute(int inputs)
    {
        var mutator = new Mutator(reader.Seeds, run);
        for (var number = 0; number < inputs; number++)
        {
            var input = mutator.Input(number);
            var started = Stopwatch.GetTimestamp();
            var broken = Law.Broken(reader, input);
            var time = Stopwatch.GetElapsedTime(started);
            // The first ones wait for code to be compiled.
            if (number > 1000 && time > Slowest.Time)
                Slowest = (time, number);
            if (broken is null)
                Understood += IsUnderstood(input) ? 1 : 0;
            else if (!_breaches.ContainsKey(Minimiser.Kind(broken)!))
                _breaches.Add(Minimiser.Kind(broken)!, new Breach(number, broken, Minimiser.Minimise(reader, input)));
        }

        bool IsUnderstood(byte[] input) => inputsSampled++ % 16 == 0 && reader.Read(input) is { Content: not null, Rejections.Count: 0 };
    }

    private int inputsSampled;

    /// <summary>The share of inputs that were understood without a rejection, of every sixteenth.</summary>
    public double ShareUnderstood => inputsSampled == 0 ? 0 : Understood * 16.0 / inputsSampled;
}
