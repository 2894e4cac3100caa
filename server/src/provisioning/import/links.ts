import type { SaviyntParameter } from '../../documents/saviynt/parameter';
import { isUnknown } from '../../expressions/kit/value';
import { asObject, textOf } from '../../json/narrow';
import type { JsonObject } from '../../json/node';
import { parsePropertyPath, valueAtPath } from '../saviynt/property-path';
import { type Place, placeOf } from './place';
import type { ImportProblem } from './problem';
import type { ImportRow } from './table';

/** That an account has an entitlement. */
export interface ImportLink {
  readonly account: string;
  readonly type: string;
  readonly entitlement: string;
}

/** The entitlements of one type, by key. */
export interface EntitlementKeys {
  readonly type: string;
  readonly keys: ReadonlySet<string>;
}

export interface Links {
  readonly links: readonly ImportLink[];
  readonly problems: readonly ImportProblem[];
}

const MARKER = 'STORE#ACC#ENT#MAPPINGINFO';

/**
 * The accounts' entitlements by `accountParams.acctEntMappings`: for each account the list at listPath, and of each
 * element the value at idPath. Needs the marker STORE#ACC#ENT#MAPPINGINFO in a colsToPropsMap (Saviynt developer portal).
 */
export function accountLinks(
  accountParams: JsonObject,
  rows: readonly ImportRow[],
  hasMarker: boolean,
  entitlements: readonly EntitlementKeys[],
  parameter: SaviyntParameter,
): Links {
  const property = accountParams.property('acctEntMappings');
  const mappings = asObject(property?.value);
  if (property === undefined || mappings === undefined) return { links: [], problems: [] };
  const problems: ImportProblem[] = [];
  if (!hasMarker && mappings.properties.length > 0)
    problems.push({
      severity: 'warning',
      code: 'marker-missing',
      message: `acctEntMappings needs "customproperty31": "${MARKER}~#~char" in the colsToPropsMap of an accounts call; without it no account gets an entitlement. Add it.`,
      place: placeOf(parameter, property.key),
    });
  const links: ImportLink[] = [];
  for (const { key, value } of mappings.properties) {
    const mapping = asObject(value);
    if (mapping === undefined) continue;
    const type = key.value;
    const found = rows.flatMap((row) =>
      idsIn(row.record, textOf(mapping.get('listPath')), textOf(mapping.get('idPath'))).map((entitlement) => ({
        account: row.key ?? '',
        type,
        entitlement,
      })),
    );
    links.push(...found);
    problems.push(...unknownEntitlements(found, type, mapping, entitlements, placeOf(parameter, key)));
  }
  return { links, problems };
}

/** Members of an entitlement by `acctEntMappings` of its type: the list at listField, and of each element idPath. */
export function memberLinks(type: string, holder: JsonObject, rows: readonly ImportRow[]): readonly ImportLink[] {
  const mapping = asObject(holder.get('acctEntMappings'));
  if (mapping === undefined) return [];
  const listPath = textOf(mapping.get('listField')) || textOf(mapping.get('listPath'));
  return rows.flatMap((row) =>
    idsIn(row.record, listPath, textOf(mapping.get('idPath'))).map((account) => ({
      account,
      type,
      entitlement: row.key ?? '',
    })),
  );
}

/** Whether a column holds the marker that acctEntMappings needs. */
export function isMarker(source: string): boolean {
  return source === MARKER;
}

function idsIn(record: unknown, listPath: string, idPath: string): readonly string[] {
  if (listPath.trim() === '') return [];
  const list = valueAtPath(record, parsePropertyPath(listPath));
  if (!Array.isArray(list)) return [];
  return list.flatMap((element) => {
    const id = idPath.trim() === '' ? element : valueAtPath(element, parsePropertyPath(idPath));
    return isUnknown(id) || id === null || id === undefined || typeof id === 'object' ? [] : [String(id)];
  });
}

function unknownEntitlements(
  links: readonly ImportLink[],
  type: string,
  mapping: JsonObject,
  entitlements: readonly EntitlementKeys[],
  place: Place,
): readonly ImportProblem[] {
  const known = entitlements.find((one) => one.type === type)?.keys;
  const creates = mapping.get('importAsEntitlement');
  if ((creates?.kind === 'boolean' && creates.value) || links.length === 0) return [];
  const lost = new Set(links.map(({ entitlement }) => entitlement).filter((id) => known?.has(id) !== true));
  if (lost.size === 0) return [];
  const [example = ''] = lost;
  return [
    {
      severity: 'warning',
      code: 'entitlement-not-imported',
      message: `Accounts name ${lost.size} ${lost.size === 1 ? 'entitlement' : 'entitlements'} of type ${type} that the import does not bring, for example ${JSON.stringify(example)}. With importAsEntitlement false, its default, they are not created.`,
      place,
    },
  ];
}
