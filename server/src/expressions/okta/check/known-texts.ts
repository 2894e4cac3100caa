import { suggest } from '../../kit/suggest';
import { calleeOf } from '../catalogue';
import { criterionKeys } from '../functions/groups/criteria';
import { timeZoneIds } from '../knowledge/time-zones';
import { bare, type Call, type Node } from '../syntax/node';
import type { CheckContext } from './context';

/** Functions that take a time zone code, and as which argument. */
const zoneAt: ReadonlyMap<string, number> = new Map([['Time.now', 0]]);

/** Texts that Okta has a list of: time zone codes, and the keys of the criteria for groups. */
export function checkKnownTexts(node: Node, context: CheckContext): void {
  if (node.kind !== 'call') return;
  const callee = calleeOf(node);
  if (callee.kind !== 'function') return;
  const zone = zoneAt.get(callee.fullName);
  if (zone !== undefined) checkZone(node.args[zone], context);
  if (callee.fullName === 'user.getGroups' || callee.fullName === 'user.isMemberOf') checkCriteria(node, context);
}

function checkZone(argument: Node | undefined, context: CheckContext): void {
  const literal = argument === undefined ? undefined : bare(argument);
  if (literal?.kind !== 'literal' || typeof literal.value !== 'string' || timeZoneIds.has(literal.value)) return;
  const [close] = suggest(literal.value, timeZoneIds.keys());
  const advice = close === undefined ? 'Write one of them, such as "America/New_York".' : `Did you mean "${close}"?`;
  const message = `"${literal.value.slice(0, 40)}" is none of the time zone codes Okta lists. ${advice}`;
  const suggestions = close === undefined ? [] : [`"${close}"`];
  context.report('wrong-argument', 'warning', literal, message, { suggestions });
}

function checkCriteria({ args }: Call, context: CheckContext): void {
  for (const argument of args) {
    const map = bare(argument);
    if (map.kind !== 'map') continue;
    for (const { key } of map.entries) {
      const name = key.kind === 'name' ? key.name : key.kind === 'literal' ? key.value : undefined;
      if (typeof name !== 'string' || criterionKeys.includes(name)) continue;
      const suggestions = suggest(name, criterionKeys).map((known) => `"${known}"`);
      const best = suggestions.length === 0 ? '' : ` Did you mean ${suggestions.join(' or ')}?`;
      const message = `Okta documents the keys ${criterionKeys.join(', ')} here, and "${name.slice(0, 40)}" is none of them.${best}`;
      context.report('wrong-argument', 'warning', key, message, { suggestions });
    }
  }
}
