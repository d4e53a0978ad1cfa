namespace OwnershipAnalyzers.Tests.Boundaries;

/// <summary>Every way in which the language lets a statement use other code.</summary>
public class KindsOfUseTests
{
    private static readonly (string Kind, string Statement)[] Statements =
    [
        ("type", "{|OWN5009:Basket|} basket = null;"),
        ("qualified type", "App.Cart.{|OWN5009:Basket|} basket = null;"),
        ("nested type", "object line = new {|OWN5009:Basket|}.Line();"),
        ("nullable type", "{|OWN5009:Kind|}? kind = null;"),
        ("array", "{|OWN5009:Basket|}[] baskets = null;"),
        ("generic type", "{|OWN5009:Box|}<int> box = null;"),
        ("generic argument", "List<{|OWN5009:Basket|}> baskets = null;"),
        ("tuple", "({|OWN5009:Basket|} Basket, int Count) pair = default;"),
        ("default", "object basket = default({|OWN5009:Basket|});"),
        ("typeof", "var type = typeof({|OWN5009:Basket|});"),
        ("typeof open generic", "var type = typeof({|OWN5009:Box|}<>);"),
        ("nameof type", "var name = nameof({|OWN5009:Basket|});"),
        ("nameof member", "var name = nameof(open.Basket.{|OWN5009:Add|});"),
        ("constant", "var most = {|OWN5009:Basket|}.Most;"),
        ("static method", "object basket = {|OWN5009:Basket|}.Default();"),
        ("method", "open.Basket.{|OWN5009:Add|}(1);"),
        ("field", "int count = open.Basket.{|OWN5009:Count|};"),
        ("property", "int size = open.Basket.{|OWN5009:Size|};"),
        ("event", "open.Basket.{|OWN5009:Changed|} += null;"),
        ("indexer", "string text = open.Basket{|OWN5009:[0]|};"),
        ("conditional access", "open.Basket?.{|OWN5009:Add|}(1);"),
        ("conditional indexer", "string text = open.Basket?{|OWN5009:[0]|};"),
        ("extension method", "int four = 2.{|OWN5009:Twice|}();"),
        ("method group", "Action<int> add = open.Basket.{|OWN5009:Add|};"),
        ("inferred var", "{|OWN5009:var|} basket = open.Basket;"),
        ("inferred var of generic", "{|OWN5009:var|} baskets = Open.All();"),
        ("inferred var of array", "{|OWN5009:var|} baskets = Open.Array();"),
        ("inferred foreach variable", "foreach ({|OWN5009:var|} basket in Open.All()) { }"),
        ("foreach", "{|OWN5009:foreach|} (int item in open.Basket) { }"),
        ("inferred out variable", "Get(out {|OWN5009:var|} basket);"),
        ("inferred pattern", "if (open.Basket is var {|OWN5009:basket|}) { }"),
        ("type pattern", "if ((object)open is {|OWN5009:Basket|}) { }"),
        ("declaration pattern", "if ((object)open is {|OWN5009:Basket|} basket) { }"),
        ("property pattern", "if (open is { Basket: { {|OWN5009:Size|}: 1 } }) { }"),
        ("positional pattern", "if (open is { Basket: {|OWN5009:(1, 2)|} }) { }"),
        ("constant pattern", "if ((object)open is {|OWN5009:Kind|}.Small) { }"),
        ("switch", "switch ((object)open) { case {|OWN5009:Basket|}: break; }"),
        ("switch expression", "var x = (object)open switch { {|OWN5009:Basket|} => 1, _ => 2 };"),
        ("is", "var x = (object)open is {|OWN5009:IPriced|};"),
        ("as", "object x = (object)open as {|OWN5009:IPriced|};"),
        ("cast", "object x = ({|OWN5009:Basket|})(object)open;"),
        ("implicit conversion", "int x = {|OWN5009:open.Basket|};"),
        ("implicit conversion of argument", "Take({|OWN5009:open.Basket|});"),
        ("implicit conversion of what may be null", "int x = {|OWN5009:open.Basket|} ?? 0;"),
        ("implicit conversion of elements", "int[] x = [.. {|OWN5009:Open.All()|}];"),
        ("explicit conversion", "string x = {|OWN5009:(|}string)open.Basket;"),
        ("operator", "object x = open.Basket {|OWN5009:+|} open.Basket;"),
        ("unary operator", "object x = {|OWN5009:-|}open.Basket;"),
        ("deconstruction", "(int a, int b) {|OWN5009:=|} open.Basket;"),
        ("new", "object x = new {|OWN5009:Basket|}();"),
        ("target-typed new", "Accept({|OWN5009:new|}());"),
        ("collection initializer", "object x = new {|OWN5009:Basket|} { 1, 2 };"),
        ("object initializer", "object x = new {|OWN5009:Basket|} { Size = 1 };"),
        ("array creation", "object x = new {|OWN5009:Basket|}[1];"),
        ("await", "{|OWN5009:await|} open.Basket;"),
        ("query", "object x = from i in open {|OWN5009:where|} i > 1 select i;"),
        ("lambda", "Func<int> x = () => open.Basket.{|OWN5009:Size|};"),
        ("local function", "void Local({|OWN5009:Basket|} basket) { }"),
        ("catch", "try { } catch (Exception) when (open.Basket.{|OWN5009:Size|} == 1) { }"),
        ("interpolation", "string x = $\"{open.Basket.{|OWN5009:Size|}}\";"),
        ("generic method", "int x = Unsafe.SizeOf<{|OWN5009:Kind|}>();"),
        ("type and conversion of a local", "{|OWN5009:Basket|} local = null; int x = {|OWN5009:local|};"),
        ("conversion of a constant", "Accept({|OWN5009:\"text\"|});"),
        ("converted foreach variable", "{|OWN5009:foreach|} (int x in Open.All()) { }"),
        ("nested deconstruction", "((int a, int b), int c) {|OWN5009:=|} Open.Pair();"),
        ("deconstruction into var", "var (a, b) {|OWN5009:=|} open.Basket;"),
        ("inferred type in deconstruction", "{|OWN5009:var|} (a, b) = Open.Pair();"),
        ("deconstruction in foreach", "{|OWN5009:foreach|} (var (a, b) in Open.All()) { }"),
        ("member of a generic type", "System.Collections.Generic.Comparer<{|OWN5009:Basket|}>.Default.GetHashCode();"),
        ("deconstruction by an extension", "var (a, b) {|OWN5009:=|} \"ab\";"),
        ("deconstruction of an element by an extension", "var (a, (b, c)) {|OWN5009:=|} (1, \"bc\");"),
        ("inferred tuple", "{|OWN5009:var|} pair = Open.Pair();"),
        ("collection expression", "Accept({|OWN5009:[1, 2]|});"),
        ("nameof of overloads", "var name = nameof(App.Cart.{|OWN5009:Basket|}.Add);"),
        ("method group of overloads", "Open.Visit(open.Basket.{|OWN5009:Add|});"),
        ("extension in a block", "int x = 2.{|OWN5009:Times|}(3);"),
        ("extension property", "int x = 2.{|OWN5009:Thrice|};"),
        ("static extension property", "int x = int.{|OWN5009:None|};"),
        ("increment", "{|OWN5009:Basket|} local = null; local{|OWN5009:++|};"),
        ("with expression", "object x = new {|OWN5009:Entry|}(1) with { Id = 2 };"),
        ("pointer", "unsafe { {|OWN5009:Point|}* point = null; }"),
        ("function pointer", "unsafe { delegate*<{|OWN5009:Basket|}, void> function = null; }"),
        ("sizeof", "int x = sizeof({|OWN5009:Kind|});"),
        ("stackalloc", "unsafe { void* x = stackalloc {|OWN5009:Point|}[2]; }"),
        ("lambda with statements", "Action<int> x = (int i) => { object o = typeof({|OWN5009:Box|}<int>); };"),
        ("anonymous method", "Action x = delegate { object o = new {|OWN5009:Basket|}(); };"),
        ("anonymous type", "var x = new { open.Basket.{|OWN5009:Size|} };"),
        ("throw", "throw new Exception({|OWN5009:Basket|}.Most.ToString());"),
        ("return", "object Local() { return {|OWN5009:Basket|}.Default(); }"),
        ("using", "using (open.Basket.{|OWN5009:GetEnumerator|}()) { }"),
        ("lock", "lock (typeof({|OWN5009:Basket|})) { }"),
        ("while", "while (open.Basket.{|OWN5009:Size|} > 0) { }"),
        ("for", "for (int i = 0; i < {|OWN5009:Basket|}.Most; i++) { }"),
        ("goto case", "switch (1) { case {|OWN5009:Basket|}.Most: goto case {|OWN5009:Basket|}.Most; }"),
        ("list pattern", "if (open is { Basket: { {|OWN5009:Count|}: 0 } }) { }"),
        ("extended property pattern", "if (open is { Basket.{|OWN5009:Size|}: 1 }) { }"),
        ("global name", "global::App.Cart.{|OWN5009:Basket|} x = null;"),
        ("escaped name", "{|OWN5009:@Basket|} x = null;"),
        ("closed base of an API type", "int x = (({|OWN5009:Shelf|})open).Height;"),
    ];

    private static readonly IReadOnlyList<UseCase> Cases = [.. Statements.Select(one => new UseCase(one.Kind, $$"""
        using System;
        using System.Collections.Generic;
        using System.Runtime.CompilerServices;
        using App.Cart;
        using App.Cart.Api;
        namespace NAMESPACE;
        class Order
        {
            static void Get(out App.Cart.{|OWN5009:Basket|} value) { value = null; }
            static void Take(int value) { }
            static void Accept(App.Cart.{|OWN5009:Basket|} value) { }
            async System.Threading.Tasks.Task Run(Open open)
            {
                {{one.Statement}}
            }
        }
        """))];

    [Fact]
    public Task UseInAStatement_IsReported() => UseCase.ReportAsync(Cases);

    [Fact]
    public Task UseInAStatementWithinTheBoundary_StaysSilent() => UseCase.StaySilentAsync(Cases);
}
