import { comparingVersions } from '../../../../server/src/provisioning/compare/comparison';
import { type ComparisonReport, comparisonReport } from '../../../../server/src/provisioning/compare/report';
import { readVersion } from '../../inputs/mapping/version-texts';
import type { CompareOrder, CompareProgress } from '../protocol';
import { type Accounts, textOf } from './accounts';
import type { Turns } from './turns';

/** Between two reports, in milliseconds: as often as a person sees a number change. */
const reportEvery = 100;

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
  let reported = performance.now();
  for (;;) {
    const step = comparing.next();
    if (step.done) {
      if (typeof step.value === 'string') throw new Error(step.value);
      return comparisonReport(step.value);
    }
    if (!turns.isOver) continue;
    if (performance.now() - reported >= reportEvery) {
      reported = performance.now();
      onProgress(step.value);
    }
    await turns.rest();
  }
}
