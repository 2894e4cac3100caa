import type { RequestBody } from '../../documents/saviynt/request-body';
import { parseJson } from '../../json/parse';
import { nodeAt } from '../../json/path';
import type { RuleContext } from '../../rules/rule';
import type { Span } from '../../text/span';
import { type BodyMember, bodyMemberAt, bodyMembersAt } from '../body-schema';
import { jsonCursorAt, type KeyCursor } from '../json-cursor';
import { describeMember } from '../member-words';
import type { TemplateSlot } from '../place';
import { type Insertion, tabStop } from '../snippet';
import { atCursor, type Completion, type Draft } from './completion';

/** SCIM attributes and their values in a request body, which may be half typed. */
export function completeBody(
  slot: TemplateSlot & { readonly offset: number },
  body: RequestBody,
  context: RuleContext,
): readonly Completion[] {
  const { call, offset } = slot;
  const cursor = jsonCursorAt(body.json, body.text.text, offset);
  if (cursor === undefined) return [];
  if (cursor.kind === 'key') {
    const members = bodyMembersAt(call, context, body, cursor.path) ?? [];
    const present = namesBeside(cursor, body);
    return members
      .filter(({ name }) => !present.has(name.toLowerCase()))
      .map((member) => atCursor(keyDraft(member, cursor.hasColon), cursor, body.text));
  }
  const member = bodyMemberAt(call, context, body, cursor.path);
  return member === undefined ? [] : valueDrafts(member).map((draft) => atCursor(draft, cursor, body.text));
}

/**
 * The names, in small letters, that stand in the object beside the one at the cursor. A key that is being typed has no
 * closing quote yet and takes that of the next one for its own, so the object is read again without it.
 */
function namesBeside(cursor: KeyCursor, body: RequestBody): ReadonlySet<string> {
  const beside = cursor.object.properties.filter((property) => property !== cursor.property);
  if (!cursor.hasColon) {
    const filled = body.placeholders.reduce((text, { span }) => overwritten(text, span, '1'), body.text.text);
    const object = nodeAt(parseJson(overwritten(filled, cursor.replace, ' ')).root, cursor.path);
    if (object?.kind === 'object') beside.push(...object.properties);
  }
  return new Set(beside.map(({ key }) => key.value.toLowerCase()));
}

function overwritten(text: string, { start, end }: Span, sign: string): string {
  return text.slice(0, start) + sign.repeat(end - start) + text.slice(end);
}

function keyDraft(member: BodyMember, keyOnly: boolean): Draft {
  const key = JSON.stringify(member.name);
  return {
    label: member.name,
    kind: 'attribute',
    detail: member.required ? 'required' : 'optional',
    documentation: describeMember(member),
    insertion: keyOnly ? [key] : [`${key}:`, ...insertionOf(member)],
    rank: member.required ? 0 : 1,
  };
}

/** A value that is JSON as it stands, with places to fill in; on one line, as bodies in strings are. */
function insertionOf(member: BodyMember): Insertion {
  const single = singleValue(member);
  return member.multiValued ? ['[', ...single, ']'] : single;
}

function singleValue(member: BodyMember): Insertion {
  if (member.type === 'boolean') return [tabStop('true', 'false')];
  if (member.type === 'string') return ['"', tabStop(...(member.values ?? []).map(quoteInner)), '"'];
  const required = member.members.filter(({ required: needed }) => needed);
  // An element of which only the type is required says nothing yet.
  const wanted = required.some(({ name }) => name !== 'type') ? required : member.members;
  const parts = wanted.map((sub, index) => [
    index === 0 ? '' : ',',
    `${JSON.stringify(sub.name)}:`,
    ...insertionOf(sub),
  ]);
  return ['{', ...parts.flat(), '}'];
}

function valueDrafts(member: BodyMember): readonly Draft[] {
  const values = member.type === 'boolean' ? [true, false] : (member.values ?? []);
  return values.map((value, rank) => ({
    label: String(value),
    kind: 'value',
    documentation: describeMember(member),
    insertion: [JSON.stringify(value)],
    rank,
  }));
}

function quoteInner(value: string): string {
  return JSON.stringify(value).slice(1, -1);
}
