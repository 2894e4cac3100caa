import type { OktaDocument } from '../../documents/okta/document';
import type { MappedAttribute } from '../../documents/okta/model/profile-mapping';
import { sameExpression } from '../../expressions/same-expression';
import { textOf } from '../../json/narrow';
import { type ChangedValue, changedValue, type MappingChange, PlacesOf } from './mapping-change';

/**
 * What differs in meaning between two profile mappings: attributes, their expressions, and whether they are pushed.
 * Terraform's form can be compared with that of the API.
 * @returns instead of changes, a sentence that says why the two cannot be compared
 */
export function oktaChanges(before: OktaDocument, after: OktaDocument): readonly MappingChange[] | string {
  const [old, ...olds] = before.mappings;
  const [now, ...news] = after.mappings;
  if (old === undefined || now === undefined)
    return 'One of the files holds no profile mapping. Compare two profile mappings.';
  if (olds.length + news.length > 0) return 'A file holds several profile mappings. Compare files with one each.';
  const places = {
    before: new PlacesOf(before.uri, before.text.text),
    after: new PlacesOf(after.uri, after.text.text),
  };
  const previous = new Map(old.attributes.map((attribute) => [attribute.name, attribute]));
  const found: MappingChange[] = [];
  for (const attribute of now.attributes) {
    const other = previous.get(attribute.name);
    previous.delete(attribute.name);
    const values = valuesOf(other, attribute);
    if (values.length > 0) found.push(changeOf(other, attribute, values, places));
  }
  for (const other of previous.values()) found.push(changeOf(other, undefined, valuesOf(other, undefined), places));
  return found;
}

interface Places {
  readonly before: PlacesOf;
  readonly after: PlacesOf;
}

function changeOf(
  before: MappedAttribute | undefined,
  after: MappedAttribute | undefined,
  values: readonly ChangedValue[],
  places: Places,
): MappingChange {
  return {
    kind: before === undefined ? 'added' : after === undefined ? 'removed' : 'changed',
    part: 'attribute mapping',
    name: (after ?? before)?.name ?? '',
    within: [],
    values,
    ...(before === undefined ? {} : { before: places.before.place(before.expressionNode ?? before.nameNode) }),
    ...(after === undefined ? {} : { after: places.after.place(after.expressionNode ?? after.nameNode) }),
    consequences: after === undefined ? REMOVED : [],
  };
}

/** Okta Management API, Profile Mappings: an update names what changes; what it leaves out stays as it is. */
const REMOVED = ['A POST leaves out what it does not name, so the attribute stays mapped. Give it null to remove it.'];

function valuesOf(before: MappedAttribute | undefined, after: MappedAttribute | undefined): readonly ChangedValue[] {
  const values: ChangedValue[] = [];
  const [old, now] = [expressionOf(before), expressionOf(after)];
  if (old === undefined || now === undefined ? old !== now || !before || !after : !sameExpression(old, now))
    values.push(changedValue('expression', old, now));
  const [pushed, pushes] = [textOf(before?.pushStatusNode), textOf(after?.pushStatusNode)];
  if (before !== undefined && after !== undefined && pushed !== pushes)
    values.push(changedValue('pushStatus', pushed || undefined, pushes || undefined));
  return values;
}

function expressionOf(attribute: MappedAttribute | undefined): string | undefined {
  return attribute === undefined || attribute.isRemoval ? undefined : attribute.expression;
}
