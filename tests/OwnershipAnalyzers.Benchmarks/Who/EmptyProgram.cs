using System.Diagnostics;

namespace OwnershipAnalyzers.Benchmarks.Who;

/// <summary>A console program that does nothing: what every .NET program costs.</summary>
internal static class EmptyProgram
{
    private const string Project = """
        <Project Sdk="Microsoft.NET.Sdk">
          <PropertyGroup>
            <OutputType>Exe</OutputType>
            <TargetFramework>net10.0</TargetFramework>
          </PropertyGroup>
        </Project>
        """;

    /// <summary>Builds it in a folder.</summary>
    /// <returns>Its DLL.</returns>
    public static string Build(string folder)
    {
        Directory.CreateDirectory(folder);
        File.WriteAllText(Path.Combine(folder, "Empty.csproj"), Project);
        File.WriteAllText(Path.Combine(folder, "Program.cs"), "return;\n");
        var output = Path.Combine(folder, "out");
        using var process = Process.Start(new ProcessStartInfo("dotnet", ["build", folder, "-c", "Release", "-o", output, "-v:q", "--nologo"]))!;
        process.WaitForExit();
        return process.ExitCode == 0 ? Path.Combine(output, "Empty.dll") : throw new InvalidOperationException("The empty console program was not built; see above.");
    }
}
