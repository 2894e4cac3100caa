/** Pages that statements about the format rest on, by the name they are cited with. */
const PAGES: readonly (readonly [string, string])[] = [
  [
    'Saviynt developer portal, ConnectionJSON',
    'https://developers.saviynt.com/connectors/rest-connector/concepts/connection-json',
  ],
  [
    'Saviynt developer portal, ImportAccountEntJSON',
    'https://developers.saviynt.com/connectors/rest-connector/concepts/ImportAccountEntJSON',
  ],
  ['Saviynt Terraform provider, REST connection', 'https://github.com/Saviynt/terraform-provider-saviynt'],
  ['published Saviynt packages', 'https://github.com/saviynt/saviynt-connectors'],
];

/** `source` in Markdown, with a link to the page it names first. */
export function linkedSource(source: string): string {
  for (const [name, url] of PAGES) {
    const at = source.indexOf(name);
    if (at >= 0) return `${source.slice(0, at)}[${name}](${url})${source.slice(at + name.length)}`;
  }
  return source;
}
