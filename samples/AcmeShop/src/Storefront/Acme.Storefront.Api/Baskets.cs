using System.Collections.Concurrent;
using Acme.Shop.Cart.Api;

namespace Acme.Storefront.Api;

/// <summary>One basket per customer, for as long as the program runs.</summary>
internal sealed class Baskets
{
    private readonly ConcurrentDictionary<string, Basket> _baskets = new();

    /// <summary>Does something with the customer's basket, one request at a time.</summary>
    public T Use<T>(string customer, Func<Basket, T> action)
    {
        var basket = _baskets.GetOrAdd(customer, _ => new Basket());
        lock (basket)
            return action(basket);
    }
}
