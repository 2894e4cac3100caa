import type { EntraDocument } from './document';
import type { ObjectMapping } from './model/object-mapping';

/** The names of Entra ID's own directory, now and before. */
const ENTRA = new Set(['', 'Microsoft Entra ID', 'Azure Active Directory']);

/** The object mappings of a file that lead users from Entra ID to an application: what can be previewed. */
export function userMappings(document: EntraDocument): readonly ObjectMapping[] {
  return document.objectMappings.filter(
    ({ sourceObjectName, directories }) =>
      (sourceObjectName === '' || sourceObjectName === 'User') &&
      ENTRA.has(directories?.sourceDirectoryName ?? '') &&
      directories?.targetDirectoryName !== 'Microsoft Entra ID',
  );
}

/**
 * The mapping of users that a plan is made with: the only one, the only one that is enabled, or the one that is named.
 * @param rule its name, or name or id of the rule around it
 * @returns instead of a mapping, a sentence that says why there is none
 */
export function chooseMapping(document: EntraDocument, rule: string | undefined): ObjectMapping | string {
  const all = userMappings(document);
  const named = rule === undefined ? all : all.filter((mapping) => namesOf(document, mapping).includes(rule));
  const enabled = named.filter(({ isEnabled }) => isEnabled);
  const [first] = enabled.length > 0 ? enabled : named;
  if (first !== undefined && (enabled.length === 1 || named.length === 1)) return first;
  if (all.length === 0)
    return 'The file has no object mapping that leads from a User of Microsoft Entra ID to an application.';
  const known = all.map((mapping) => namesOf(document, mapping).find((name) => name !== '') ?? '?').join(', ');
  return first === undefined
    ? `There is no rule or object mapping ${rule ?? ''}; there are ${known}.`
    : `There are several mappings of users: ${known}. Name the one to plan with.`;
}

function namesOf(document: EntraDocument, mapping: ObjectMapping): readonly string[] {
  const rule = document.rules.find(({ objectMappings }) => objectMappings.includes(mapping));
  return [mapping.name, rule?.name ?? '', rule?.id ?? ''];
}
