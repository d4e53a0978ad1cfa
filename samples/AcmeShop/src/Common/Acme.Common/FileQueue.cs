using System.Text.Json;

namespace Acme.Common;

/// <summary>A queue between processes that is a folder: one file per message, oldest first, for one reader.</summary>
public sealed class FileQueue<T>(string folder)
{
    private static long s_sent;

    /// <summary>The folder that holds the messages.</summary>
    public string Folder { get; } = folder;

    /// <summary>Adds a message.</summary>
    public void Send(T message)
    {
        Directory.CreateDirectory(Folder);
        var name = $"{DateTime.UtcNow.Ticks:D19}-{Interlocked.Increment(ref s_sent):D9}-{Environment.ProcessId}";
        var draft = Path.Combine(Folder, name + ".draft");
        File.WriteAllBytes(draft, JsonSerializer.SerializeToUtf8Bytes(message));
        // Renaming is atomic: a reader sees the whole message or none.
        File.Move(draft, Path.ChangeExtension(draft, ".json"));
    }

    /// <summary>
    /// Hands the oldest message to <paramref name="handle"/> and removes it afterwards, so that a crash repeats it instead of losing it.
    /// A message that cannot be handled is set aside with the extension <c>.failed</c>.
    /// </summary>
    /// <returns>False when the queue is empty.</returns>
    public bool TryHandleNext(Action<T> handle)
    {
        if (!Directory.Exists(Folder) || Directory.EnumerateFiles(Folder, "*.json").Min(StringComparer.Ordinal) is not { } file)
            return false;
        try
        {
            handle(JsonSerializer.Deserialize<T>(File.ReadAllBytes(file)) ?? throw new JsonException($"{file} holds no message."));
        }
        catch
        {
            File.Move(file, Path.ChangeExtension(file, ".failed"));
            throw;
        }

        File.Delete(file);
        return true;
    }
}
