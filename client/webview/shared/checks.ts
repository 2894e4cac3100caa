/** Whether a message has a range of offsets: two of them, in UTF-16 code units. */
export function isRange(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return false;
  const { start, end } = value as Readonly<Record<string, unknown>>;
  return isIndex(start) && isIndex(end);
}

/** Whether a message has a whole number from 0 on. */
export function isIndex(value: unknown): boolean {
  return Number.isSafeInteger(value) && (value as number) >= 0;
}
