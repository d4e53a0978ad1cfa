using System.Diagnostics;

namespace OwnershipAnalyzers.Stress.Readers;

/// <summary>An input that breaks a law.</summary>
internal sealed record Breach(int Number, string Problem, byte[] Input);

/// <summary>Many inputs for one reader.</summary>
internal sealed class ReaderRun(Reader reader, int run)
{
    private readonly Dictionary<string, Breach> _breaches = new(StringComparer.Ordinal);

    private int _sampled;
    private int _understood;

    /// <summary>The share of inputs that were understood without a rejection, of every sixteenth.</summary>
    public double ShareUnderstood => _sampled == 0 ? 0 : _understood / (double)_sampled;

    /// <summary>The first input of each kind that breaks a law.</summary>
    public IReadOnlyCollection<Breach> Breaches => _breaches.Values;

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
                Sample(number, input);
            else if (!_breaches.ContainsKey(Minimiser.Kind(broken)!))
                _breaches.Add(Minimiser.Kind(broken)!, new Breach(number, broken, Minimiser.Minimise(reader, input)));
        }

        void Sample(int number, byte[] input)
        {
            if (number % 16 != 0)
                return;
            _sampled++;
            _understood += reader.Read(input) is { Content: not null, Rejections.Count: 0 } ? 1 : 0;
        }
    }
}
