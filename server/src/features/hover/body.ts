import type { RequestBody } from '../../documents/saviynt/request-body';
import { deepestAt, pathOf } from '../../json/path';
import type { RuleContext } from '../../rules/rule';
import { bodyMemberAt } from '../body-schema';
import { describeMember, describeType } from '../member-words';
import type { TemplateSlot } from '../place';
import type { Hover } from './hover';

/** What RingCentral expects of the SCIM attribute at the cursor. */
export function hoverBody(
  slot: TemplateSlot & { readonly offset: number },
  body: RequestBody,
  context: RuleContext,
): Hover | undefined {
  const node = deepestAt(body.root, slot.offset);
  if (node === undefined || node.kind === 'object' || node.kind === 'array') return undefined;
  const member = bodyMemberAt(slot.call, context, body, pathOf(node));
  if (member === undefined) return undefined;
  const markdown = `**${member.name}** — ${describeType(member)}\n\n${describeMember(member)}`;
  return { span: body.text.spanToFile(node.kind === 'property' ? node.key : node), markdown };
}
