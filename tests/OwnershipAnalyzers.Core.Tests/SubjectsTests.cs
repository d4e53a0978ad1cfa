using OwnershipAnalyzers.Rules;

namespace OwnershipAnalyzers.Core.Tests;

public class SubjectsTests
{
    [Theory]
    [InlineData("pay", "pay", true)]
    [InlineData("pay/alert", "pay", true)]
    [InlineData("payments", "pay", false)]
    [InlineData("pa", "pay", false)]
    public void Part_BeginsWithTheWholeAndASlash(string subject, string whole, bool isOf) => Assert.Equal(isOf, Subjects.IsOf(subject, whole));

    [Theory]
    [InlineData("pay/Acme.Pay", true)]
    [InlineData("pay/Acme.Pay/uses/stock/src/A.cs", true)]
    [InlineData("assembly:Acme.Pay", true)]
    [InlineData("pay/Acme.Payments", false)]
    [InlineData("assembly:Acme.Payments/x", false)]
    [InlineData("Acme.Pay", false)]
    [InlineData("pay/alert/Acme.Pay", false)]
    public void Assembly_IsNamedAfterItsService(string subject, bool isOf) => Assert.Equal(isOf, Subjects.IsOfAssembly(subject, "Acme.Pay"));

    [Theory]
    [InlineData("OWN5001", "pay/Acme.Pay/uses/stock/src/Pay/A.cs", "src/Pay/A.cs", "pay/Acme.Pay/uses/stock")]
    [InlineData("OWN5009", "assembly:Acme/uses/cart/src/Pay/A.cs/Acme.Cart.Box<T>", "src/Pay/A.cs", "assembly:Acme/uses/cart")]
    [InlineData("OWN5009", "assembly:Acme/uses/cart/A.cs", null, "assembly:Acme/uses/cart")]
    [InlineData("OWN5001", "pay/Acme.Pay/uses/stock", null, null)]
    [InlineData("OWN1002", "pay/Acme.Pay/uses/stock/src/Pay/A.cs", null, "pay/Acme.Pay/uses/stock")]
    public void Use_NamesItsFile(string id, string subject, string? file, string? uses)
    {
        Assert.Equal(file, Subjects.FileOfUse(RuleBook.All.First(rule => rule.Id == id), subject));
        Assert.Equal(uses, Subjects.UsesOf(subject));
    }
}
