const GRAPH = 'https://learn.microsoft.com/graph/api/resources/';
const LEARN = 'https://learn.microsoft.com/entra/identity/app-provisioning/';

/** Resource types of Graph whose page is not among those of synchronization. */
const LOG_TYPES = /^(provision|modifiedProperty)/;

const PAGES: ReadonlyMap<string, string> = new Map([
  ['Microsoft Learn, Customize application attributes', `${LEARN}customize-application-attributes`],
  ['Microsoft Learn, Scoping filters', `${LEARN}define-conditional-rules-for-provisioning-user-accounts`],
]);

/** The page that a source names ("Microsoft Graph, attributeMapping"), as a link in Markdown; else the name alone. */
export function linkedPage(source: string): string {
  const type = /^Microsoft Graph, (\w+)$/.exec(source)?.[1];
  const url = type === undefined ? PAGES.get(source) : `${GRAPH}${pageOf(type)}`;
  return url === undefined ? source : `[${source}](${url})`;
}

function pageOf(type: string): string {
  return `${LOG_TYPES.test(type) ? '' : 'synchronization-'}${type.toLowerCase()}`;
}
