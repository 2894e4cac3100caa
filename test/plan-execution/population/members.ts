import type { Person } from './person';

export type Members = Readonly<Record<string, unknown>>;

/** Members with the person's way of writing empty values: null, '' or left out. */
export function withEmptiness(members: Members, { emptiness }: Person): Members {
  const entries = Object.entries(members);
  if (emptiness === 'absent') return Object.fromEntries(entries.filter(([, value]) => value !== null));
  const empty = emptiness === 'blank' ? '' : null;
  return Object.fromEntries(entries.map(([name, value]) => [name, value ?? empty]));
}
