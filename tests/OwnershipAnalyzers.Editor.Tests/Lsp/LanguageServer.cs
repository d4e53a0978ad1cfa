using System.Collections.Concurrent;
using System.Diagnostics;
using System.Globalization;
using System.Text;
using System.Text.Json.Nodes;

namespace OwnershipAnalyzers.Editor.Tests.Lsp;

/// <summary>A language server of others, spoken to over its standard streams as an editor does (Language Server Protocol 3.17).</summary>
internal sealed class LanguageServer : IDisposable
{
    private readonly Process _process;
    private readonly ConcurrentDictionary<int, TaskCompletionSource<JsonNode?>> _open = new();
    private readonly TaskCompletionSource _pullsDiagnostics = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly SemaphoreSlim _writing = new(1);
    private readonly Task _reading;
    private int _last;

    private LanguageServer(Process process)
    {
        _process = process;
        // What nobody reads would block the server.
        process.ErrorDataReceived += static (_, _) => { };
        process.BeginErrorReadLine();
        _reading = Task.Run(ReadAsync);
    }

    /// <summary>Starts a server for a folder, and waits until it answers questions about diagnostics.</summary>
    public static async Task<LanguageServer> StartAsync(string program, string folder)
    {
        var server = new LanguageServer(Process.Start(new ProcessStartInfo(program) { WorkingDirectory = folder, RedirectStandardInput = true, RedirectStandardOutput = true, RedirectStandardError = true })!);
        var root = new Uri(folder).AbsoluteUri;
        await server.AskAsync("initialize", new JsonObject
        {
            ["processId"] = Environment.ProcessId,
            ["rootUri"] = root,
            ["workspaceFolders"] = new JsonArray(new JsonObject { ["uri"] = root, ["name"] = "repository" }),
            ["capabilities"] = JsonNode.Parse("""{ "workspace": { "configuration": true, "workspaceFolders": true }, "textDocument": { "diagnostic": { "dynamicRegistration": true }, "synchronization": {} } }"""),
        });
        await server.TellAsync("initialized", []);
        await server._pullsDiagnostics.Task;
        return server;
    }

    public Task OpenAsync(string file, string text) =>
        TellAsync("textDocument/didOpen", new JsonObject { ["textDocument"] = new JsonObject { ["uri"] = UriOf(file), ["languageId"] = "csharp", ["version"] = 1, ["text"] = text } });

    public Task ChangeAsync(string file, string text, int version) => TellAsync("textDocument/didChange", new JsonObject
    {
        ["textDocument"] = new JsonObject { ["uri"] = UriOf(file), ["version"] = version },
        ["contentChanges"] = new JsonArray(new JsonObject { ["text"] = text }),
    });

    /// <summary>The rules of the findings in a file, sorted.</summary>
    public async Task<IReadOnlyList<string>> FindingsAsync(string file)
    {
        var answer = await AskAsync("textDocument/diagnostic", new JsonObject { ["textDocument"] = new JsonObject { ["uri"] = UriOf(file) } });
        return [.. answer!["items"]!.AsArray().Select(item => (string)item!["code"]!).Distinct().Order(StringComparer.Ordinal)];
    }

    public void Dispose()
    {
        _process.Kill(entireProcessTree: true);
        _process.Dispose();
        _writing.Dispose();
    }

    private static string UriOf(string file) => new Uri(file).AbsoluteUri;

    private async Task<JsonNode?> AskAsync(string method, JsonObject parameters)
    {
        var id = Interlocked.Increment(ref _last);
        var answer = _open[id] = new TaskCompletionSource<JsonNode?>(TaskCreationOptions.RunContinuationsAsynchronously);
        await SendAsync(new JsonObject { ["id"] = id, ["method"] = method, ["params"] = parameters });
        // A server that ends answers nothing more.
        await await Task.WhenAny(answer.Task, _reading);
        return answer.Task.IsCompleted ? await answer.Task : throw new InvalidOperationException($"The server ended before it answered '{method}'.");
    }

    private Task TellAsync(string method, JsonObject parameters) => SendAsync(new JsonObject { ["method"] = method, ["params"] = parameters });

    private async Task SendAsync(JsonObject message)
    {
        message["jsonrpc"] = "2.0";
        var body = Encoding.UTF8.GetBytes(message.ToJsonString());
        await _writing.WaitAsync();
        await _process.StandardInput.BaseStream.WriteAsync(Encoding.ASCII.GetBytes($"Content-Length: {body.Length}\r\n\r\n"));
        await _process.StandardInput.BaseStream.WriteAsync(body);
        await _process.StandardInput.BaseStream.FlushAsync();
        _writing.Release();
    }

    private async Task ReadAsync()
    {
        var output = _process.StandardOutput.BaseStream;
        while (await LengthAsync(output) is { } length)
        {
            var body = new byte[length];
            await output.ReadExactlyAsync(body);
            var message = JsonNode.Parse(body)!;
            if (message["method"] is { } method)
                await ServeAsync((string)method!, message);
            else if (_open.TryRemove((int)message["id"]!, out var asked))
                Answer(asked, message);
        }
    }

    private static void Answer(TaskCompletionSource<JsonNode?> asked, JsonNode message)
    {
        if (message["error"] is { } error)
            asked.SetException(new InvalidOperationException(error.ToJsonString()));
        else
            asked.SetResult(message["result"]?.DeepClone());
    }

    /// <summary>Answers what the server asks: its settings, without which it runs no analyzers.</summary>
    private async Task ServeAsync(string method, JsonNode message)
    {
        if (method == "client/registerCapability" && message["params"]!["registrations"]!.AsArray().Any(one => (string)one!["method"]! == "textDocument/diagnostic"))
            _pullsDiagnostics.TrySetResult();
        if (message["id"] is not { } id)
            return;
        JsonNode? result = method == "workspace/configuration"
            ? new JsonArray([.. message["params"]!["items"]!.AsArray().Select(_ => new JsonObject { ["analyzersEnabled"] = true })]) : null;
        await SendAsync(new JsonObject { ["id"] = id.DeepClone(), ["result"] = result });
    }

    /// <summary>The length of the next message, from its header; null at the end.</summary>
    private static async Task<int?> LengthAsync(Stream output)
    {
        var header = new StringBuilder();
        var one = new byte[1];
        while (!header.ToString().EndsWith("\r\n\r\n", StringComparison.Ordinal))
        {
            if (await output.ReadAsync(one) == 0)
                return null;
            header.Append((char)one[0]);
        }

        var length = header.ToString().Split("\r\n").Single(line => line.StartsWith("Content-Length:", StringComparison.OrdinalIgnoreCase));
        return int.Parse(length.AsSpan("Content-Length:".Length), CultureInfo.InvariantCulture);
    }
}
