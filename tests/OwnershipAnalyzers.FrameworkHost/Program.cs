using Microsoft.Build.Evaluation;
using Microsoft.Build.Execution;
using Microsoft.Build.Framework;
using Microsoft.Build.Logging;

namespace OwnershipAnalyzers.FrameworkHost;

/// <summary>MSBuild.exe without an installation of Visual Studio: builds one project with the engine for .NET Framework.</summary>
internal static class Program
{
    /// <param name="arguments">The project, its targets with <c>;</c> between them, and properties such as <c>Name=value</c>.</param>
    private static int Main(string[] arguments)
    {
        // The engine looks for its own installation, beside the program that is named here.
        Environment.SetEnvironmentVariable("MSBUILD_EXE_PATH", typeof(Program).Assembly.Location);
        var properties = arguments.Skip(2).Select(property => property.Split(['='], 2)).ToDictionary(pair => pair[0], pair => pair[1]);
        using var projects = new ProjectCollection();
        var parameters = new BuildParameters(projects) { Loggers = [new ConsoleLogger(LoggerVerbosity.Normal)] };

        var result = BuildManager.DefaultBuildManager.Build(parameters, new BuildRequestData(arguments[0], properties, null, arguments[1].Split(';'), null));

        return result.OverallResult == BuildResultCode.Success ? 0 : 1;
    }
}
