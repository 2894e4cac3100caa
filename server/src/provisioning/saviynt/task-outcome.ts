import { isUnknown } from '../../expressions/kit/value';
import type { JsonObject } from '../../json/node';
import { type JsonValue, toValue } from '../../json/value';
import type { TaskOutcome } from '../plan/plan';
import { type PathStep, parsePropertyPath, valueAtPath } from './property-path';

interface Condition {
  readonly key: string;
  /** undefined: the HTTP status. */
  readonly path?: readonly PathStep[];
  readonly accepted: readonly JsonValue[];
}

/** Judges an answer. Its body is read only when the call asks for something in it. */
export type OutcomeRule = (answer: { readonly status: number; readonly body: unknown }) => TaskOutcome;

/**
 * Reads `successResponses` and `unsuccessResponses` of a call. A failure test that fits decides; otherwise every success
 * test must fit. That a call without both counts 2xx as success is not documented, but what packages rely on.
 */
export function readOutcomeRule(call: JsonObject): OutcomeRule {
  const success = conditions(call, 'successResponses');
  const failure = conditions(call, 'unsuccessResponses');
  const judge: OutcomeRule = (answer) => {
    const { status } = answer;
    for (const condition of failure) {
      const fits = matches(condition, answer);
      if (fits === true) return { succeeds: false, because: `unsuccessResponses lists ${shown(condition, status)}` };
      if (fits === 'unknown') return { succeeds: 'unknown', because: `unsuccessResponses asks for ${condition.key}` };
    }
    for (const condition of success) {
      const fits = matches(condition, answer);
      if (fits === false)
        return { succeeds: false, because: `successResponses does not list ${shown(condition, status)}` };
      if (fits === 'unknown') return { succeeds: 'unknown', because: `successResponses asks for ${condition.key}` };
    }
    if (success.length > 0) return { succeeds: true, because: `successResponses lists ${status}` };
    return { succeeds: status >= 200 && status < 300, because: 'the call has no successResponses' };
  };
  return [...failure, ...success].some(({ path }) => path !== undefined) ? judge : byStatus(judge);
}

/** A rule that asks for the status alone says the same of every answer with it. */
function byStatus(judge: OutcomeRule): OutcomeRule {
  const known = new Map<number, TaskOutcome>();
  return (answer) => {
    let outcome = known.get(answer.status);
    if (outcome === undefined) {
      outcome = judge(answer);
      known.set(answer.status, outcome);
    }
    return outcome;
  };
}

function conditions(call: JsonObject, name: string): readonly Condition[] {
  const node = call.get(name);
  if (node?.kind !== 'object') return [];
  return node.properties.map(({ key, value }) => {
    const plain = toValue(value);
    const accepted = Array.isArray(plain) ? plain : [plain];
    return key.value.toLowerCase() === 'statuscode'
      ? { key: key.value, accepted }
      : { key: key.value, path: parsePropertyPath(key.value), accepted };
  });
}

function matches({ path, accepted }: Condition, answer: Parameters<OutcomeRule>[0]): boolean | 'unknown' {
  const value = path === undefined ? answer.status : valueAtPath(answer.body, path);
  if (isUnknown(value)) return 'unknown';
  return accepted.some((wanted) => String(wanted).trim() === String(value));
}

function shown(condition: Condition, status: number): string {
  return condition.path === undefined ? `status ${status}` : condition.key;
}
