import type { OktaDocument } from './document';
import { appEnd, type MappingDirection, type ProfileMapping } from './model/profile-mapping';

/**
 * The mapping of a file that carries values in a direction; one whose ends are not in the file may be either.
 * @param name id of the mapping, or name or id of the app, where there are several
 * @returns a sentence that says why there is none
 */
export function chooseOktaMapping(
  { mappings }: OktaDocument,
  direction: MappingDirection,
  name?: string,
): ProfileMapping | string {
  const fits = mappings.filter((mapping) => mapping.direction === direction || mapping.direction === undefined);
  const named = name === undefined ? fits : fits.filter((mapping) => namesOf(mapping).includes(name));
  const [only, second] = named;
  const way = direction === 'okta-to-app' ? 'from Okta to an app' : 'from an app to Okta';
  if (only === undefined)
    return name === undefined
      ? `The file has no profile mapping ${way}.`
      : `The file has no profile mapping ${way} that is called ${name}.`;
  if (second === undefined) return only;
  const known = named.map((mapping) => namesOf(mapping).find((each) => each !== '') ?? '?').join(', ');
  return `The file has ${named.length} profile mappings ${way}: ${known}. Name one.`;
}

function namesOf(mapping: ProfileMapping): readonly string[] {
  const app = appEnd(mapping);
  return [app?.name ?? '', mapping.id, app?.id ?? ''];
}

/** Whether a file has mappings a preview can start from. */
export function hasOktaMappings({ mappings }: OktaDocument): boolean {
  return mappings.some(({ attributes }) => attributes.length > 0);
}

/** The direction of a preview that was not asked for one: out of Okta where the file has such a mapping. */
export function usualDirection({ mappings }: OktaDocument): MappingDirection {
  return mappings.every(({ direction }) => direction === 'app-to-okta') && mappings.length > 0
    ? 'app-to-okta'
    : 'okta-to-app';
}
