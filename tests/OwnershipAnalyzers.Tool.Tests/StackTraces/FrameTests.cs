using OwnershipAnalyzers.Tool.StackTraces;

namespace OwnershipAnalyzers.Tests.StackTraces;

public class FrameTests
{
    private static StackTraceFrame? Only(string line) => StackTraceText.Parse(line)?.Frames.Single();

    [Theory]
    [InlineData("   at Acme.Shop.Cart.Add(String sku)", "Acme.Shop.Cart", "Add")]
    [InlineData("   at Acme.Shop.Cart..ctor()", "Acme.Shop.Cart", ".ctor")]
    [InlineData("   at Acme.Shop.Cart..cctor()", "Acme.Shop.Cart", ".cctor")]
    [InlineData("   at Acme.Shop.Cart`1.Add[TItem](TItem item, Func`2 check)", "Acme.Shop.Cart", "Add")]
    [InlineData("   at Acme.Shop.Cart`1[[System.Int32, System.Private.CoreLib]].Add(T item)", "Acme.Shop.Cart", "Add")]
    [InlineData("   at Acme.Shop.Cart+Line.Count()", "Acme.Shop.Cart.Line", "Count")]
    [InlineData("   at Acme.Shop.Cart.<AddAsync>d__5.MoveNext()", "Acme.Shop.Cart", "AddAsync")]
    [InlineData("   at Acme.Shop.Cart.<Add>g__Check|0_0(String sku)", "Acme.Shop.Cart", "Add")]
    [InlineData("   at Acme.Shop.Cart.<>c.<Add>b__3_0(Line line)", "Acme.Shop.Cart", "Add")]
    [InlineData("   at Acme.Shop.Cart.<>c__DisplayClass0_0.<Add>b__0()", "Acme.Shop.Cart", "Add")]
    [InlineData("   at Acme.Shop.Cart.<>c__DisplayClass5_0.<<Outer>b__1>d.MoveNext()", "Acme.Shop.Cart", "Outer")]
    [InlineData("   at Program.<Main>$(String[] args)", "Program", "Main")]
    [InlineData("   at Acme.Shop.Cart.Acme.Shop.ICart.Add()", "Acme.Shop.Cart.Acme.Shop.ICart", "Add")]
    [InlineData("   at Acme.Pricing.PriceCalculator.total@12.Invoke(Item item)", "Acme.Pricing.PriceCalculator", "total")]
    [InlineData("   at Acme.Shop.Cart.Add() + 0x1f", "Acme.Shop.Cart", "Add")]
    [InlineData("   at Acme.Shop!Acme.Shop.Cart.Add() + 0x1f", "Acme.Shop.Cart", "Add")]
    [InlineData("  at Acme.Shop.Cart.Add (System.String sku) [0x0001f] in <6f1e2a>:0 ", "Acme.Shop.Cart", "Add")]
    [InlineData("   at async Task<int> Acme.Shop.Cart.AddAsync(string sku)", "Acme.Shop.Cart", "AddAsync")]
    [InlineData("   at (int count, Dictionary<string, int> all) Acme.Shop.Cart<A, B>.Size()", "Acme.Shop.Cart", "Size")]
    [InlineData("   at new Acme.Shop.Cart(string customer)", "Acme.Shop.Cart", ".ctor")]
    [InlineData("   at void Acme.Shop.Cart.Add(string sku)+Check()", "Acme.Shop.Cart", "Add")]
    [InlineData("   bei Acme.Shop.Cart.Add(String sku)", "Acme.Shop.Cart", "Add")]
    [InlineData("   en Acme.Shop.Cart.Add(String sku)", "Acme.Shop.Cart", "Add")]
    [InlineData("   à Acme.Shop.Cart.Add(String sku)", "Acme.Shop.Cart", "Add")]
    [InlineData("   在 Acme.Shop.Cart.Add(String sku)", "Acme.Shop.Cart", "Add")]
    [InlineData("   場所 Acme.Shop.Cart.Add(String sku)", "Acme.Shop.Cart", "Add")]
    [InlineData("2026-11-24T03:12:01.5Z web-1  |    at Acme.Shop.Cart.Add(String sku)", "Acme.Shop.Cart", "Add")]
    [InlineData("[03:12:01 ERR]    at Acme.Shop.Cart.Add(String sku)", "Acme.Shop.Cart", "Add")]
    [InlineData("   at Acme.Größe.Wagen.Füge(String sku)", "Acme.Größe.Wagen", "Füge")]
    public void Call_IsThatOfTheSource(string line, string type, string method) => Assert.Equal((type, method), (Only(line)!.Type, Only(line)!.Method));

    [Theory]
    [InlineData(@"   at Acme.Shop.Cart.Add(String sku) in C:\agent\_work\1\s\src\Shop\Cart.cs:line 12", @"C:\agent\_work\1\s\src\Shop\Cart.cs", 12)]
    [InlineData("   at Acme.Shop.Cart.Add(String sku) in /_/src/My Shop/Cart.cs:line 7", "/_/src/My Shop/Cart.cs", 7)]
    [InlineData(@"   bei Acme.Shop.Cart.Add(String sku) in C:\src\Cart.cs:Zeile 12.", @"C:\src\Cart.cs", 12)]
    [InlineData(@"   à Acme.Shop.Cart.Add(String sku) dans C:\src\Cart.cs:ligne 12", @"C:\src\Cart.cs", 12)]
    [InlineData(@"   在 Acme.Shop.Cart.Add(String sku) 位置 C:\src\Cart.cs:行号 12", @"C:\src\Cart.cs", 12)]
    [InlineData("  at Acme.Shop.Cart.Add (System.String sku) [0x0001f] in /src/Cart.cs:12 ", "/src/Cart.cs", 12)]
    [InlineData("   at Acme.Shop.Cart.Add() + 0x1f in /src/Cart.cs:line 12", "/src/Cart.cs", 12)]
    [InlineData("  at Acme.Shop.Cart.Add (System.String sku) [0x0001f] in <6f1e2a>:0 ", null, 0)]
    [InlineData("   at Acme.Shop.Cart.Add() + 0x1f", null, 0)]
    [InlineData("   at Acme.Shop.Cart.Add()", null, 0)]
    public void Source_IsThatOfTheTrace(string line, string? file, int number) => Assert.Equal((file, number), (Only(line)!.File, Only(line)!.Line));

    [Theory]
    [InlineData("")]
    [InlineData("   at com.acme.shop.Cart.add(Cart.java:12)")]
    [InlineData("   at Cart.add (/app/cart.js:3:5)")]
    [InlineData("look at Cart (a draft)")]
    [InlineData("   at main (app.js:3:5)")]
    [InlineData("   at lambda_method123(Closure, Object)")]
    [InlineData("   at App!<BaseAddress>+0x123")]
    [InlineData("   --- End of inner exception stack trace ---")]
    public void OtherText_IsNoCall(string line) => Assert.Null(StackTraceText.Parse(line));
}
