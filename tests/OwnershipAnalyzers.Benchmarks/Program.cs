using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Jobs;
using BenchmarkDotNet.Running;
using BenchmarkDotNet.Toolchains.InProcess.Emit;
using OwnershipAnalyzers.Benchmarks.Boundaries;
using OwnershipAnalyzers.Benchmarks.Builds;
using OwnershipAnalyzers.Benchmarks.CodeOwners;
using OwnershipAnalyzers.Benchmarks.Who;

if (args is ["boundaries", .. var options])
    return await BoundariesCommand.RunAsync(options);
if (args is ["builds", .. var choices])
    return BuildsCommand.Run(choices);
if (args is ["codeowners", .. var files])
    return CodeOwnersCommand.Run(files);
if (args is ["who", .. var settings])
    return WhoCommand.Run(settings);

// In this process: what is measured takes milliseconds, and nothing has to be restored for it.
BenchmarkSwitcher.FromAssembly(typeof(Program).Assembly)
    .Run(args, DefaultConfig.Instance.AddJob(Job.ShortRun.WithToolchain(InProcessEmitToolchain.Instance)));
return 0;
