using Microsoft.AspNetCore.Diagnostics;
using OwnershipAnalyzers.Runtime;

namespace Tickets.Web;

/// <summary>Says in the log who owns the code that failed, and leaves the answer to the next handler.</summary>
internal sealed class OwnerOfFailure(ILogger<OwnerOfFailure> logger) : IExceptionHandler
{
    public ValueTask<bool> TryHandleAsync(HttpContext httpContext, Exception exception, CancellationToken cancellationToken)
    {
        var owner = Owners.Of(exception);
        logger.LogError("{Path} failed in {Owner}", httpContext.Request.Path, owner);
        return ValueTask.FromResult(false);
    }
}
