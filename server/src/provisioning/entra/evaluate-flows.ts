import type { AccountUser } from '../../account/scim-user';
import type { Scope } from '../../expressions/kit/scope';
import { sameValue } from '../scim/attributes';
import type { AttributeFlow } from './attribute-flow';
import type { FlowChange, FlowedValue } from './flowed-value';

/** What the mappings give for one person. */
export interface Evaluation {
  readonly values: readonly FlowedValue[];
  /** Mappings whose source is empty: nothing is sent for them. */
  readonly empty: readonly AttributeFlow[];
  /** Mappings taken to give nothing, because all they read is empty. */
  readonly assumed: readonly AttributeFlow[];
  /** Why nothing can be sent for the person. */
  readonly failure: { readonly reason: string; readonly code: string | undefined } | undefined;
  /** Why it is not known what would be sent. */
  readonly unknown: string | undefined;
  /** IgnoreObjectFlow: an expression says to leave the person alone. */
  readonly isIgnored: boolean;
}

/** Evaluates mappings in the order of the schema. */
export function evaluateFlows(flows: readonly AttributeFlow[], scope: Scope, isCreate: boolean): Evaluation {
  const values: FlowedValue[] = [];
  const empty: AttributeFlow[] = [];
  const assumed: AttributeFlow[] = [];
  let failure: Evaluation['failure'];
  let unknown: string | undefined;
  let isIgnored = false;
  for (const flow of flows) {
    const given = flow.evaluate(scope, isCreate);
    if (given.kind === 'value') values.push({ flow, value: given.value });
    else if (given.kind === 'failed') failure ??= { reason: given.reason, code: given.code };
    else if (given.kind === 'unknown') unknown ??= given.reason;
    else if (given.kind === 'ignore person') isIgnored = true;
    else if (!flow.isDefaultOnly && (given.because === 'null' || given.because === 'assumed')) {
      empty.push(flow);
      if (given.because === 'assumed') assumed.push(flow);
    }
  }
  return { values, empty, assumed, failure, unknown, isIgnored };
}

/** What an update would have to send. */
export interface Difference {
  readonly changes: readonly FlowChange[];
  /** A country that is sent as a code and reads back as a name differs for the service in every cycle. */
  readonly readsBackOtherwise: readonly FlowChange[];
}

/**
 * Compares what the mappings give with what the target has. Values that mean the same are the same, whatever the service
 * makes of their letters; AttributeAddOnly fills what is empty and changes nothing else; FlowAlways goes along with
 * other changes.
 */
export function difference(values: readonly FlowedValue[], user: AccountUser): Difference {
  const sent: FlowChange[] = [];
  let isChanged = false;
  const readsBackOtherwise: FlowChange[] = [];
  for (const { flow, value } of values) {
    const before = flow.target.current(user.scim);
    if (before === value && !flow.isSentAlways) continue;
    const change = { flow, value, before };
    if (!isSame(flow, before, value)) {
      if (before !== undefined && flow.isFillOnly) continue;
      sent.push(change);
      isChanged = true;
    } else if (flow.isSentAlways) sent.push(change);
    else if (before !== value && flow.target.path.endsWith('].country')) readsBackOtherwise.push(change);
  }
  return { changes: isChanged ? sent : NOTHING, readsBackOtherwise };
}

const NOTHING: readonly FlowChange[] = [];

function isSame({ target }: AttributeFlow, before: string | boolean | undefined, value: string | boolean): boolean {
  if (sameValue(target.path, before, value)) return true;
  if (!target.ignoresCase || typeof before !== 'string' || typeof value !== 'string') return false;
  return before.toLowerCase() === value.toLowerCase();
}
