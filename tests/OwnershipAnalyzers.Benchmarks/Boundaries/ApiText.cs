namespace OwnershipAnalyzers.Benchmarks.Boundaries;

/// <summary>The two files of a service that other services may use.</summary>
internal static class ApiText
{
    public static string Contract(string name) => $$"""
        using System.Collections.Generic;
        using System.Threading.Tasks;

        namespace Acme.Shop.{{name}}.Api;

        /// <summary>What others may ask of {{name}}.</summary>
        public interface I{{name}}Api
        {
            Task<{{name}}View> FindAsync(string key);

            IReadOnlyList<{{name}}View> List({{name}}State state, int page = 0);

            decimal Total(IEnumerable<{{name}}View> views);
        }
        """;

    public static string View(string name) => $$"""
        using System.Collections.Generic;
        using System.Linq;

        namespace Acme.Shop.{{name}}.Api;

        public enum {{name}}State
        {
            Open,
            Paid,
            Closed,
        }

        /// <summary>A snapshot, as {{name}} shows it to others.</summary>
        public sealed record {{name}}View(string Key, decimal Amount, {{name}}State State)
        {
            public static {{name}}View Empty { get; } = new("", 0m, {{name}}State.Closed);

            public bool IsOpen => State == {{name}}State.Open;
        }

        public static class {{name}}Views
        {
            public static decimal Sum(this IEnumerable<{{name}}View> views) => views.Where(view => view.IsOpen).Sum(view => view.Amount);
        }
        """;
}
