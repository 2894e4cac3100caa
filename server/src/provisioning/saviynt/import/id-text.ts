/** The id that a value of an answer is, as text; undefined for nothing, a list or an object. */
export function idText(value: unknown): string | undefined {
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean'
    ? String(value)
    : undefined;
}
