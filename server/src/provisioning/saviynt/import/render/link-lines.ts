import { counted } from '../../../../text/counted';
import type { Paint } from '../../../../text/paint';
import { printable } from '../../../render/style';
import type { ImportPreviewJson, PlaceJson } from './import-format';

/**
 * Which account has which entitlement, and entitlements of entitlements, each with the line that says so.
 * @param more the line that says how many are left out
 */
export function linkLines(
  { links, entitlementLinks }: Pick<ImportPreviewJson, 'links' | 'entitlementLinks'>,
  limit: number,
  shownUri: (uri: string) => string,
  paint: Paint,
  more: (hidden: number) => string,
): readonly string[] {
  const at = ({ uri, line, column }: PlaceJson): string => `${printable(shownUri(uri))}:${line}:${column}`;
  const ofAccounts = links.map(
    ({ account, type, entitlement, by, place }) =>
      `  ${printable(account || '(no key)')} → ${printable(type)} ${printable(entitlement || '(no key)')}  ${paint('dim', `${by}, ${at(place)}`)}`,
  );
  const ofEntitlements = entitlementLinks.map(
    ({ type, entitlement, targetType, target, mappingTypes, place }) =>
      `  ${printable(type)} ${printable(entitlement)} → ${printable(targetType)} ${printable(target)}  ${paint('dim', [...mappingTypes.map(printable), at(place)].join(', '))}`,
  );
  return [...block('of accounts', ofAccounts, limit, more), ...block('of entitlements', ofEntitlements, limit, more)];
}

function block(
  of: string,
  lines: readonly string[],
  limit: number,
  more: (hidden: number) => string,
): readonly string[] {
  if (lines.length === 0) return [];
  const hidden = lines.length - limit;
  return [
    `${counted(lines.length, 'entitlement')} ${of}`,
    ...lines.slice(0, limit),
    ...(hidden > 0 ? [more(hidden)] : []),
    '',
  ];
}
