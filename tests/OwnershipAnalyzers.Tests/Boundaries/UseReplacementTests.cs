using OwnershipAnalyzers.CodeFixes;
using OwnershipAnalyzers.Tests.Support;

namespace OwnershipAnalyzers.Tests.Boundaries;

/// <summary>Where the service that takes over has a type of the same name, code moves there by a rename.</summary>
public class UseReplacementTests
{
    private const string Deprecated = """
        using Ownership;
        [assembly: OwningTeam("inventory")]
        [assembly: ServiceBoundary("legacy")]
        [assembly: Lifecycle(LifecycleStage.Deprecated, RetiresOn = "2027-03-31", Replacement = "billing")]
        """;

    private const string Types = """
        using System;
        public class Invoice { public static Invoice Make() => null; public const int Most = 9; public void Send() { } public class Line { } }
        public class Box<T> { }
        public class Box { }
        public class MarkAttribute : Attribute { public MarkAttribute(int level = 0) { } }
        public class RankAttribute : Attribute { public RankAttribute(int level) { } }
        public interface IChanged { }
        public static class Tool { public static void Run() { } }

        """;

    private const string Legacy = "namespace Legacy\n{\n" + Types + "public class Gone { } public class Twin { } public class Hidden { } }\n";

    private const string Billing = "namespace Acme.Billing\n{\n" + Types + "class Hidden { } public class Twin { } }\nnamespace Acme.Billing.More { public class Twin { } }\n";

    [Theory]
    [InlineData("construction", "class A { object x = new Legacy.{|OWN5004:Invoice|}(); }", "class A { object x = new Acme.Billing.Invoice(); }")]
    [InlineData("static member", "class A { object x = Legacy.{|OWN5004:Invoice|}.Make(); }", "class A { object x = Acme.Billing.Invoice.Make(); }")]
    [InlineData("nested type", "class A { Legacy.{|OWN5004:Invoice|}.Line x = null; }", "class A { Acme.Billing.Invoice.Line x = null; }")]
    [InlineData("generic type", "class A { Legacy.{|OWN5004:Box|}<int> x = null; }", "class A { Acme.Billing.Box<int> x = null; }")]
    [InlineData("type of the same name that is not generic", "class A { Legacy.{|OWN5004:Box|} x = null; }", "class A { Acme.Billing.Box x = null; }")]
    [InlineData("open generic type", "class A { object x = typeof(Legacy.{|OWN5004:Box|}<>); }", "class A { object x = typeof(Acme.Billing.Box<>); }")]
    [InlineData("attribute", "[Legacy.{|OWN5004:Mark|}(1)] class A { }", "[Acme.Billing.Mark(1)] class A { }")]
    [InlineData("attribute in full", "[Legacy.{|OWN5004:MarkAttribute|}] class A { }", "[Acme.Billing.MarkAttribute] class A { }")]
    [InlineData("base type", "class A : Legacy.{|OWN5004:IChanged|} { }", "class A : Acme.Billing.IChanged { }")]
    [InlineData("alias", "using I = Legacy.{|OWN5004:Invoice|};\nclass A { I x = null; }", "using I = Acme.Billing.Invoice;\nclass A { I x = null; }")]
    [InlineData("using static", "using static Legacy.{|OWN5004:Tool|};\nclass A { void B() => Run(); }", "using static Acme.Billing.Tool;\nclass A { void B() => Run(); }")]
    [InlineData("global qualifier", "class A { object x = typeof(global::Legacy.{|OWN5004:Invoice|}); }", "class A { object x = typeof(Acme.Billing.Invoice); }")]
    [InlineData("nameof", "class A { string x = nameof(Legacy.{|OWN5004:Invoice|}); }", "class A { string x = nameof(Acme.Billing.Invoice); }")]
    [InlineData("constant in a pattern", "class A { bool B(int x) => x is Legacy.{|OWN5004:Invoice|}.Most; }", "class A { bool B(int x) => x is Acme.Billing.Invoice.Most; }")]
    [InlineData("both in scope", "using Acme.Billing;\nclass A { Legacy.{|OWN5004:Invoice|} x = null; }", "using Acme.Billing;\nclass A { Invoice x = null; }")]
    [InlineData("old one in scope", "using Legacy;\nclass A { {|OWN5004:Invoice|} x = null; }", "using Legacy;\nclass A { Acme.Billing.Invoice x = null; }")]
    [InlineData("two of that name in scope", "using Acme.Billing;\nusing Legacy;\nclass A { Legacy.{|OWN5004:Invoice|} x = null; }", "using Acme.Billing;\nusing Legacy;\nclass A { Acme.Billing.Invoice x = null; }")]
    [InlineData("attribute that needs arguments", "[Legacy.{|OWN5004:Rank|}(1)] class A { }", "[Acme.Billing.Rank(1)] class A { }")]
    [InlineData("outer namespace", "namespace Acme.Shop { class A { Legacy.{|OWN5004:Invoice|} x = null; } }", "namespace Acme.Shop { class A { Billing.Invoice x = null; } }")]
    [InlineData("something else of that name", "namespace Shop.Acme { class A { Legacy.{|OWN5004:Invoice|} x = null; } }", "namespace Shop.Acme { class A { global::Acme.Billing.Invoice x = null; } }")]
    [InlineData("member of that name", "using Acme.Billing;\nclass A { int Invoice = 1; object x = Legacy.{|OWN5004:Invoice|}.Make(); }", "using Acme.Billing;\nclass A { int Invoice = 1; object x = Acme.Billing.Invoice.Make(); }")]
    public Task TypeOfTheSameName_IsUsedInstead(string use, string before, string after)
    {
        _ = use;
        return App().File("A.cs", before).Becomes("A.cs", after).RunAsync();
    }

