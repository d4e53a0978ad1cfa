using Acme.Common;
using Acme.Shop.Orders;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace Acme.Fulfilment.Worker;

/// <summary>Handles placed orders as they come; with the setting <c>Fulfilment:StopWhenEmpty</c> it ends after the last one.</summary>
internal sealed partial class FulfilmentWorker(
    FileQueue<OrderPlaced> orders, OrderHandler handler, IConfiguration settings, IHostApplicationLifetime host, ILogger<FulfilmentWorker> log)
    : BackgroundService
{
    private static readonly TimeSpan s_pause = TimeSpan.FromSeconds(1);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        var stopWhenEmpty = settings.GetValue<bool>("Fulfilment:StopWhenEmpty");
        Waiting(orders.Folder);
        while (!stoppingToken.IsCancellationRequested)
        {
            if (HandleNext())
                continue;
            if (stopWhenEmpty)
                break;
            await Task.Delay(s_pause, stoppingToken).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }

        host.StopApplication();
    }

    private bool HandleNext()
    {
        try
        {
            return orders.TryHandleNext(order => Packed(order.OrderNumber, handler.Handle(order)));
        }
        catch (Exception problem)
        {
            // The queue has set the order aside; the next ones must not wait for it.
            Failed(problem);
            return true;
        }
    }

    [LoggerMessage(LogLevel.Information, "Orders come from {Folder}")]
    private partial void Waiting(string folder);

    [LoggerMessage(LogLevel.Information, "Order {OrderNumber} is packed: {Folder}")]
    private partial void Packed(string orderNumber, string folder);

    [LoggerMessage(LogLevel.Error, "An order could not be handled and was set aside")]
    private partial void Failed(Exception problem);
}
