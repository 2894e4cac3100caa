import { comparingVersions } from '../../../../server/src/provisioning/compare/comparison';
import { type ComparisonReport, comparisonReport } from '../../../../server/src/provisioning/compare/report';
import { readVersion } from '../../inputs/mapping/version-texts';
import type { CompareOrder, CompareProgress } from '../protocol';
import { type Accounts, textOf } from './accounts';
import { inTurns, ReportClock, type Turns } from './turns';

/**
 * Compares two versions of a mapping with the engine the command line uses, and lets others speak every few milliseconds.
 * @throws {Cancelled} when the turns are
 * @throws {Error} for a person, when something cannot be read or compared
 */
export async function compare(
  { before, after, subjects }: CompareOrder,
  accounts: Accounts,
  turns: Turns,
  onProgress: (progress: CompareProgress) => void,
): Promise<ComparisonReport> {
  const [old, now] = [before, after].map(({ label, mapping: texts }) => {
    const mapping = readVersion(texts);
    if (mapping === undefined) throw new Error(`${label} is no mapping.`);
    return { label, mapping };
  });
  if (old === undefined || now === undefined) throw new Error('There is nothing to compare.');
  await turns.rest();
  const account = subjects && accounts.modelOf(subjects.account);
  await turns.rest();
  const comparing = comparingVersions(
    old,
    now,
    subjects && account && { ...subjects, account, name: subjects.people.name, text: textOf(subjects.people.content) },
  );
  const clock = new ReportClock();
  const comparison = await inTurns(comparing, turns, {
    onTurn: (progress) => {
      if (clock.tick()) onProgress(progress);
    },
  });
  if (typeof comparison === 'string') throw new Error(comparison);
  return comparisonReport(comparison);
}
