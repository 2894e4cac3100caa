/** The nearest whole number; undefined for a half, where Okta names no direction, and for what is no number. */
export function nearest(value: number): number | undefined {
  if (!Number.isFinite(value)) return undefined;
  const below = Math.floor(value);
  const fraction = value - below;
  if (fraction === 0.5) return undefined;
  // Adding 0 turns the -0 that -0.2 rounds to into 0.
  return (fraction < 0.5 ? below : below + 1) + 0;
}

/** Whether a whole number is one of Java's `int`. */
export function inIntegerRange(value: number): boolean {
  return value >= -0x80000000 && value <= 0x7fffffff;
}
