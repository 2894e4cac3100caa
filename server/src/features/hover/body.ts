import type { Call } from '../../documents/saviynt/call';
import type { RequestBody } from '../../documents/saviynt/request-body';
import type { JsonNode, JsonProperty } from '../../json/node';
import { deepestAt, pathOf } from '../../json/path';
import { describeScimAttribute } from '../../knowledge/scim/attribute-words';
import type { RuleContext } from '../../rules/rule';
import { bodyMemberAt } from '../body-schema';
import { plainMarkdown } from '../markdown';
import { describeMember, describeType } from '../member-words';
import type { TemplateSlot } from '../place';
import type { Hover } from './hover';

/** What RingCentral expects of the SCIM attribute at the cursor; for another service what SCIM says about it. */
export function hoverBody(
  slot: TemplateSlot & { readonly offset: number },
  body: RequestBody,
  context: RuleContext,
): Hover | undefined {
  const node = deepestAt(body.root, slot.offset);
  if (node === undefined || node.kind === 'object' || node.kind === 'array') return undefined;
  const member = bodyMemberAt(slot.call, context, body, pathOf(node));
  const markdown =
    member === undefined
      ? keyWords(node, slot.call, body)
      : `**${member.name}** — ${describeType(member)}\n\n${describeMember(member)}`;
  if (markdown === undefined) return undefined;
  return { span: body.text.spanToFile(node.kind === 'property' ? node.key : node), markdown };
}

/** A key of a body whose service is not known here. */
function keyWords(node: JsonNode | JsonProperty, call: Call, body: RequestBody): string | undefined {
  const key = node.kind === 'property' ? node.key : node;
  if (key.kind !== 'string' || key.parent?.kind !== 'property' || key.parent.key !== key) return undefined;
  const head = `**${plainMarkdown(key.value)}** — part of the body`;
  const scim = isScim(call, body) ? describeScimAttribute(key.value) : undefined;
  if (scim === undefined) return `${head}\n\nThe service that the request goes to decides what it means.`;
  const { title, url } = scim.source;
  const source = url === undefined ? title : `[${title}](${url})`;
  return `${head}\n\n${scim.description}\n\nSource: ${source}`;
}

/** SCIM says so in the body (RFC 7643 §3), and its addresses end in Users or Groups (RFC 7644 §3.2). */
function isScim(call: Call, { root }: RequestBody): boolean {
  if (root?.kind === 'object' && root.properties.some(({ key }) => key.value.toLowerCase() === 'schemas')) return true;
  return /\bscim\b|\/(Users|Groups)\b/i.test(call.url?.text.text.slice(0, 2000) ?? '');
}
