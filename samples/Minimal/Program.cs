using Ownership;

[assembly: OwningTeam("logistics")]
[assembly: ServiceBoundary("parcels")]
[assembly: Lifecycle(LifecycleStage.Runtime)]

Console.WriteLine("Your parcel is on its way.");
