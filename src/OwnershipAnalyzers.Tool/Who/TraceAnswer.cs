using OwnershipAnalyzers.Tool.StackTraces;

namespace OwnershipAnalyzers.Tool.Who;

/// <summary>Whose code threw, and whose called it. Calls of .NET and of other people's libraries are passed over.</summary>
internal sealed class TraceAnswer(Resolver resolver)
{
    /// <exception cref="ToolException">The text is no stack trace.</exception>
    public WhoAnswer Of(string text, string name)
    {
        var trace = StackTraceText.Parse(text)
            ?? throw new ToolException($"There is no .NET stack trace in {name}: no line is like 'at Acme.Shop.Cart.Add(String sku)'. Copy the trace with its lines, or give the name of a type.");
        var owners = new List<(OwnerAnswer Owner, List<StackTraceFrame> Frames)>();
        foreach (var frame in trace.Frames)
        {
            // Of several that are possible the first is the most likely; it is said that there are others.
            if (resolver.Code.OfFrame(frame) is not [var owner, ..] all)
                continue;
            var shown = all.Count == 1 ? owner : owner with { IsGuess = true, Reason = $"{owner.Reason}; it could also be {string.Join(", ", all.Skip(1).Select(other => other.Service ?? other.Assembly))}" };
            var known = owners.FindIndex(one => one.Owner.Service == owner.Service && (owner.Service is not null || one.Owner.Assembly == owner.Assembly));
            if (known < 0)
                owners.Add((shown, [frame]));
            else
                owners[known].Frames.Add(frame);
        }

        return new WhoAnswer(trace.Exception ?? trace.Frames[0].Name, [.. owners.Select(one => resolver.Contacts.Of(WhoKind.Stack, one.Owner) with { Frames = [.. one.Frames.Distinct().Select(InsertionFrame)] })]) { IsTrace = true };
    }

    private static WhoFrame InsertionFrame(StackTraceFrame frame) => new(frame.Name, frame.File, frame.Line > 0 ? frame.Line : null);
}
