import type { SampleUser } from '../users/user';

/** The id of a person's entry: stable within a plan, and readable. */
export function entryId({ id, line }: SampleUser): string {
  return `line-${id ?? line}`;
}
