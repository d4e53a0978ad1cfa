using System.Reflection;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using OwnershipAnalyzers.Generation;

namespace OwnershipAnalyzers.Runtime.Tests;

/// <summary>Compiles code as a project with the package does, and loads it.</summary>
internal static class Compiled
{
    /// <summary>Everything that these tests can call: the framework and the packages they refer to.</summary>
    public static IReadOnlyList<MetadataReference> References { get; } =
        [.. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator).Where(File.Exists).Select(path => MetadataReference.CreateFromFile(path))];

    private static int _count;

    public static Assembly Load(string code)
    {
        var name = "Compiled" + Interlocked.Increment(ref _count).ToString(System.Globalization.CultureInfo.InvariantCulture);
        var compilation = CSharpCompilation.Create(name, [CSharpSyntaxTree.ParseText(code)], References, new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary));
        CSharpGeneratorDriver.Create(new AttributeGenerator()).RunGeneratorsAndUpdateCompilation(compilation, out var generated, out _);
        using var image = new MemoryStream();
        var result = generated.Emit(image);
        Assert.True(result.Success, string.Join('\n', result.Diagnostics));
        return Assembly.Load(image.ToArray());
    }

    /// <summary>What a static method throws, as its caller catches it.</summary>
    public static Exception Failure(Assembly assembly, string type, string method)
    {
        var run = assembly.GetType(type, throwOnError: true)!.GetMethod(method)!.CreateDelegate<Action>();
        return Record.Exception(run)!;
    }
}
