/** A JSON Schema that also refuses members it does not name: what we write ourselves must have none. */
export function closedSchema(part: unknown): unknown {
  if (Array.isArray(part)) return part.map(closedSchema);
  if (typeof part !== 'object' || part === null) return part;
  const copy = Object.fromEntries(Object.entries(part).map(([name, value]) => [name, closedSchema(value)]));
  return copy.type === 'object' && !('additionalProperties' in copy) ? { ...copy, additionalProperties: false } : copy;
}