    [Theory]
    [InlineData("none there", "class A { Legacy.{|OWN5004:Gone|} x = null; }")]
    [InlineData("several there", "class A { Legacy.{|OWN5004:Twin|} x = null; }")]
    [InlineData("not accessible", "class A { Legacy.{|OWN5004:Hidden|} x = null; }")]
    [InlineData("no name", "class A { void B() { {|OWN5004:var|} x = C.Get(); } }")]
    [InlineData("member", "class A { void B() { C.Get().{|OWN5004:Send|}(); } }")]
    public Task NothingToRename_OffersNothing(string reason, string source)
    {
        _ = reason;
        return App().File("A.cs", source).File("C.g.cs", "// <auto-generated/>\nclass C { public static Legacy.Invoice Get() => null; }").OffersNothing().RunAsync();
    }

    [Fact]
    public Task Title_NamesTypeAndService() => App()
        .File("A.cs", "class A { Legacy.{|OWN5004:Box|}<int> x = null; }")
        .Applies("Use 'Acme.Billing.Box' of service 'billing'")
        .Becomes("A.cs", "class A { Acme.Billing.Box<int> x = null; }")
        .RunAsync();

    [Fact]
    public Task Retired_MovesToo() => App(deprecated: Deprecated.Replace("Deprecated", "Retired", StringComparison.Ordinal))
        .File("A.cs", "class A { Legacy.{|OWN5005:Invoice|} x = null; }")
        .Becomes("A.cs", "class A { Acme.Billing.Invoice x = null; }")
        .RunAsync();

    [Fact]
    public Task SeveralFilesAndFrameworks_MoveAtOnce() => App()
        .File("A.cs", "class A { Legacy.{|OWN5004:Invoice|} x = null; }")
        .File("B.cs", "class B { Legacy.{|OWN5004:Box|}<int> x = null; }")
        .TwoFrameworks()
        .Becomes("A.cs", "class A { Acme.Billing.Invoice x = null; }")
        .Becomes("B.cs", "class B { Acme.Billing.Box<int> x = null; }")
        .RunAsync();

    [Fact]
    public Task BatchHost_MovesNothing() => App(isBatch: true)
        .File("A.cs", "class A { Legacy.{|OWN5004:Invoice|} x = null; }")
        .OnlyOne()
        .Becomes("A.cs", "class A { Acme.Billing.Invoice x = null; }")
        .RunAsync();

    [Fact]
    public Task OutsideTheServiceApi_OffersNothing() => App(replacing: "[assembly: Ownership.ServiceApi(Namespace = \"Acme.Billing.Api\", Version = \"1\")]\n")
        .File("A.cs", "class A { Legacy.{|OWN5004:Invoice|} x = null; }")
        .OffersNothing()
        .RunAsync();

    [Fact]
    public Task LogicalServiceOfTheSameAssembly_TakesOver() => new ProjectTest<UseReplacementCodeFix>()
        .Slice(Sample.Complete with { BuiltHere = ["Legacy"], RequiresDeclaredDependencies = false })
        .References("Legacy", ("Ownership.cs", Deprecated), ("Types.cs", Legacy))
        .File("Ownership.cs", "[assembly: Ownership.ServiceBoundary(\"billing\", Namespace = \"App.Billing\")]\n")
        .File("Invoice.cs", "namespace App.Billing { class Invoice { } }\nnamespace App.Other { class Invoice { } }\n")
        .File("A.cs", "namespace App { class A { Legacy.{|OWN5004:Invoice|} x = null; } }")
        .Becomes("Ownership.cs", "[assembly: Ownership.ServiceBoundary(\"billing\", Namespace = \"App.Billing\")]\n")
        .Becomes("Invoice.cs", "namespace App.Billing { class Invoice { } }\nnamespace App.Other { class Invoice { } }\n")
        .Becomes("A.cs", "namespace App { class A { Billing.Invoice x = null; } }")
        .RunAsync();

    private static ProjectTest<UseReplacementCodeFix> App(bool isBatch = false, string deprecated = Deprecated, string replacing = "") => new ProjectTest<UseReplacementCodeFix>(isBatch)
        .Slice(Sample.Complete with { BuiltHere = ["Billing", "Legacy"], RequiresDeclaredDependencies = false })
        .References("Legacy", ("Ownership.cs", deprecated), ("Types.cs", Legacy))
        .References("Billing",
            ("Ownership.cs", "[assembly: Ownership.OwningTeam(\"payments\")]\n[assembly: Ownership.ServiceBoundary(\"billing\")]\n" + replacing),
            ("Types.cs", Billing));
}
