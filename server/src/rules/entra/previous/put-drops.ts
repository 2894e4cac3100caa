import type { SchemaChange } from '../../../documents/entra/compare/schema-change';
import type { JsonObject } from '../../../json/node';
import { toValue } from '../../../json/value';
import type { Fix } from '../../diagnostic';
import { appendItems, setMember } from '../../layout';
import type { EntraContext, EntraRule } from '../entra-rule';
import { changesOf } from './changes';
import { spanOfList, wordsOf } from './words';

/** Parts of the previous version that the file no longer has. */
export const putDrops: EntraRule = {
  code: 'entra/put-drops',
  severity: 'warning',
  title: 'Part that a PUT would drop',
  checkDocument(context, report) {
    const removed = changesOf(context).filter(({ kind }) => kind === 'removed');
    for (const group of grouped(removed)) {
      const [first, ...others] = group;
      if (first === undefined) continue;
      const isSmall = first.part === 'attribute' || first.part === 'attributeMapping';
      const more = others.length === 0 ? '' : ` and ${others.length} more (${names(others)})`;
      report({
        span: spanOfList(first.container, first.list),
        at: context.document.text,
        severity: isSmall ? 'information' : 'warning',
        message: `The previous version has ${wordsOf(first)}${more}. A PUT replaces the whole schema, so ${others.length === 0 ? 'it is' : 'they are'} dropped without a word. Put ${others.length === 0 ? 'it' : 'them'} back unless you meant to remove ${others.length === 0 ? 'it' : 'them'}.`,
        fixes: () => fixes(group, first, context),
      });
    }
  },
};

const MAX_NAMES = 5;

function names(changes: readonly SchemaChange[]): string {
  const shown = changes.slice(0, MAX_NAMES).map(({ name }) => `"${name}"`);
  return changes.length > MAX_NAMES ? `${shown.join(', ')}, …` : shown.join(', ');
}

/** Those that are gone from one list, together. */
function grouped(changes: readonly SchemaChange[]): readonly (readonly SchemaChange[])[] {
  const groups = new Map<JsonObject, Map<string, SchemaChange[]>>();
  for (const change of changes) {
    const lists = groups.get(change.container) ?? new Map<string, SchemaChange[]>();
    groups.set(change.container, lists);
    const group = lists.get(change.list);
    if (group === undefined) lists.set(change.list, [change]);
    else group.push(change);
  }
  return [...groups.values()].flatMap((lists) => [...lists.values()]);
}

function fixes(
  group: readonly SchemaChange[],
  { container, list }: SchemaChange,
  context: EntraContext,
): readonly Fix[] {
  const values = group.map(({ before }) => toValue(before));
  const node = container.get(list);
  const edit =
    node?.kind === 'array' ? appendItems(context.document, node, values) : setMember(container, list, values, context);
  return [{ title: 'Put back what the previous version has', edits: [edit], isSafe: false }];
}
