import { costOf, type RegexCost, stepsFor } from './regex-cost';

/** Patterns and inputs beyond these sizes are not run. */
const patternLimit = 500;
const inputLimit = 20_000;
/** Steps of a backtracking engine, about a second of them. */
const stepLimit = 500_000_000;

/**
 * Why a user's pattern must not be run on `input`, or undefined if it may. An upper bound of the steps is worked out from
 * the pattern (see `costOf`); what could take exponential time, or more than about a second on a text this long, is
 * refused. It refuses some patterns that would be quick; it lets none through that would not end.
 */
export function regexDanger(pattern: string, input: string): string | undefined {
  if (pattern.length > patternLimit) return 'the pattern is too long to run safely';
  if (input.length > inputLimit) return 'the text is too long to run a pattern on';
  const cost = cachedCost(pattern);
  if (!Number.isFinite(cost.loops)) return 'the pattern could take exponential time';
  if (stepsFor(cost, input.length) > stepLimit) return 'the pattern could take very long on this text';
  return undefined;
}

const costs = new Map<string, RegexCost>();

/** Mappings have few patterns and many users. */
function cachedCost(pattern: string): RegexCost {
  const known = costs.get(pattern);
  if (known !== undefined) return known;
  if (costs.size >= 200) costs.clear();
  const cost = costOf(pattern);
  costs.set(pattern, cost);
  return cost;
}
