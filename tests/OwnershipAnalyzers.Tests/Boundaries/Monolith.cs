using Microsoft.CodeAnalysis;
using OwnershipAnalyzers.Facts;
using OwnershipAnalyzers.Slices;
using OwnershipAnalyzers.Tests.Support;

namespace OwnershipAnalyzers.Tests.Boundaries;

/// <summary>An assembly of two logical services, by namespace: the cart, which is closed but for its API, and the orders, which use it.</summary>
internal static class Monolith
{
    /// <summary>The cart, with something of everything that the language lets code use.</summary>
    public const string Cart = """
        using System;
        using System.Collections;
        using System.Collections.Generic;
        using System.Runtime.CompilerServices;
        namespace App.Cart.Api
        {
            public class Open : Shelf
            {
                public Basket Basket => new Basket();
                public static List<Basket> All() => new();
                public static Basket[] Array() => null;
                public static (Basket, int) Pair() => default;
                public static void Visit(Action<int> visit) { }
                public static void Mend(Func<Open, Basket, int> mend) { }
            }
            public interface IOpen : IPriced { }
        }
        namespace App.Cart
        {
            /// <summary>What an API type inherits from it is part of the API.</summary>
            public class Shelf
            {
                public static int Count;
                public int Height { get; set; }
                public string this[char key] => "";
                public event Action Moved;
                public int Weigh() => 0;
                protected virtual void Load() { }
            }
            public class Basket : IEnumerable<int>
            {
                public const int Most = 9;
                public int Count;
                public Basket() { }
                public Basket(int count) => Count = count;
                public event Action Changed;
                public int Size { get; set; }
                public string this[int index] => "";
                public static Basket Default() => new Basket();
                public void Add(int item) { }
                public void Add(int item, int count) { }
                public void Deconstruct(out int a, out int b) { a = b = 0; }
                public IEnumerator<int> GetEnumerator() => null;
                IEnumerator IEnumerable.GetEnumerator() => null;
                public static implicit operator int(Basket basket) => 0;
                public static implicit operator Basket(string text) => null;
                public static explicit operator string(Basket basket) => "";
                public static Basket operator +(Basket a, Basket b) => a;
                public static Basket operator -(Basket a) => a;
                public static Basket operator ++(Basket a) => a;
                public class Line { }
                public TaskAwaiter GetAwaiter() => default;
            }
            public class Box<T> { }
            public interface IPriced { int Price => 0; }
            public interface ISized { int Size { get; } event Action Resized; void Resize(int size); }
            public enum Kind { Small }
            public struct Point { public int X; }
            public record Entry(int Id);
            public delegate void Handler();
            [AttributeUsage(AttributeTargets.All, AllowMultiple = true)]
            public class MarkAttribute : Attribute { public MarkAttribute() { } public MarkAttribute(object value) { } public int Level { get; set; } }
            public class MarkAttribute<T> : Attribute { }
            public static class Extensions
            {
                public static int Twice(this int value) => value;
                public static void Deconstruct(this string text, out char a, out char b) => (a, b) = (text[0], text[1]);
                extension(int value) { public int Thrice => value; public int Times(int factor) => factor; public static int None => 0; }
                public static App.Cart.Api.Open Select<T>(this App.Cart.Api.Open open, Func<int, T> map) => open;
                public static App.Cart.Api.Open Where(this App.Cart.Api.Open open, Func<int, bool> filter) => open;
            }
        }
        """;

    private const string Boundaries = """
        [assembly: Ownership.ServiceBoundary("cart", Namespace = "App.Cart")]
        [assembly: Ownership.ServiceBoundary("orders", Namespace = "App.Orders")]

        """;

    private const string ClosedCart = """[assembly: Ownership.ServiceApi(Service = "cart", Namespace = "App.Cart.Api", Version = "1")]""";

    private const string OpenCart = """[assembly: Ownership.ServiceApi(Service = "cart", Namespace = "App.Cart", Version = "1")]""";

    private static readonly Slice Silent = Sample.Complete with { RequiresDeclaredDependencies = false };

    /// <summary>The services, with the file of the orders in which findings are marked.</summary>
    public static TestCompilation Orders(string source) => Of(("Orders.cs", source));

    /// <summary>The services, with these files.</summary>
    public static TestCompilation Of(params (string Path, string Source)[] files) => Of(ClosedCart, Silent, files);

    /// <summary>The same where the API of the cart is all of it.</summary>
    public static TestCompilation Open(params (string Path, string Source)[] files) => Of(OpenCart, Silent, files);

    /// <summary>The same where the assembly as a whole is no service.</summary>
    public static TestCompilation WithoutWhole(params (string Path, string Source)[] files) =>
        Of(ClosedCart, Silent.Without(FactKind.Service), files).Severity("OWN1004", ReportDiagnostic.Suppress).Severity("OWN1010", ReportDiagnostic.Suppress);

    /// <summary>The services, without a file of the orders.</summary>
    public static TestCompilation Declared(Slice slice, params (string Path, string Source)[] files) => Of(ClosedCart, slice, files);

    private static TestCompilation Of(string api, Slice slice, (string Path, string Source)[] files)
    {
        var assembly = new TestCompilation().Slice(slice).File("Ownership.cs", Boundaries + api).File("Cart.cs", Cart);
        // Nobody minds here if there is no other code of the orders.
        assembly.File("Any.cs", "namespace App.Orders { class Any { } }");
        foreach (var (path, source) in files)
            assembly.File(path, source);
        return assembly;
    }
}
