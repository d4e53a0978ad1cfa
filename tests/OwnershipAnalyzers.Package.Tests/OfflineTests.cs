using System.Net;
using System.Net.Sockets;
using OwnershipAnalyzers.Package.Tests.Infrastructure;

namespace OwnershipAnalyzers.Package.Tests;

/// <summary>After restore, a build needs no network.</summary>
public class OfflineTests
{
    [Fact]
    public void BuildWithoutNetwork_WritesTheSameBytes()
    {
        using var repository = Shop.Create("repo");
        repository.BuildCatalog(Shop.AllOutputs).Succeeded();
        var online = Shop.Outputs(repository);
        foreach (var path in online.Keys)
            File.Delete(repository[path]);
        // What the kernel of this machine does not shut out meets proxies that nobody answers at.
        string[] outside = CanLeaveTheNetwork() ? ["unshare", "-rn"] : ["env"];
        var environment = new Dictionary<string, string>
        {
            ["HTTP_PROXY"] = "http://127.0.0.1:9", ["HTTPS_PROXY"] = "http://127.0.0.1:9", ["ALL_PROXY"] = "http://127.0.0.1:9",
            // One that is loaded already has a network.
            ["UseSharedCompilation"] = "false", ["MSBUILDDISABLENODEREUSE"] = "1",
        };

        BuildResult.OfProgram(outside[0], repository.Root, environment,
            [.. outside[1..], "dotnet", "build", "catalog/Catalog.proj", "--no-restore", "--no-incremental", "-tl:off", "-m:2", .. Shop.AllOutputs]).Succeeded();

        Shop.AssertSame(online, Shop.Outputs(repository));
    }

    /// <summary>Whether a program can be started that reaches not even this machine.</summary>
    private static bool CanLeaveTheNetwork()
    {
        if (!OperatingSystem.IsLinux() || !File.Exists("/usr/bin/unshare") || Run("unshare", "-rn", "true") != 0)
            return false;
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        var connect = $"exec 3<>/dev/tcp/127.0.0.1/{((IPEndPoint)listener.LocalEndpoint).Port}";
        Assert.Equal(0, Run("bash", "-c", connect));
        Assert.NotEqual(0, Run("unshare", "-rn", "bash", "-c", connect));
        return true;
    }

    private static int Run(string program, params string[] arguments) => BuildResult.OfProgram(program, "/", new Dictionary<string, string>(), arguments).ExitCode;
}
