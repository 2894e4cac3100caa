import type { PlanEntry } from '../plan/plan';
import { actionStep, matchStep, type Step, type StepName } from '../plan/steps';
import { LEAVING_WORDS } from './entitlement';
import type { Trace } from './trace';

/** What the steps of a person are drawn from. */
type Traced = Omit<PlanEntry, 'steps'> & { readonly trace: Trace };

/**
 * The five steps of a person as on-demand provisioning shows them, with the codes of the provisioning log where it has
 * one. Steps that were not reached are missing.
 */
export function entrySteps(entry: Traced): readonly Step[] {
  const { match, trace } = entry;
  const isMatched = match.key !== '' || match.result !== 'none' || trace.code === 'ImportSkipped';
  const steps = [
    source(entry),
    scope(entry),
    ...(isMatched ? [matched(entry)] : []),
    ...evaluate(entry),
    action(entry),
  ];
  return steps.map((step) =>
    step.name === trace.codeStep && trace.code !== undefined ? { ...step, code: trace.code } : step,
  );
}

function source({ user }: Traced): Step {
  const filled = Object.values(user.values).filter((value) => value !== null && value !== undefined).length;
  const text = `Line ${user.line} of the sample file, ${filled} values.`;
  return { name: 'source', status: 'success', text, code: 'EntryImport' };
}

function scope({ trace: { leaving, scope: because, isScopeKnown } }: Traced): Step {
  const step = { name: 'scope' as StepName, code: 'EntrySynchronizationScoping' };
  if (!isScopeKnown) return { ...step, status: 'unknown', text: `Cannot be told: ${because.replace(/\.$/, '')}.` };
  if (leaving === undefined) return { ...step, status: 'success', text: `Active, assigned and in scope: ${because}.` };
  const detail = leaving === 'out of scope' ? `: ${because}` : '';
  return { ...step, status: 'skipped', text: `Not effectively entitled: ${LEAVING_WORDS[leaving]}${detail}.` };
}

function matched({ match, trace }: Traced): Step {
  if (trace.code === 'ImportSkipped')
    return { name: 'match', status: 'skipped', text: `Nobody is looked for: ${match.reason}.` };
  if (match.result === 'failed' && trace.code === 'InvalidFilter')
    return { name: 'match', status: 'failure', text: `Looking for ${match.by} ${match.key} fails: ${match.reason}.` };
  const step = matchStep(match);
  return trace.code === 'DuplicateSourceEntries' ? { ...step, status: 'failure' } : step;
}

function evaluate({ trace: { evaluated } }: Traced): readonly Step[] {
  if (evaluated === undefined) return [];
  const { values, changes, problem, isUnknown } = evaluated;
  if (problem !== undefined) return [{ name: 'evaluate', status: isUnknown ? 'unknown' : 'failure', text: problem }];
  const text = `${values} ${values === 1 ? 'attribute has a value' : 'attributes have values'}, ${changes} to be sent.`;
  return [{ name: 'evaluate', status: 'success', text }];
}

/** What the export of each operation is called in the provisioning log. */
const EXPORTS: Readonly<Record<string, string>> = {
  create: 'EntryExportAdd',
  update: 'EntryExportUpdate',
  enable: 'EntryExportUpdate',
  disable: 'EntryExportUpdate',
};

function action(entry: Traced): Step {
  const step = actionStep(entry);
  const code = EXPORTS[entry.attempted ?? entry.action];
  if (code !== undefined && entry.requests.some(({ method }) => method !== 'GET')) return { ...step, code };
  return entry.action === 'skipped' ? { ...step, code: 'EntrySynchronizationSkip' } : step;
}
