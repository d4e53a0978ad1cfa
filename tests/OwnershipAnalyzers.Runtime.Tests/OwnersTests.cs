using OwnershipAnalyzers.Facts;

namespace OwnershipAnalyzers.Runtime.Tests;

public class OwnersTests
{
    private const string Attributes = """
        using Ownership;
        [assembly: OwningTeam("payments")]
        [assembly: ServiceBoundary("payment-processor")]
        [assembly: Lifecycle(LifecycleStage.Deprecated, RetiresOn = "2027-03-31")]
        [assembly: ServiceTier("tier-1")]
        """;

    private const string Metadata = """
        using System.Reflection;
        [assembly: AssemblyMetadata("Ownership.Team", "payments")]
        [assembly: AssemblyMetadata("Ownership.Service", "payment-processor")]
        [assembly: AssemblyMetadata("Ownership.Stage", "Deprecated")]
        [assembly: AssemblyMetadata("Ownership.Tier", "tier-1")]
        """;

    [Theory]
    [InlineData(Attributes)]
    [InlineData(Metadata)]
    public void BothCarriers_AreRead(string code) => Assert.Equal(
        new ServiceOwner { Team = "payments", Service = "payment-processor", Stage = "deprecated", Tier = "tier-1" }, Owners.Of(Compiled.Load(code)));

    [Fact]
    public void Keys_AreThoseThatTheBuildWrites() => Assert.Equal(
        new ServiceOwner { Team = "team", Service = "service", Stage = "stage", Tier = "tier" },
        Owners.Of(Compiled.Load(string.Concat(Fact.All.Select(fact => $"[assembly: System.Reflection.AssemblyMetadata(\"{fact.MetadataKey}\", \"{fact.JsonKey}\")]")))));

    [Fact]
    public void OneLine_SaysEverything()
    {
        Assert.Equal("service payment-processor (tier-1, deprecated) of team payments", Owners.Of(Compiled.Load(Attributes)).ToString());
        Assert.Equal("no declared owner", Owners.Of(typeof(object)).ToString());
        Assert.Equal("a service without a name of team x", Owners.Of(Compiled.Load("""[assembly: Ownership.OwningTeam("x")]""")).ToString());
        Assert.Equal("service s of no declared team", Owners.Of(Compiled.Load("""[assembly: Ownership.ServiceBoundary("s")]""")).ToString());
    }

    [Fact]
    public void Contradiction_LeavesTheFactOpen()
    {
        var owner = Owners.Of(Compiled.Load("""
            [assembly: Ownership.OwningTeam("a")]
            [assembly: System.Reflection.AssemblyMetadata("Ownership.Team", "b")]
            [assembly: System.Reflection.AssemblyMetadata("Ownership.Stage", "runtime")]
            [assembly: Ownership.Lifecycle(Ownership.LifecycleStage.Runtime)]
            """));

        Assert.Equal((null, "runtime"), (owner.Team, owner.Stage));
    }

    [Fact]
    public void LogicalService_OwnsItsNamespaceAndInheritsTheRest()
    {
        var assembly = Compiled.Load("""
            using Ownership;
            [assembly: OwningTeam("shop")]
            [assembly: ServiceBoundary("storefront")]
            [assembly: ServiceTier("tier-2")]
            [assembly: ServiceBoundary("cart", Namespace = "Acme.Shop.Cart")]
            [assembly: OwningTeam("carts", Service = "cart")]
            [assembly: System.Reflection.AssemblyMetadata("Ownership.Namespace/prices", "Acme.Shop.Cart.Prices")]
            namespace Acme.Shop { public class Home; }
            namespace Acme.Shop.Cart { public class Basket { public class Line; } }
            namespace Acme.Shop.Cart.Prices { public class Price<T>; }
            namespace Acme.Shop.Carts { public class Other; }
            """);

        Assert.Equal("service storefront (tier-2) of team shop", OwnerOf("Acme.Shop.Home"));
        Assert.Equal("service cart (tier-2) of team carts", OwnerOf("Acme.Shop.Cart.Basket+Line"));
        Assert.Equal("service prices (tier-2) of team shop", OwnerOf("Acme.Shop.Cart.Prices.Price`1"));
        Assert.Equal("service storefront (tier-2) of team shop", OwnerOf("Acme.Shop.Carts.Other"));

        string OwnerOf(string type) => Owners.Of(assembly.GetType(type, throwOnError: true)!).ToString();
    }

