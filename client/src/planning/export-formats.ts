/** The formats a plan can be saved or copied in. `text` is what the terminal shows, as a block of Markdown. */
export type ExportFormat = 'json' | 'ndjson' | 'csv' | 'html' | 'markdown' | 'junit' | 'text';

/** The formats of files, with the ending that tells each, in the order of a dialog. */
export const fileFormats: readonly {
  readonly format: ExportFormat;
  readonly label: string;
  readonly ending: string;
}[] = [
  { format: 'json', label: 'JSON', ending: 'json' },
  { format: 'csv', label: 'CSV, for a spreadsheet', ending: 'csv' },
  { format: 'html', label: 'HTML, a page that stands alone', ending: 'html' },
  { format: 'markdown', label: 'Markdown, for a ticket', ending: 'md' },
  { format: 'ndjson', label: 'JSON, one person a line', ending: 'ndjson' },
  { format: 'junit', label: 'JUnit XML, for a pipeline', ending: 'xml' },
];

const formats: ReadonlySet<unknown> = new Set<ExportFormat>([...fileFormats.map(({ format }) => format), 'text']);

export function isExportFormat(value: unknown): value is ExportFormat {
  return formats.has(value);
}

/** The format by the ending of a file's name, letter case aside; JSON where it tells nothing. */
export function formatOfFile(name: string): ExportFormat {
  const ending = name.slice(name.lastIndexOf('.') + 1).toLowerCase();
  return fileFormats.find((one) => one.ending === ending)?.format ?? 'json';
}
