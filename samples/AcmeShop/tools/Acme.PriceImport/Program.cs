using Acme.PriceImport;

if (args is not [var file, var country])
{
    Console.Error.WriteLine("Usage: price-import <price list, a CSV file> <country, such as DE>");
    return 2;
}

foreach (var row in PriceList.Preview(File.ReadLines(file), country))
    Console.WriteLine(row);
return 0;
