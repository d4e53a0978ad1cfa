using OwnershipAnalyzers.Runtime;
using Tickets.Payments;
using Tickets.Web;

var builder = WebApplication.CreateBuilder(args);
builder.Services.AddExceptionHandler<OwnerOfFailure>();
builder.Services.AddProblemDetails();

var app = builder.Build();
app.UseExceptionHandler();
// What OpenTelemetry would be told: AddOpenTelemetry().ConfigureResource(resource => resource.AddAttributes(ResourceAttributes.OfThisProcess())).
app.MapGet("/about", () => ResourceAttributes.OfThisProcess().ToDictionary(attribute => attribute.Key, attribute => attribute.Value));
app.MapGet("/buy/{card}", (string card) => new Till().Charge(card, 20));
app.MapGet("/seat/{row}", (string row) => int.Parse(row, System.Globalization.CultureInfo.InvariantCulture));
app.Run();