    [Fact]
    public void Exception_IsOwnedByTheCodeThatThrewTheInnermost()
    {
        var assembly = Compiled.Load("""
            using System;
            using System.Threading.Tasks;
            using Ownership;
            [assembly: OwningTeam("web")]
            [assembly: ServiceBoundary("site")]
            [assembly: ServiceBoundary("cart", Namespace = "Acme.Cart")]
            namespace Acme
            {
                public static class Site
                {
                    public static void Get() { try { Acme.Cart.Basket.AddAsync<int>("x").GetAwaiter().GetResult(); } catch (Exception e) { throw new InvalidOperationException("page", e); } }
                    public static void Parse() => int.Parse("x");
                    public static void Both() => throw new AggregateException(Catch(Parse), Catch(Get));
                    static Exception Catch(Action action) { try { action(); } catch (Exception e) { return e; } return null; }
                }
            }
            namespace Acme.Cart
            {
                public static class Basket
                {
                    public static async Task AddAsync<T>(string text) { await Task.Yield(); Func<int> parse = () => int.Parse(text); parse(); }
                }
            }
            """);

        var failure = Compiled.Failure(assembly, "Acme.Site", "Get");

        Assert.Equal("cart", Owners.Of(failure).Service);
        Assert.Equal(["cart", "site"], Owners.OnTheWayOf(failure).Select(owner => owner.Service));
        Assert.Equal("site", Owners.Of(Compiled.Failure(assembly, "Acme.Site", "Parse")).Service);
        Assert.Equal(["site", "cart"], Owners.OnTheWayOf(Compiled.Failure(assembly, "Acme.Site", "Both")).Select(owner => owner.Service));
    }

    [Fact]
    public void ExceptionThatNobodyOwns_IsUnknown()
    {
        Assert.Same(ServiceOwner.Unknown, Owners.Of(new InvalidOperationException("never thrown")));
        Assert.Same(ServiceOwner.Unknown, Owners.Of(Record.Exception(() => int.Parse("x", System.Globalization.CultureInfo.InvariantCulture))!));
    }

    [Fact]
    public void StrangeMetadata_IsPassedOver()
    {
        var owner = Owners.Of(Compiled.Load("""
            using System.Reflection;
            [assembly: AssemblyMetadata("Ownership.", "a")]
            [assembly: AssemblyMetadata("Ownership./x", "a")]
            [assembly: AssemblyMetadata(null, null)]
            [assembly: AssemblyMetadata("Ownership.Team", null)]
            [assembly: AssemblyMetadata("Ownership.Stage", "")]
            """));

        Assert.False(owner.IsKnown);
    }

    [Fact]
    public void ResourceAttributes_AreThoseOfTheConventions()
    {
        var assembly = Compiled.Load(Attributes);

        Assert.Equal(["service.name=payment-processor", "service.namespace=payments", "service.criticality=critical"], Texts(ResourceAttributes.Of(assembly)));
        Assert.Equal("service.owner.name=payments", Texts(ResourceAttributes.Of(assembly, withOwner: true)).Last());
        Assert.Empty(ResourceAttributes.Of(typeof(object).Assembly, withOwner: true));
    }

    [Theory]
    [InlineData("tier-4", "low")]
    [InlineData("t2", "high")]
    [InlineData("3", "medium")]
    [InlineData("tier-5", null)]
    [InlineData("tier-11", null)]
    [InlineData("gold", null)]
    public void Criticality_IsTheRankThatTheTierEndsIn(string tier, string? criticality) => Assert.Equal(
        criticality is null ? [] : [$"service.criticality={criticality}"],
        Texts(ResourceAttributes.Of(Compiled.Load($"[assembly: Ownership.ServiceTier(\"{tier}\")]"))));

    private static IEnumerable<string> Texts(IEnumerable<KeyValuePair<string, object>> attributes) => attributes.Select(attribute => $"{attribute.Key}={attribute.Value}");
}
