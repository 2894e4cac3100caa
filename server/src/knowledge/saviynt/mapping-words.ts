/*
 * The right side of an attribute mapping, `<path>~#~<type>`. Sources: Saviynt developer portal, ImportAccountEntJSON;
 * 37 published import parameters; forum threads 103486 (epochdate, int) and 13612 (#CONST# with a template); Saviynt's
 * Terraform provider and tools of its engineers for the types without an explanation.
 */

/** Stands between path and type. */
export const MAPPING_SEPARATOR = '~#~';
/** Begins a constant. */
export const CONSTANT_PREFIX = '#CONST#';
/** Begins a marker. */
export const MARKER_PREFIX = 'STORE#';
/** What an accounts call writes where acctEntMappings finds it (Saviynt: ImportAccountEntJSON, acctEntMappings). */
export const ACCESS_MARKER = 'STORE#ACC#ENT#MAPPINGINFO';
/** What an entitlements call writes where entMappings finds it (published packages of Saviynt). */
export const ENTITLEMENT_MARKER = 'STORE#ENT#MAPPINGINFO';
/** Begins the name of a header in tokenResponsePath. */
const HEADERS_PREFIX = '#HEADERS#';

const UNEXPLAINED = 'Occurs in tools and samples; no public source explains it.';

/** What the types behind `~#~` mean, the usual one first. No public page lists them all. */
export const mappingTypes: ReadonlyMap<string, string> = new Map([
  ['char', 'Text. More than 99 of 100 published mappings have it, for flags and numbers too.'],
  ['bool', 'True or false.'],
  ['date', 'A date, read by the dateFormat of globalSettings.'],
  ['epochdate', 'A date as the time since 1970.'],
  ['int', 'A whole number.'],
  ['listAsString', UNEXPLAINED],
  ['boolList', UNEXPLAINED],
  ['boolListInverse', UNEXPLAINED],
  ['json', UNEXPLAINED],
  ['ufjson', UNEXPLAINED],
  ['ufchar', UNEXPLAINED],
]);

/** Markers, which stand in the place of a path; the longest that fits counts. */
export const mappingMarkers: readonly (readonly [string, string])[] = [
  [
    ACCESS_MARKER,
    'No path: keeps which entitlements an account has, as acctEntMappings describes, until acctEntParams reads them.',
  ],
  [
    `${ENTITLEMENT_MARKER}#PARENTID#TYPE##ENTMAP`,
    'No path: keeps the parent of an entitlement, as a mapping of type ENTMAP.',
  ],
  [`${ENTITLEMENT_MARKER}#PARENTID`, 'No path: keeps the parent of an entitlement.'],
  [ENTITLEMENT_MARKER, 'No path: keeps which entitlements belong to this one, as entMappings describes.'],
];

/** What `source`, the part before the type, stands for when it is no path; undefined when it is one. */
export function describeMappingSource(source: string): string | undefined {
  const text = source.trim();
  if (text.startsWith(CONSTANT_PREFIX))
    return text.includes('${')
      ? 'A constant with a template: `response` in it is the record that is being read.'
      : `A constant: every record gets the text behind ${CONSTANT_PREFIX}.`;
  if (!text.startsWith(MARKER_PREFIX)) return undefined;
  const known = mappingMarkers
    .filter(([marker]) => text.startsWith(marker))
    .sort(([a], [b]) => b.length - a.length)
    .at(0);
  return known?.[1] ?? 'A marker that no public source explains.';
}

/** What the parts of a path mean that are not names of the answer. */
export function describePath(path: string): readonly string[] {
  const words: string[] = [];
  if (path.startsWith(HEADERS_PREFIX))
    words.push(
      `The header ${path.slice(HEADERS_PREFIX.length)} of the answer; without ${HEADERS_PREFIX} it would be a path in the body.`,
    );
  if (path.startsWith('completeResponseMap.')) words.push('`completeResponseMap` is the whole body of the answer.');
  if (path.startsWith('headers.')) words.push('`headers` are the headers of the answer.');
  if (/^[\w ]{1,80}\.message\b/.test(path)) words.push('`<call>.message` is the body of the answer of that call.');
  if (path.includes('~dot#')) words.push('`~dot#` stands for a dot in the name.');
  if (/\[\d{1,6}\]/.test(path)) words.push('`[0]` takes the first element of a list.');
  return words;
}
