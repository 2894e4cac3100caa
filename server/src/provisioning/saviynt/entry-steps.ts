import type { PlanEntry } from '../plan/plan';
import { actionStep, matchStep, type Step } from '../plan/steps';

/** The five steps by which a person's plan comes about in EIC, as far as they were reached. */
export function entrySteps(entry: PlanEntry): readonly Step[] {
  return [source(entry), scope(entry), matchStep(entry.match), ...evaluate(entry), actionStep(entry)];
}

function source({ user }: PlanEntry): Step {
  const filled = Object.values(user.values).filter((value) => value !== null && value !== undefined).length;
  return { name: 'source', status: 'success', text: `Line ${user.line} of the sample file, ${filled} values.` };
}

function scope({ user }: PlanEntry): Step {
  const written = user.values.statuskey;
  const key = written === undefined || written === null ? 'no statuskey' : `statuskey ${String(written)}`;
  switch (user.status) {
    case 'active':
      return { name: 'scope', status: 'success', text: `Active in EIC (${key}).` };
    case 'leaver':
      return { name: 'scope', status: 'success', text: `Inactive in EIC (${key}).` };
    case 'unknown':
      return { name: 'scope', status: 'unknown', text: `Neither active nor inactive (${key}).` };
  }
}

function evaluate({ requests }: PlanEntry): readonly Step[] {
  if (requests.length === 0) return [];
  const names = [...new Set(requests.map(({ part }) => part))];
  const problem = requests.find(({ verdict }) => verdict !== 'ok');
  if (problem === undefined)
    return [
      {
        name: 'evaluate',
        status: 'success',
        text: `${names.join(' and ')} ${names.length === 1 ? 'gives' : 'give'} complete requests.`,
      },
    ];
  const status = problem.verdict === 'unknown' ? 'unknown' : 'failure';
  return [{ name: 'evaluate', status, text: problem.problem ?? 'The request is not complete.' }];
}
