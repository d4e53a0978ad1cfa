using System.Globalization;

namespace OwnershipAnalyzers.Tests;

/// <summary>Runs something as on a machine of another country.</summary>
internal static class TestCulture
{
    public static void Run(string culture, Action action)
    {
        var before = CultureInfo.CurrentCulture;
        CultureInfo.CurrentCulture = new CultureInfo(culture);
        try
        {
            action();
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }
}
