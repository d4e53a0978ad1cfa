namespace OwnershipAnalyzers.Tests.Boundaries;

/// <summary>Every way in which the language lets a declaration use other code.</summary>
public class KindsOfDeclarationTests
{
    private static readonly (string Kind, string Declaration)[] Declarations =
    [
        ("base class", "class A : {|OWN5009:Basket|} { }"),
        ("base interface", "interface IA : {|OWN5009:IPriced|} { }"),
        ("base type and interface", "class A : {|OWN5009:Basket|}, {|OWN5009:IPriced|} { }"),
        ("generic argument of base type", "class A : List<{|OWN5009:Basket|}> { }"),
        ("base of a record", "record A(int Id) : {|OWN5009:Entry|}(Id);"),
        ("base of a struct", "struct A : {|OWN5009:IPriced|} { }"),
        ("constraint", "class A<T> where T : {|OWN5009:Basket|} { }"),
        ("constraint of a method", "class A { void M<T>() where T : {|OWN5009:IPriced|} { } }"),
        ("attribute of a type", "[{|OWN5009:Mark|}] class A { }"),
        ("attribute with its full name", "[App.Cart.{|OWN5009:MarkAttribute|}] class A { }"),
        ("generic attribute", "[{|OWN5009:Mark|}<int>] class A { }"),
        ("attribute of a member", "class A { [{|OWN5009:Mark|}(Level = 1)] void M() { } }"),
        ("attribute of a parameter", "class A { void M([{|OWN5009:Mark|}] int a) { } }"),
        ("attribute of a parameter of a primary constructor", "class A([{|OWN5009:Mark|}] int a) { int B => a; }"),
        ("attribute of a return value", "class A { [return: {|OWN5009:Mark|}] int M() => 0; }"),
        ("attribute of a type parameter", "class A<[{|OWN5009:Mark|}] T> { }"),
        ("attribute of a type parameter of a method", "class A { void M<[{|OWN5009:Mark|}] T>() { } }"),
        ("attribute of a type parameter of a delegate", "delegate void A<[{|OWN5009:Mark|}] T>();"),
        ("attribute of a parameter of a delegate", "delegate void A([{|OWN5009:Mark|}] int a);"),
        ("attribute of a parameter of an indexer", "class A { int this[[{|OWN5009:Mark|}] int i] => 0; }"),
        ("attribute of an accessor", "class A { int P { [{|OWN5009:Mark|}] get; } }"),
        ("attribute of an enum member", "enum A { [{|OWN5009:Mark|}] One }"),
        ("attribute of a lambda", "class A { Func<int> f = [{|OWN5009:Mark|}] () => 1; }"),
        ("two attributes", "[{|OWN5009:Mark|}, {|OWN5009:Mark|}<int>] class A { }"),
        ("typeof in an attribute", "[System.ComponentModel.TypeConverter(typeof({|OWN5009:Basket|}))] class A { }"),
        ("nameof in an attribute", "[Obsolete(nameof({|OWN5009:Basket|}))] class A { }"),
        ("constant in an attribute", "[System.ComponentModel.DefaultValue({|OWN5009:Basket|}.Most)] class A { }"),
        ("enum in an attribute", "[System.ComponentModel.DefaultValue({|OWN5009:Kind|}.Small)] class A { }"),
        ("field", "class A { {|OWN5009:Basket|} field; }"),
        ("field of an array", "class A { {|OWN5009:Basket|}[][] field; }"),
        ("fields of one type", "class A { {|OWN5009:Basket|} a, b; int c = Basket2.C; } class Basket2 { public const int C = 1; }"),
        ("initializer of a field", "class A { object field = new {|OWN5009:Basket|}(); }"),
        ("property", "class A { {|OWN5009:Basket|} P { get; set; } }"),
        ("initializer of a property", "class A { int P { get; } = {|OWN5009:Basket|}.Most; }"),
        ("body of a property", "class A { int P => {|OWN5009:Basket|}.Most; }"),
        ("body of an accessor", "class A { int P { get => {|OWN5009:Basket|}.Most; set { _ = {|OWN5009:Basket|}.Most; } } }"),
        ("accessor of a property, as an expression", "class A { int P { get => {|OWN5009:Basket|}.Most; } }"),
        ("accessor of an indexer", "class A { int this[int i] { get { return {|OWN5009:Basket|}.Most; } } }"),
        ("body of an indexer", "class A { int this[int i] => {|OWN5009:Basket|}.Most; }"),
        ("accessor of an event", "class A { event Action E { add { _ = {|OWN5009:Basket|}.Most; } remove { } } }"),
        ("indexer", "class A { int this[{|OWN5009:Basket|} b] => 0; }"),
        ("event", "class A { event {|OWN5009:Handler|} Changed; }"),
        ("event with accessors", "class A { event {|OWN5009:Handler|} Changed { add { } remove { } } }"),
        ("parameter", "class A { void M({|OWN5009:Basket|} b) { } }"),
        ("two parameters", "class A { void M({|OWN5009:Basket|} a, Basket b) { } }"),
        ("return type", "class A { {|OWN5009:Basket|} M() => null; }"),
        ("constructor", "class A { A({|OWN5009:Basket|} b) { } }"),
        ("primary constructor", "class A({|OWN5009:Basket|} b) { object B => b; }"),
        ("positional record", "record A({|OWN5009:Basket|} B);"),
        ("default value", "class A { void M(int most = {|OWN5009:Basket|}.Most) { } }"),
        ("default value of a type", "class A { void M(object o = default({|OWN5009:Basket|})) { } }"),
        ("default value of a primary constructor", "class A(int most = {|OWN5009:Basket|}.Most) { int B => most; }"),
        ("value of an enum member", "enum A { One = {|OWN5009:Basket|}.Most }"),
        ("delegate", "delegate {|OWN5009:Basket|} A();"),
        ("parameter of a delegate", "delegate void A({|OWN5009:Basket|} b);"),
        ("explicit implementation", "class A : {|OWN5009:ISized|} { int {|OWN5009:ISized|}.Size => 0; event Action {|OWN5009:ISized|}.Resized { add { } remove { } } void {|OWN5009:ISized|}.Resize(int size) { } }"),
        ("operator", "class A { public static A operator +(A a, {|OWN5009:Basket|} b) => a; }"),
        ("body of an operator", "class A { public static A operator +(A a, int b) { _ = {|OWN5009:Basket|}.Most; return a; } }"),
        ("conversion", "class A { public static implicit operator {|OWN5009:Basket|}(A a) => null; }"),
        ("base constructor", "class A : {|OWN5009:Basket|} { A() : {|OWN5009:base|}(1) { } A(int x) : this() { } }"),
        ("argument of a base constructor", "class Base(int x) { protected int X => x; } class A : Base { A() : base({|OWN5009:Basket|}.Most) { } }"),
        ("argument of a primary base constructor", "class Base(int x) { protected int X => x; } class A() : Base({|OWN5009:Basket|}.Most);"),
        ("override", "class A : {|OWN5009:Shelf|} { protected override void Load() => base.{|OWN5009:Load|}(); }"),
        ("inherited member", "class A : {|OWN5009:Basket|} { int B() => {|OWN5009:Size|}; int C() => this.{|OWN5009:Size|}; }"),
        ("member inherited through an API type", "class A : Open { int B() => Height + this.Height + base.Height + Weigh() + Count; class Inner { int C => Count; } }"),
        ("members that an API type inherits", "class A { int B(Open open) { open.Moved += null; open?.Weigh(); return open.Height + Open.Count; } string C(Open open) => open['a'] + open?['a']; }"),
        ("members that an API type inherits, set", "class A { object B() => new Open { Height = 1 }; bool C(object o) => o is Open { Height: 1 }; }"),
        ("members that an API interface inherits", "class A { int B(IOpen open) => open.Price; int C<T>(T open) where T : Open => open.Height; }"),
        ("extension block", "static class A { extension({|OWN5009:Basket|} basket) { int Own => basket.{|OWN5009:Size|}; } }"),
        ("partial type", "partial class A { } partial class A : {|OWN5009:Basket|} { }"),
        ("partial method", "partial class A { partial void M({|OWN5009:Basket|} b); partial void M({|OWN5009:Basket|} b) { } }"),
        ("nested types", "class A { class B { struct C { {|OWN5009:Basket|} b; } } }"),
        ("type nested in a generic one", "class Outer<T> { public class Inner { } } class A { Outer<{|OWN5009:Basket|}>.Inner field; }"),
        ("statements of a constructor", "class A { A() { object a = new {|OWN5009:Basket|}(), b = new Basket(); object c = new {|OWN5009:Basket|}(); } }"),
        ("statements of a lambda", "class A { Action a = () => { object o = {|OWN5009:Basket|}.Most; o = {|OWN5009:Basket|}.Most; }; }"),
        ("finalizer", "class A { ~A() => {|OWN5009:Basket|}.Default(); }"),
        ("static constructor", "class A { static A() { {|OWN5009:Basket|}.Default(); } }"),
        ("unsafe field", "unsafe struct A { {|OWN5009:Point|}* p; delegate*<{|OWN5009:Kind|}, void> f; fixed int n[{|OWN5009:Basket|}.Most]; }"),
        ("tuple", "class A { ({|OWN5009:Basket|} B, int C) field; }"),
        ("nullable", "class A { {|OWN5009:Kind|}? field; }"),
        ("using alias", "using B = App.Cart.{|OWN5009:Basket|}; class A { {|OWN5009:B|} field; }"),
        ("using alias of a constructed type", "using B = System.Collections.Generic.List<App.Cart.{|OWN5009:Basket|}>; class A { {|OWN5009:B|} field; }"),
        ("using alias of a tuple", "using B = (App.Cart.{|OWN5009:Basket|}, int); class A { {|OWN5009:B|} field; }"),
        ("using alias of an attribute", "using BAttribute = App.Cart.{|OWN5009:MarkAttribute|}; [{|OWN5009:B|}] class A { }"),
        ("using alias of a namespace", "using N = App.Cart; class A { N.{|OWN5009:Basket|} a; N::{|OWN5009:Basket|} b; }"),
        ("using static", "using static App.Cart.{|OWN5009:Basket|}; class A { int b = {|OWN5009:Most|}; object c = {|OWN5009:Default|}(); }"),
        ("using static of extensions", "using static App.Cart.{|OWN5009:Extensions|}; class A { int b = 2.{|OWN5009:Twice|}(); }"),
        ("names of its own", "class A { int Size; class Line { } void Add(int Most) { Add(Most: Size); var x = new { Size = 1 }; _ = x.Size; (int Size, int Count) t = default; _ = t.Size; } }"),
        ("dynamic", "class A { void M(dynamic basket) { basket.Add(1); _ = basket.Size; dynamic x = basket[0]; } }"),
        ("documentation", "/// <see cref=\"Basket\"/>\nclass A { }"),
    ];

    private static readonly IReadOnlyList<UseCase> Cases = [.. Declarations.Select(one => new UseCase(one.Kind, $$"""
        using System;
        using System.Collections.Generic;
        using App.Cart;
        using App.Cart.Api;
        namespace NAMESPACE;
        {{one.Declaration}}
        """))];

    [Fact]
    public Task UseInADeclaration_IsReported() => UseCase.ReportAsync(Cases);

    [Fact]
    public Task UseInADeclarationWithinTheBoundary_StaysSilent() => UseCase.StaySilentAsync(Cases);
}
