import { parseSnapshot } from '../../../../server/src/account/parse-snapshot';
import type { AccountSnapshot } from '../../../../server/src/account/snapshot';

/** Reads the text of a snapshot file. @param name of the file, for the message @throws {Error} saying what is wrong first */
export function snapshotOf(name: string, text: string): AccountSnapshot {
  const result = parseSnapshot(text);
  if (result.ok) return result.snapshot;
  const [first] = result.problems;
  const place = first?.path ? `${first.path} ` : 'the file ';
  throw new Error(`${name} is no account snapshot: ${place}${first?.reason ?? 'cannot be read.'}`);
}
