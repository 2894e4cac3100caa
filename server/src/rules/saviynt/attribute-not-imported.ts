import { readMappingValue } from '../../documents/saviynt/mapping-value';
import { objectAt } from '../../documents/saviynt/symbols/json-nodes';
import type { JsonObject } from '../../json/node';
import type { Rule } from '../rule';
import { callHolders, isDependent, scimList } from './support/import-calls';

/**
 * What RingCentral's list of users has of each user, beside id and userName, which `saviynt/account-column-missing` asks
 * for. The department is left out: the dot in the name of its schema cannot be told from a step of a mapping's path.
 */
const LISTED = ['name.givenName', 'name.familyName', 'emails', 'active', 'title', 'externalId'] as const;

/** Attributes of RingCentral's users that the import of accounts does not map, though Saviynt's guide asks for all. */
export const attributeNotImported: Rule = {
  code: 'saviynt/attribute-not-imported',
  severity: 'hint',
  title: 'RingCentral attribute that is not imported',
  concerns: ['import'],
  check({ parameter, connector }, report) {
    if (parameter.info.shape !== 'import' || connector.target !== 'ringcentral') return;
    const calls = callHolders(parameter).flatMap(({ name, calls }) => (name === 'accountParams' ? calls : []));
    const [call] = calls;
    // A later call may bring what the list leaves out.
    if (call === undefined || calls.length > 1 || isDependent(call) || scimList(call)?.resource !== 'users') return;
    const map = objectAt(call.object, 'colsToPropsMap');
    if (map === undefined || !map.closed || map.properties.length === 0) return;
    const mapped = sourcesOf(map);
    const missing = LISTED.filter((attribute) => !mapped.some((source) => isOf(attribute, source)));
    if (missing.length === 0) return;
    report({
      span: map.parent?.kind === 'property' ? map.parent.key : map,
      at: parameter.text,
      message: `RingCentral also lists ${missing.join(', ')}. An account of EIC will not have ${missing.length === 1 ? 'it' : 'them'}, so that nothing there can show or compare ${missing.length === 1 ? 'it' : 'them'}. Map each to a custom property.`,
    });
  },
};

function sourcesOf(map: JsonObject): readonly string[] {
  return map.properties.flatMap(({ value }) =>
    value?.kind === 'string' ? [readMappingValue(value.value).source.trim().toLowerCase()] : [],
  );
}

/** `emails` is mapped by `emails[0].value`, `name.givenName` by itself. */
function isOf(attribute: string, source: string): boolean {
  const name = attribute.toLowerCase();
  return source === name || source.startsWith(`${name}.`) || source.startsWith(`${name}[`);
}
