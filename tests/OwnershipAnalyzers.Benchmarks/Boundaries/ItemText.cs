namespace OwnershipAnalyzers.Benchmarks.Boundaries;

/// <summary>A class with state, whose parts are of the next such class.</summary>
internal static class ItemText
{
    public static string Of(string name, int group, int next)
    {
        var (item, part) = ($"{name}Item{group}", $"{name}Item{next}");
        return $$"""
            using System;
            using System.Collections.Generic;
            using System.Linq;
            using Acme.Shop.{{name}}.Api;

            namespace Acme.Shop.{{name}};

            /// <summary>Made of <see cref="{{part}}"/>.</summary>
            internal sealed class {{item}} : IEquatable<{{item}}>
            {
                private readonly List<{{part}}> _parts = new();

                public {{item}}(Guid id, string name, decimal price)
                {
                    Id = id;
                    Name = name ?? throw new ArgumentNullException(nameof(name));
                    Price = price;
                }

                public event EventHandler<{{part}}>? Added;

                public Guid Id { get; }

                public string Name { get; set; }

                public decimal Price { get; private set; }

                public {{name}}State State { get; private set; } = {{name}}State.Open;

                public IReadOnlyList<{{part}}> Parts => _parts;

                public decimal Total => Price + _parts.Where(part => part.State != {{name}}State.Closed).Sum(part => part.Price);

                public {{part}}? Largest => _parts.OrderByDescending(part => part.Price).FirstOrDefault();

                public {{name}}View ToView() => new(Name, Total, State);

                public {{item}} Add({{part}} part)
                {
                    if (_parts.Any(other => other.Id == part.Id))
                        throw new InvalidOperationException($"{Name} has {part.Name} already.");
                    _parts.Add(part);
                    Price += part.Price / Math.Max(1, _parts.Count);
                    Added?.Invoke(this, part);
                    return this;
                }

                public void Close()
                {
                    State = Total > 0m ? {{name}}State.Paid : {{name}}State.Closed;
                    for (var i = 0; i < _parts.Count; i++)
                        _parts[i].Name = $"{Name}/{i}: {_parts[i].Name.Trim()}";
                }

                public bool Equals({{item}}? other) => other is not null && Id == other.Id;

                public override bool Equals(object? obj) => obj is {{item}} other && Equals(other);

                public override int GetHashCode() => Id.GetHashCode();
            }
            """;
    }
}
