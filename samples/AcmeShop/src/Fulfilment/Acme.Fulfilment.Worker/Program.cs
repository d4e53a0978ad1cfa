using Acme.Billing;
using Acme.Fulfilment.Worker;
using Acme.Shop.Orders;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

var builder = Host.CreateApplicationBuilder(args);
var outgoing = builder.Configuration["Fulfilment:Folder"] ?? Path.Combine(Path.GetTempPath(), "acme-shop", "parcels");
builder.Services
    .AddSingleton(OrderQueue.Open(builder.Configuration["Queue:Folder"]))
    .AddSingleton<InvoiceBook>()
    .AddSingleton(services => new OrderHandler(services.GetRequiredService<InvoiceBook>(), outgoing))
    .AddHostedService<FulfilmentWorker>();
builder.Build().Run();
