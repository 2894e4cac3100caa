import { languageOfProvider, type NeutralProvider, providerNames } from '../documents/neutral/kind';
import { expandLists } from './expand-lists';
import { words as difference, translate } from './expression/translate';
import type { PlainAttribute, PlainMapping, PlainSource, Remark, Remarked } from './plain-mapping';
import { Renamer } from './rename';

export interface Converted extends Remarked {
  /** The original, entry by entry as they were converted. */
  readonly before: PlainMapping;
  /** What each attribute of the source is called at the target. */
  readonly names: ReadonlyMap<string, string>;
}

/**
 * The same mapping for another provider: attributes by its names, expressions in its language. What cannot be said there
 * is left out and told; nothing is written that is known to give something else for people who have all values.
 */
export function convertMapping(mapping: PlainMapping, to: NeutralProvider): Converted {
  const { provider: from } = mapping;
  if (from === to) return { mapping, before: mapping, remarks: [], names: new Map() };
  const renamer = new Renamer(from, to);
  const remarks: Remark[] = [];
  const expanded = expandLists(mapping.attributes, remarks);
  const attributes = expanded.flatMap((attribute): readonly PlainAttribute[] => {
    const source = sourceFor(attribute, to, renamer, remarks);
    if (source === undefined) return [];
    const { original, ...rest } = attribute;
    const isChanged = 'expression' in attribute.source && 'expression' in source;
    const written =
      isChanged && 'expression' in attribute.source ? [`${providerNames[from]}: ${attribute.source.expression}`] : [];
    const notes = [...(rest.notes ?? []), ...written];
    return [{ ...rest, source, ...(notes.length > 0 && { notes }) }];
  });
  if (mapping.scope?.expression !== undefined)
    remarks.push({
      kind: 'not-converted',
      target: '',
      message: `The condition of the scope is not converted: ${mapping.scope.expression}`,
    });
  for (const [name, kept] of renamer.unknown)
    remarks.push({
      kind: 'unknown-attribute',
      target: '',
      message: `What ${providerNames[to]} calls ${name} of ${providerNames[from]} is not known; it stands as ${kept}. Write the right name.`,
    });
  const { connection, scope, ...head } = mapping;
  const groups = scope?.groups === undefined ? {} : { scope: { groups: scope.groups } };
  return {
    mapping: { ...head, ...groups, provider: to, attributes },
    before: { ...mapping, attributes: expanded },
    remarks,
    names: renamer.all,
  };
}

function sourceFor(
  { target, source }: PlainAttribute,
  to: NeutralProvider,
  renamer: Renamer,
  remarks: Remark[],
): PlainSource | undefined {
  // A constant would enable leavers again; where a provider says who is active is its own matter.
  if (target === 'active' && to !== 'saviynt')
    return leftOut(target, 'it does not say who has left', elsewhere(to), remarks);
  if ('constant' in source) return source;
  if ('attribute' in source) {
    if (target === 'active' && source.attribute === 'IsSoftDeleted')
      return leftOut(target, 'it is computed by Entra', elsewhere(to), remarks);
    return { attribute: renamer.rename(source.attribute) };
  }
  const { expression, language } = source;
  if (target === 'active' && expression.includes('IsSoftDeleted'))
    return leftOut(target, 'Entra computes IsSoftDeleted, which nobody else has', elsewhere(to), remarks);
  const own = languageOfProvider[to];
  if (own === undefined)
    return leftOut(target, `${providerNames[to]} has no expressions`, `The original: ${expression}`, remarks);
  const result = translate(expression, language, own, renamer.rename);
  if (!result.ok) return leftOut(target, result.reason, `The original: ${expression}`, remarks);
  if (result.common.kind === 'attribute') return { attribute: result.common.name };
  for (const remark of result.remarks.slice(0, 3))
    remarks.push({ kind: 'differs', target, message: `For some people it is not the same: ${difference(remark)}.` });
  return { expression: result.text, language: own };
}

function leftOut(target: string, reason: string, more: string, remarks: Remark[]): undefined {
  remarks.push({ kind: 'not-converted', target, message: `It is left out, because ${reason}. ${more}`.trim() });
  return undefined;
}

/** Where a provider says who is active, if not in the mapping. */
function elsewhere(to: NeutralProvider): string {
  switch (to) {
    case 'saviynt':
      return 'Saviynt has EnableAccountJSON and DisableAccountJSON for it.';
    case 'okta':
      return 'Okta deactivates by the feature "Deactivate Users" of the app.';
    case 'jumpcloud':
      return 'JumpCloud deactivates users who are suspended or no longer bound.';
    case 'entra':
      return 'Entra takes Switch([IsSoftDeleted], , "False", "True", "True", "False").';
  }
}
