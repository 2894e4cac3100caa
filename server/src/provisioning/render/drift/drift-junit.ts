import type { AccountDrift } from '../../drift/drift';
import { driftedValueText, driftLine } from './drift-words';

/** A test case that says something and does not fail. */
export interface DriftCase {
  readonly name: string;
  readonly lines: readonly string[];
}

/** The drift of the account as test cases, one a user, and what is said of all of them. */
export function driftCases(drift: AccountDrift): {
  readonly cases: readonly DriftCase[];
  readonly says: readonly string[];
} {
  const { users, notes } = drift;
  return {
    cases: users.map(({ kind, title, userName, values }) => ({
      name: `${title} (${userName})`,
      lines: [kind, ...values.map(driftedValueText)],
    })),
    says: [driftLine(drift), ...notes],
  };
}
