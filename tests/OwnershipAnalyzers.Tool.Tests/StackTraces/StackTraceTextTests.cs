using System.Runtime.CompilerServices;
using System.Text.Json;
using OwnershipAnalyzers.Tool.StackTraces;

namespace OwnershipAnalyzers.Tests.StackTraces;

public class StackTraceTextTests
{
    private const string Nested = """
        2026-11-24 03:12:01 [ERR] Unhandled exception. System.InvalidOperationException: no order
         ---> Acme.Payments.CardException: card said: Exception
           at Acme.Payments.Card.Charge(Int32 amount) in /_/src/Payments/Card.cs:line 8
        --- End of stack trace from previous location ---
           at Acme.Payments.Processor.PayAsync()
           --- End of inner exception stack trace ---
           at Acme.Shop.Checkout.Place()
        """;

    [Fact]
    public void InnermostException_ComesFirst()
    {
        var trace = StackTraceText.Parse(Nested)!;

        Assert.Equal("Acme.Payments.CardException: card said: Exception", trace.Exception);
        Assert.Equal(["Acme.Payments.Card.Charge", "Acme.Payments.Processor.PayAsync", "Acme.Shop.Checkout.Place"], trace.Frames.Select(frame => frame.Name));
    }

    [Fact]
    public void LineBreaks_MayBeEscapedOrLost()
    {
        var expected = StackTraceText.Parse(Nested)!;

        var json = StackTraceText.Parse($$"""{ "level": "error", "exception": {{JsonSerializer.Serialize(Nested)}} }""")!;
        var windows = StackTraceText.Parse(Nested.Replace("\n", "\r\n", StringComparison.Ordinal))!;
        var line = StackTraceText.Parse(Nested.Replace("\n", " ", StringComparison.Ordinal))!;

        Assert.Equal(expected.Frames, json.Frames);
        Assert.Equal(expected.Exception, json.Exception);
        Assert.Equal(expected.Frames, windows.Frames);
        Assert.Equal(expected.Frames.Select(frame => frame.Name), line.Frames.Select(frame => frame.Name));
    }

    [Fact]
    public void WindowsFolder_IsNoEscape() =>
        Assert.Equal(@"C:\new\trace\Card.cs", StackTraceText.Parse(@"   at Acme.Payments.Card.Charge() in C:\new\trace\Card.cs:line 8")!.Frames.Single().File);

    [Fact]
    public async Task TraceOfThisRuntime_NamesWhatPeopleWrote()
    {
        var text = "";
        try
        {
            await OuterAsync<string>();
        }
        catch (InvalidOperationException exception)
        {
            text = exception.ToString();
        }

        var trace = StackTraceText.Parse(text)!;

        const string Type = "OwnershipAnalyzers.Tests.StackTraces.StackTraceTextTests";
        Assert.Equal("System.FormatException: inner", trace.Exception);
        var calls = trace.Frames.Where(frame => !frame.Type.StartsWith("System.", StringComparison.Ordinal)).Select(frame => frame.Name).ToList();
        // Optimised code has fewer calls of lambdas and local functions.
        Assert.Equal([$"{Type}.Throw", $"{Type}.OuterAsync", $"{Type}.Nest.Run", $"{Type}.OuterAsync", $"{Type}.TraceOfThisRuntime_NamesWhatPeopleWrote"],
            calls.Where((call, i) => i == 0 || calls[i - 1] != call));
    }

    [Theory]
    [InlineData("(")]
    [InlineData("at ")]
    [InlineData("   at <<<<<<<<")]
    [InlineData("   at b((((")]
    [InlineData("\\n\\u12")]
    public void RepeatedNonsense_TakesNoTime(string piece) => Assert.Null(StackTraceText.Parse(string.Concat(Enumerable.Repeat(piece, 20_000))));

    private static async Task OuterAsync<T>()
    {
        await Task.Yield();
        try
        {
            Nest<T>.Run(() => Local());
        }
        catch (FormatException inner)
        {
            throw new InvalidOperationException("outer", inner);
        }

        static void Local() => Throw();
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static void Throw() => throw new FormatException("inner");

    private static class Nest<T>
    {
        [MethodImpl(MethodImplOptions.NoInlining)]
        public static void Run(Action action) => action();
    }
}
