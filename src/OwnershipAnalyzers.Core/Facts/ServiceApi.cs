using System.Text;

namespace OwnershipAnalyzers.Facts;

/// <summary>
/// The part of a service that other services may use. As the value of a <see cref="Declaration"/> it is one line of text:
/// <c>Acme.Shop.Cart.Api; version=2; definition=docs/openapi.json</c>, with <c>*</c> for the whole assembly. A semicolon inside a part is
/// doubled.
/// </summary>
public sealed record ServiceApi
{
    /// <summary>What stands for the namespace when the whole assembly is meant.</summary>
    public const string WholeAssembly = "*";

    private const string VersionKey = "version";
    private const string DefinitionKey = "definition";

    /// <summary>A service API. Blanks around an argument do not count; one of blanks only counts as missing.</summary>
    /// <param name="scope">
    /// The namespace, which includes those below it; null or <see cref="WholeAssembly"/> for the whole assembly.
    /// </param>
    /// <param name="version">The version that consumers rely on, in any scheme, or null.</param>
    /// <param name="definition">A file that defines the API, such as <c>openapi.json</c>, or null.</param>
    public ServiceApi(string? scope, string? version = null, string? definition = null)
    {
        Scope = Trimmed(scope) ?? WholeAssembly;
        Version = Trimmed(version);
        Definition = Trimmed(definition);
    }

    /// <summary>The namespace, or <see cref="WholeAssembly"/>.</summary>
    public string Scope { get; }

    /// <summary>Whether it is not limited to a namespace.</summary>
    public bool IsWholeAssembly => Scope == WholeAssembly;

    /// <summary>The version that consumers rely on, or null.</summary>
    public string? Version { get; }

    /// <summary>A file that defines the API, relative to the project or to the <c>service.json</c> that names it; or null.</summary>
    public string? Definition { get; }

    /// <summary>
    /// Reads the text of a declaration. Never fails: parts that mean nothing are left out, and the last of several counts.
    /// </summary>
    public static ServiceApi Parse(string text)
    {
        var parts = Split(text);
        string? version = null, definition = null;
        foreach (var part in parts.Skip(1))
        {
            var equals = part.IndexOf('=');
            var value = part.Substring(equals + 1);
            switch (equals < 0 ? "" : part.Substring(0, equals).Trim().ToLowerInvariant())
            {
                case VersionKey: version = value; break;
                case DefinitionKey: definition = value; break;
            }
        }

        return new ServiceApi(parts[0], version, definition);
    }

    /// <summary>The text from which <see cref="Parse"/> makes an equal one.</summary>
    public override string ToString() => Escape(Scope) + Part(VersionKey, Version) + Part(DefinitionKey, Definition);

    private static string Part(string key, string? value) => value is null ? "" : $"; {key}={Escape(value)}";

    private static string Escape(string value) => value.Replace(";", ";;");

    /// <summary>The parts between single semicolons, with their doubled ones made single.</summary>
    private static List<string> Split(string text)
    {
        var parts = new List<string>();
        var part = new StringBuilder();
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] != ';')
                part.Append(text[i]);
            else if (i + 1 < text.Length && text[i + 1] == ';')
                part.Append(text[i++]);
            else
            {
                parts.Add(part.ToString());
                part.Clear();
            }
        }

        parts.Add(part.ToString());
        return parts;
    }

    private static string? Trimmed(string? text) => string.IsNullOrWhiteSpace(text) ? null : text!.Trim();
}
