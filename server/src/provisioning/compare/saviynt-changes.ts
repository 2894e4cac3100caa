import type { Connector } from '../../documents/saviynt/connector';
import type { SaviyntParameter } from '../../documents/saviynt/parameter';
import { type DifferentValue, jsonDifferences, type Side } from './json-differences';
import { type ChangedValue, type MappingChange, PlacesOf, shownText } from './mapping-change';

/**
 * What differs in meaning between two versions of a connector: parameters, and within them each value by its path, also
 * inside the JSON of request bodies. White space around the parts of an expression makes no difference.
 */
export function saviyntChanges(before: Connector, after: Connector): readonly MappingChange[] {
  const previous = new Map(before.parameters.map((parameter) => [parameter.name, parameter]));
  const found: MappingChange[] = [];
  for (const parameter of after.parameters) {
    const old = previous.get(parameter.name);
    previous.delete(parameter.name);
    if (old !== undefined) found.push(...within(old, parameter));
    else found.push({ ...whole('added', parameter), after: placeOf(parameter) });
  }
  for (const parameter of previous.values())
    found.push({
      ...whole('removed', parameter),
      before: placeOf(parameter),
      consequences: [`What ${parameter.name} does is no longer done.`],
    });
  return found;
}

function whole(kind: 'added' | 'removed', { name }: SaviyntParameter): MappingChange {
  return { kind, part: 'parameter', name, within: [], values: [], consequences: [] };
}

function placeOf(parameter: SaviyntParameter) {
  return placesOf(parameter).place({ start: 0, end: 0 }, parameter.text);
}

function placesOf({ uri, text }: SaviyntParameter): PlacesOf {
  return new PlacesOf(uri, text.root.text);
}

function within(before: SaviyntParameter, after: SaviyntParameter): readonly MappingChange[] {
  const { name } = after;
  const places = { before: placesOf(before), after: placesOf(after) };
  if (before.root === undefined || after.root === undefined || before.isEncrypted || after.isEncrypted) {
    if (before.text.text.trim() === after.text.text.trim()) return [];
    const what = before.isEncrypted || after.isEncrypted ? 'encrypted value' : 'value';
    return [
      {
        kind: 'changed',
        part: 'parameter',
        name,
        within: [],
        values: [{ what }],
        before: placeOf(before),
        after: placeOf(after),
        consequences: [],
      },
    ];
  }
  const [old, now] = [before, after].map(({ root, text }) => ({ node: root, text })) as [Side, Side];
  return jsonDifferences(old, now).map(({ path, before: one, after: other }): MappingChange => {
    const isHidden = SECRET.test(path) || (name === 'ConnectionJSON' && REQUEST.test(path));
    return {
      kind: one === undefined ? 'added' : other === undefined ? 'removed' : 'changed',
      part: name,
      name: path,
      within: [],
      values: [isHidden ? { what: 'value, not shown here,' } : valueOfBoth(one, other)],
      ...(one === undefined ? {} : { before: places.before.place(one.span, one.text) }),
      ...(other === undefined ? {} : { after: places.after.place(other.span, other.text) }),
      consequences: [],
    };
  });
}

/** Values that are secrets, or may hold one, stay out of a report that people pass on. */
const SECRET = /secret|password|passwd|token|authorization|assertion|api_?key|private_?key/i;

/** What a connection sends to sign in. */
const REQUEST = /http(?:Headers|Params)/;

function valueOfBoth(before: DifferentValue | undefined, after: DifferentValue | undefined): ChangedValue {
  return {
    what: 'value',
    ...(before === undefined ? {} : { before: shownText(before.shown) }),
    ...(after === undefined ? {} : { after: shownText(after.shown) }),
  };
}
