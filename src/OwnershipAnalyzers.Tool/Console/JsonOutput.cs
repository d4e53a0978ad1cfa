using System.CommandLine;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using OwnershipAnalyzers.Json;

namespace OwnershipAnalyzers.Tool.Console;

/// <summary>Answers for programs.</summary>
internal static class JsonOutput
{
    public static Option<bool> Option() => new("--json") { Description = "Write the answer as JSON." };

    /// <summary>Writes an answer, in the same form as all generated JSON.</summary>
    /// <param name="console">Where to.</param>
    /// <param name="answer">The answer.</param>
    /// <param name="type">How to write it without reflection, from a context with the options of <see cref="JsonFormat"/>.</param>
    public static void Write<T>(ToolConsole console, T answer, JsonTypeInfo<T> type) =>
        console.Out.Write(JsonFormat.Finish(JsonSerializer.Serialize(answer, type)));
}
