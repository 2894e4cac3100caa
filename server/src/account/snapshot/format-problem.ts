import { PARTIAL_FORMAT, SNAPSHOT_FORMAT } from '../snapshot';

const name = SNAPSHOT_FORMAT.slice(0, SNAPSHOT_FORMAT.indexOf('/'));

/** What stands in place of a whole snapshot after an interruption. */
export const partialProblem = {
  path: '',
  reason:
    'is a reading of an account that was interrupted, and not all users are in it. Save the account to the same file again: it goes on where it stopped.',
} as const;

/** Whether a text begins as the file of an interrupted reading does. */
export function isPartialReading(text: string): boolean {
  return text.slice(0, 200).startsWith(`{"format":"${PARTIAL_FORMAT}"`);
}

/** What is wrong with the `format` of a file; undefined when nothing is. */
export function formatProblem(format: unknown): string | undefined {
  if (format === SNAPSHOT_FORMAT) return undefined;
  const is = `must be "${SNAPSHOT_FORMAT}"`;
  if (format === PARTIAL_FORMAT) return partialProblem.reason;
  if (typeof format !== 'string' || !format.startsWith(`${name}/`)) return `${is}.`;
  const version = Number(format.slice(name.length + 1));
  const own = Number(SNAPSHOT_FORMAT.slice(name.length + 1));
  if (Number.isInteger(version) && version > own)
    return `${is}, and "${format}" is of a later version of this tool. Update it, or save the account again.`;
  return `${is}, and "${format}" is of no version that can be read. Save the account again.`;
}
