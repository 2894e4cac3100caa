import type { FilterGroup, ScopeFilter } from '../../documents/entra/model/scope-filter';
import { isUnknown, Unknown } from '../../expressions/kit/value';
import type { UserValues } from '../users/user';
import { evaluateClause, type Verdict } from './clause';

/** What a scoping filter says about a person. */
export interface ScopeVerdict {
  readonly isIn: Verdict;
  /** Without "so": which group lets the person in, or why none does. */
  readonly because: string;
}

const EVERYBODY: ScopeVerdict = { isIn: true, because: 'there is no scoping filter' };

/** Judges the groups whose leaving takes the application away: groups are alternatives, the clauses of one all must hold. */
export function judgeScope(filter: ScopeFilter | undefined, values: UserValues): ScopeVerdict {
  return filter === undefined || filter.groups.length === 0 ? EVERYBODY : judgeGroups(filter.groups, values);
}

/** Judges the early filter: who does not pass is not looked at, and nothing is taken away. */
export function judgeInput(filter: ScopeFilter | undefined, values: UserValues): ScopeVerdict {
  const groups = filter?.inputFilterGroups ?? [];
  return groups.length === 0 ? EVERYBODY : judgeGroups(groups, values);
}

function judgeGroups(groups: readonly FilterGroup[], values: UserValues): ScopeVerdict {
  const reasons: string[] = [];
  let unknown: ScopeVerdict | undefined;
  for (const [index, group] of groups.entries()) {
    const name = group.name === '' ? `group ${index + 1}` : `group "${group.name}"`;
    const failed = firstNot(group, values);
    if (failed === undefined) return { isIn: true, because: `${name} of the scoping filter fits` };
    if (isUnknown(failed.verdict)) unknown ??= { isIn: failed.verdict, because: failed.verdict.reason };
    else reasons.push(`${name}: ${failed.text}`);
  }
  return unknown ?? { isIn: false, because: reasons.join('; ') };
}

interface Failed {
  readonly verdict: false | Unknown;
  readonly text: string;
}

/** The clause by which a person fails; one that surely fails goes before one that is unknown. */
function firstNot({ clauses }: FilterGroup, values: UserValues): Failed | undefined {
  let unknown: Failed | undefined;
  for (const { sourceOperandName, operatorName, values: operands } of clauses) {
    const verdict = clauseVerdict(sourceOperandName, operatorName, operands, values);
    if (verdict === true) continue;
    const compared = operands.length === 0 ? '' : ` ${operands.map((operand) => JSON.stringify(operand)).join(', ')}`;
    const written = Object.hasOwn(values, sourceOperandName) ? (values[sourceOperandName] ?? null) : null;
    const text = `${sourceOperandName} ${operatorName}${compared} does not hold for ${JSON.stringify(written)}`;
    if (verdict === false) return { verdict, text };
    unknown ??= { verdict, text };
  }
  return unknown;
}

function clauseVerdict(attribute: string, operator: string, operands: readonly string[], values: UserValues): Verdict {
  if (!Object.hasOwn(values, attribute))
    return new Unknown(`the sample file has no "${attribute}", which the scoping filter asks for`);
  return evaluateClause(operator, values[attribute], operands);
}
