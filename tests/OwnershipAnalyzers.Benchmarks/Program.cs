using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Jobs;
using BenchmarkDotNet.Running;
using BenchmarkDotNet.Toolchains.InProcess.Emit;
using OwnershipAnalyzers.Benchmarks.Bars;

if (args is [AllBars.Command, .. var options])
    return await AllBars.RunAsync(options);
if (args is [var command, .. var rest] && AllBars.Find(command) is { } bar)
    return await bar.RunAsync(rest);

// In this process: what is measured takes milliseconds, and nothing has to be restored for it.
BenchmarkSwitcher.FromAssembly(typeof(Program).Assembly)
    .Run(args, DefaultConfig.Instance.AddJob(Job.ShortRun.WithToolchain(InProcessEmitToolchain.Instance)));
return 0;
