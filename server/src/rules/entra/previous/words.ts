import { partWords, type SchemaChange } from '../../../documents/entra/compare/schema-change';
import type { Span } from '../../../text/span';
import { contentOf, memberSpan } from '../../json-place';

/** `the attribute mapping "title" of User to User`. */
export function wordsOf({ part, name, within }: SchemaChange): string {
  const around = within.at(-1);
  return `the ${partWords[part]} "${name}"${around === undefined ? '' : ` of ${around}`}`;
}

/** What to underline for a part that is there: the first member that changed, else its name. */
export function spanOfChange({ after, container, members, list }: SchemaChange): Span {
  if (after === undefined) return spanOfList(container, list);
  for (const key of members) {
    const value = after.get(key);
    if (value !== undefined && value.kind !== 'object' && value.kind !== 'array') return contentOf(value);
    const property = after.property(key);
    if (property !== undefined) return contentOf(property.key);
  }
  return memberSpan(after, 'name', 'targetAttributeName', 'id');
}

/** What to underline for one that is gone: the list that it was in. */
export function spanOfList(container: SchemaChange['container'], list: string): Span {
  const property = container.property(list);
  return property === undefined ? memberSpan(container, 'name', 'id') : contentOf(property.key);
}
