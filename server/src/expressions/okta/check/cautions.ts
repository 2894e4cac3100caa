import { calleeOf } from '../catalogue';
import type { Node } from '../syntax/node';
import type { CheckContext } from './context';

/** Functions that exist and are described, but not for this place, or with a limit people stumble over. */
export function checkCautions(node: Node, context: CheckContext): void {
  const { place } = context;
  if (node.kind !== 'call' || place === undefined) return;
  const callee = calleeOf(node);
  if (callee.kind !== 'function') return;
  const span = { start: node.start, end: node.nameSpan.end };
  const { fullName, entry } = callee;
  const mapping = place.direction === 'okta-to-app' || place.direction === 'app-to-okta';
  if (mapping && entry.availability?.startsWith('Okta Identity Engine only') === true) {
    const message = `${fullName} belongs to the language of Identity Engine, which is not run here.`;
    context.report('wrong-dialect', 'warning', span, message);
  } else if (mapping && fullName.startsWith('Groups.')) {
    const message = `${fullName} works in group claims only, never in a property mapping.`;
    context.report('not-allowed-here', 'error', span, message);
  } else if (mapping && fullName.startsWith('isMemberOf')) {
    const message = `A mapping with ${fullName} is not evaluated again when somebody joins or leaves a group, only when the app is assigned or the mapping applied.`;
    context.report('caution', 'information', span, message);
  } else if (place.direction === 'group-rule' && /^(?:Convert|Time|Iso3166Convert|Groups)\./.test(fullName)) {
    const message = `Group rules take String and Arrays functions and attributes of the user only, so ${fullName} is refused.`;
    context.report('not-allowed-here', 'error', span, message);
  } else if (/^get(?:Manager|Assistant)(?:App)?User$/.test(fullName)) {
    const message = `${fullName} works with a single Active Directory only, and the value is not updated when the manager's profile changes.`;
    context.report('caution', 'information', span, message);
  }
}
