using Acme.Common;

namespace Acme.BackOffice.Tests;

public sealed class FileQueueTests : IDisposable
{
    private readonly FileQueue<string> _queue = new(Path.Combine(Directory.CreateTempSubdirectory("acme-shop-").FullName, "queue"));

    public void Dispose() => Directory.GetParent(_queue.Folder)!.Delete(recursive: true);

    [Fact]
    public void Messages_come_in_order()
    {
        string[] sent = [.. Enumerable.Range(0, 20).Select(number => $"message {number}")];
        foreach (var message in sent)
            _queue.Send(message);

        var received = new List<string>();
        while (_queue.TryHandleNext(received.Add))
        {
        }

        Assert.Equal(sent, received);
    }

    [Fact]
    public void Nothing_was_ever_sent() => Assert.False(_queue.TryHandleNext(_ => Assert.Fail()));

    [Fact]
    public void Message_that_cannot_be_handled_is_set_aside()
    {
        _queue.Send("bad");
        _queue.Send("good");

        Assert.Throws<FormatException>(() => _queue.TryHandleNext(_ => throw new FormatException()));

        Assert.True(_queue.TryHandleNext(message => Assert.Equal("good", message)));
        Assert.False(_queue.TryHandleNext(_ => Assert.Fail()));
        Assert.Single(Directory.GetFiles(_queue.Folder, "*.failed"));
    }
}
