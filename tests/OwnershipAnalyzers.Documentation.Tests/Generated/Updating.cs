using System.Runtime.CompilerServices;
using OwnershipAnalyzers.Rules;

namespace OwnershipAnalyzers.Documentation.Tests.Generated;

/// <summary>With the environment variable <c>UPDATE_DOCS=1</c>, what the code says is written before any test runs.</summary>
internal static class Updating
{
    [ModuleInitializer]
    internal static void Run()
    {
        if (Environment.GetEnvironmentVariable("UPDATE_DOCS") != "1")
            return;
        foreach (var rule in RuleBook.All.Where(rule => !Repository.Has(RulePage.FileOf(rule))))
            Repository.Write(RulePage.FileOf(rule), RulePage.Skeleton(rule));
        foreach (var text in GeneratedText.All)
            Repository.Write(text.File, text.PutInto(Repository.Has(text.File) ? Repository.Read(text.File) : ""));
    }
}
