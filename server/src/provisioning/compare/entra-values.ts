import type { PartChange } from '../../documents/entra/compare/schema-change';
import { MappingSource } from '../../documents/entra/model/mapping-source';
import { type FilterGroup, ScopeFilter } from '../../documents/entra/model/scope-filter';
import { sameExpression } from '../../expressions/same-expression';
import { asObject } from '../../json/narrow';
import type { JsonNode, JsonObject } from '../../json/node';
import { toValue } from '../../json/value';
import { type ChangedValue, changedValue } from './mapping-change';

/** What differs within a part, in the words of Graph; of a mapping that was added or removed, its expression. */
export function valuesOf({ kind, part, members, before, after }: PartChange): readonly ChangedValue[] {
  if (kind === 'changed') return members.flatMap((member) => memberValues(member, before, after));
  if (part === 'attributeMapping') return sourceValues(before?.get('source'), after?.get('source'));
  return [];
}

function memberValues(
  member: string,
  before: JsonObject | undefined,
  after: JsonObject | undefined,
): readonly ChangedValue[] {
  const [old, now] = [before?.get(member), after?.get(member)];
  if (member === 'source') return sourceValues(old, now);
  if (member === 'scope') return [changedValue('scope', scopeText(old), scopeText(now))];
  return [changedValue(member, jsonText(old), jsonText(now))];
}

/** The expression tells all there is, unless it is out of step with the tree beside it. */
function sourceValues(old: JsonNode | undefined, now: JsonNode | undefined): readonly ChangedValue[] {
  const [one, other] = [old, now].map((node) => {
    const object = asObject(node);
    return object && new MappingSource(object);
  });
  const [before, after] = [one?.expression, other?.expression];
  if (before === undefined || after === undefined || !sameExpression(before, after))
    return before === undefined && after === undefined ? [] : [changedValue('expression', before, after)];
  const tree = changedValue(
    'parameters',
    jsonText(one?.node.get('parameters')),
    jsonText(other?.node.get('parameters')),
  );
  if (tree.before !== tree.after) return [tree];
  const kind = (source: MappingSource | undefined) => source && `${source.type ?? '?'} ${source.name}`;
  return [changedValue('source', kind(one), kind(other))];
}

/** A filter as people say it: `department EQUALS "Sales" AND … OR …`; undefined for none, which lets everybody in. */
function scopeText(node: JsonNode | undefined): string | undefined {
  const object = asObject(node);
  if (object === undefined) return undefined;
  const { groups, inputFilterGroups, categoryFilterGroups } = new ScopeFilter(object);
  const parts = [
    groupsText(groups),
    ...(inputFilterGroups.length > 0 ? [`inputFilterGroups: ${groupsText(inputFilterGroups)}`] : []),
    ...(categoryFilterGroups.length > 0 ? [`categoryFilterGroups: ${groupsText(categoryFilterGroups)}`] : []),
  ].filter((part) => part !== '');
  return parts.length === 0 ? undefined : parts.join('; ');
}

function groupsText(groups: readonly FilterGroup[]): string {
  const texts = groups.map(({ clauses }) =>
    clauses
      .map(({ sourceOperandName, operatorName, values }) =>
        [sourceOperandName, operatorName, values.map((value) => JSON.stringify(value)).join(', ')].join(' ').trim(),
      )
      .join(' AND '),
  );
  return texts.length > 1 ? texts.map((text) => `(${text})`).join(' OR ') : texts.join('');
}

function jsonText(node: JsonNode | undefined): string | undefined {
  if (node === undefined || node.kind === 'null') return undefined;
  return node.kind === 'string' ? node.value : JSON.stringify(toValue(node));
}
