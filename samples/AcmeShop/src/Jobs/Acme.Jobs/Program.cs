// Wrong on purpose (OWN1010): two teams own the folders, and nobody owns this file, which starts the jobs of both.
using Acme.Jobs.OrderWatch;
using Acme.Jobs.PriceCheck;

return args switch
{
    ["orders", .. var folder] => WaitingOrders.Report(folder.FirstOrDefault(), Console.Out),
    ["prices", var file] => SupplierPrices.Report(file, Console.Out),
    _ => Usage(),
};

static int Usage()
{
    Console.Error.WriteLine("Usage: jobs orders [<folder of the queue>] | jobs prices <price list, a CSV file>");
    return 2;
}
