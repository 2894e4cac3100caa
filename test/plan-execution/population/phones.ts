/** Ways to write one number of North America; the first is ITU-T E.164. All but the last two say the country. */
const notations: readonly ((area: string, line: string) => string)[] = [
  (area, line) => `+1${area}${line}`,
  (area, line) => `+1 ${area} ${line.slice(0, 3)} ${line.slice(3)}`,
  (area, line) => `+1 (${area}) ${line.slice(0, 3)}-${line.slice(3)}`,
  (area, line) => `+1-${area}-${line.slice(0, 3)}-${line.slice(3)}`,
  (area, line) => `+1.${area}.${line.slice(0, 3)}.${line.slice(3)}`,
  (area, line) => `(${area}) ${line.slice(0, 3)}-${line.slice(3)}`,
  (area, line) => `${area}.${line.slice(0, 3)}.${line.slice(3)}`,
];

/** How many notations say the country, so that the number is the same for everybody. */
export const INTERNATIONAL = 5;
export const NOTATIONS = notations.length;

/** The number of somebody, in one of the notations. */
export function phoneOf(n: number, area: string, notation: number): string {
  const line = `555${String(n % 10_000).padStart(4, '0')}`;
  return notations[notation % notations.length]?.(area, line) ?? '';
}
