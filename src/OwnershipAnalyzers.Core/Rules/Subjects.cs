using OwnershipAnalyzers.Facts;
using OwnershipAnalyzers.Services;

namespace OwnershipAnalyzers.Rules;

/// <summary>
/// What findings are about, in words that stay the same when lines move: a service, or an assembly without one, and a part of it. Compiler
/// and catalog say the same of the same finding, because baselines and exemptions name it.
/// </summary>
public static class Subjects
{
    /// <summary>How the subject of a finding about a team begins.</summary>
    public const string TeamPrefix = "team:";

    /// <summary>How the subject of a finding about an assembly begins that belongs to no service, or to several.</summary>
    public const string AssemblyPrefix = "assembly:";

    /// <summary>The property of a diagnostic that holds its subject, so that the compiler's log can be turned into a baseline.</summary>
    public const string PropertyKey = "OwnershipSubject";

    private const string Uses = "uses";

    /// <summary>An assembly, or a part of one, as the service that it is.</summary>
    public static string OfAssembly(string? service, string assembly) =>
        service is null ? AssemblyPrefix + assembly : $"{service}/{assembly}";

    /// <summary>What facts are about.</summary>
    public static string Of(AssemblyFacts facts)
    {
        var declared = facts.Values(FactKind.Service) is [var only] ? only : null;
        return OfAssembly(facts.Logical ?? declared, facts.AssemblyName);
    }

    /// <summary>All uses of a service, or of an assembly without one.</summary>
    /// <param name="user">The assembly whose code uses, or its logical service.</param>
    /// <param name="reference">Whose code it uses.</param>
    public static string OfUses(string user, ServiceReference reference) => $"{user}/{Uses}/{reference.Used.Id ?? reference.Assembly}";

    /// <summary>
    /// A use in code, as narrow as its rule reports: the type that is used in a file, or the file, if its first use stands for all of them.
    /// </summary>
    /// <param name="rule">The rule.</param>
    /// <param name="uses">All uses of the service by the assembly.</param>
    /// <param name="file">The file, relative to the repository root.</param>
    /// <param name="type">Metadata name of the type that is used, with its namespace.</param>
    public static string OfUse(UseRule rule, string uses, string file, string type) =>
        rule.IsAboutEachUse ? $"{uses}/{file}/{type}" : $"{uses}/{file}";

    /// <summary>A part of something; all of it when the part is empty.</summary>
    public static string Part(string whole, string part) => part.Length == 0 ? whole : $"{whole}/{part}";

    /// <summary>Whether a subject is something or a part of it.</summary>
    public static bool IsOf(string subject, string whole) =>
        subject.StartsWith(whole, StringComparison.Ordinal) && (subject.Length == whole.Length || subject[whole.Length] == '/');

    /// <summary>Whether it is about an assembly, whatever its service.</summary>
    public static bool IsOfAssembly(string subject, string assembly) =>
        IsOf(subject, AssemblyPrefix + assembly)
        || (subject.IndexOf('/') is > 0 and var slash && IsOf(subject.Substring(slash + 1), assembly));

    /// <summary>The subject of all uses, of which this is one in a file; null when it is none.</summary>
    public static string? UsesOf(string subject)
    {
        var uses = subject.IndexOf($"/{Uses}/", StringComparison.Ordinal);
        var end = uses < 0 ? -1 : subject.IndexOf('/', uses + Uses.Length + 2);
        return end < 0 ? null : subject.Substring(0, end);
    }

    /// <summary>The file in which a use is, relative to the repository root; null when the subject is none in a file.</summary>
    public static string? FileOfUse(Rule rule, string subject)
    {
        if (UsesOf(subject) is not { } uses || UseRule.All.FirstOrDefault(use => use.Rule == rule) is not { } use)
            return null;
        var rest = subject.Substring(uses.Length + 1);
        if (!use.IsAboutEachUse)
            return rest;
        // Names of types have no slash.
        return rest.LastIndexOf('/') is > 0 and var end ? rest.Substring(0, end) : null;
    }

    /// <summary>What comes before the first slash: <c>payments</c>, <c>assembly:Acme.Old</c>, <c>team:labs</c>.</summary>
    public static string OwnerOf(string subject) => subject.IndexOf('/') is >= 0 and var slash ? subject.Substring(0, slash) : subject;
}
