namespace CityBikes.Stations;

/// <summary>A place with docks, some of which hold a bike.</summary>
public sealed class Station
{
    /// <summary>Opens a station.</summary>
    public Station(string name, int docks, int bikes)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(bikes);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(bikes, docks);
        Name = name;
        Docks = docks;
        Bikes = bikes;
    }

    /// <summary>What the sign says.</summary>
    public string Name { get; }

    /// <summary>How many bikes find room.</summary>
    public int Docks { get; }

    /// <summary>How many bikes are here.</summary>
    public int Bikes { get; private set; }

    /// <summary>Hands out a bike; false when there is none.</summary>
    public bool TryTake()
    {
        if (Bikes == 0)
            return false;
        Bikes--;
        return true;
    }

    /// <summary>Takes a bike back; false when all docks are taken.</summary>
    public bool TryReturn()
    {
        if (Bikes == Docks)
            return false;
        Bikes++;
        return true;
    }
}
