/** Every text in a value, keys too. */
export function texts(value) {
  if (typeof value === 'string') return [value];
  if (Array.isArray(value)) return value.flatMap(texts);
  if (value && typeof value === 'object') return Object.entries(value).flatMap(([key, inner]) => [key, ...texts(inner)]);
  return [];
}
