/**
 * Keys that published packages have where no source documents them, and what EIC reads instead. Measured over the 49
 * published packages: `active` in 7 and `status` in 5 statusAndThresholdConfig, paging outside "pagination" in 5.
 */
const mistaken: ReadonlyMap<string, string> = new Map([
  [
    'active',
    'The values that mean active are read from activeStatus; this key, which 7 published packages have, is ignored.',
  ],
  [
    'status',
    'The values that mean active are read from activeStatus; this key, which 5 published packages have, is ignored.',
  ],
  ['inactive', 'The values that mean inactive are read from inactiveStatus; this key is ignored.'],
]);

const PAGING: ReadonlySet<string> = new Set(['nextUrl', 'offset', 'page', 'pagination']);

/**
 * What is known about an undocumented key; undefined for most.
 * @param around the key of the object it stands in
 */
export function describeMistakenKey(key: string, around: string): string | undefined {
  if (around === 'statusAndThresholdConfig') return mistaken.get(key);
  return PAGING.has(key)
    ? `How pages are read is looked for in "pagination" inside a call. Here it is ignored, and only the first page is read.`
    : undefined;
}
