namespace Tickets.Payments;

/// <summary>Takes money.</summary>
public sealed class Till
{
    /// <summary>Charges a card; the receipt's text.</summary>
    public async Task<string> Charge(string card, decimal amount)
    {
        await Task.Yield();
        return card.All(char.IsAsciiDigit) ? $"{amount} charged" : throw new InvalidOperationException("The card has no number.");
    }
}
