namespace OwnershipAnalyzers.Package.Tests.Infrastructure;

/// <summary>A shop in which code fixes can mend everything: a typing error, two teams, a way past an API, a use of what retires, a dependency that nobody declared.</summary>
internal static class MendableShop
{
    public const string Code = "class Till { object account = new Bank.Vault.Account(); }\nclass Paper { object invoice = new Legacy.Invoice(); }\n";

    public const string MendedCode = "class Till { object account = new Bank.Vault.Account(); }\nclass Paper { object invoice = new Bank.Api.Invoice(); }\n";

    /// <summary>Writes the shop, with a team of its own choice in <c>src/Shop/Ownership.cs</c>.</summary>
    public static TestRepository Write(string declarations) => new TestRepository().WithRegistry()
        .WithLibrary("Bank", TestRepository.Declarations("payments", "bank") + "\n[assembly: ServiceApi(Namespace = \"Bank.Api\", Version = \"1\")]")
        .Write("src/Bank/BankCode.cs", "namespace Bank.Api { public class Invoice { } }\nnamespace Bank.Vault { public class Account { } }\n")
        .WithLibrary("Legacy", "[assembly: OwningTeam(\"payments\")]\n[assembly: ServiceBoundary(\"legacy\")]\n[assembly: Lifecycle(LifecycleStage.Deprecated, RetiresOn = \"2099-12-31\", Replacement = \"bank\")]")
        .Write("src/Legacy/LegacyCode.cs", "namespace Legacy { public class Invoice { } }\n")
        .WithLibrary("Shop", declarations, "<ItemGroup><ProjectReference Include=\"../Bank/Bank.csproj\" /><ProjectReference Include=\"../Legacy/Legacy.csproj\" /></ItemGroup>")
        .Write("src/Shop/ShopCode.cs", Code);
}
