using Ownership;

[assembly: OwningTeam("platform")]
