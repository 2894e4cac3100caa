import type { ImportPreviewJson } from '../../../server/src/provisioning/saviynt/import/render/import-format';
import { isRange } from '../shared/checks';

/** What a preview is made of; each can be chosen anew from the page. */
export type ImportInputName = 'mapping' | 'account' | 'existing';

const inputNames: ReadonlySet<unknown> = new Set<ImportInputName>(['mapping', 'account', 'existing']);

/** Everything the page shows. Nothing in it is secret; the data of accounts are personal. */
export interface ImportView {
  readonly data: ImportPreviewJson;
  readonly inputs: Readonly<Record<ImportInputName, { readonly label: string; readonly detail: string }>>;
}

/** Extension → page. */
export type ImportMessage =
  | { readonly type: 'preview'; readonly view: ImportView }
  /** The mapping was edited since the preview was made. */
  | { readonly type: 'changed' }
  /** What is being done at the moment; null when nothing is. */
  | { readonly type: 'working'; readonly text: string | null };

/** Page → extension. */
export type ImportRequest =
  | { readonly type: 'ready' | 'again' | 'save' | 'copyMarkdown' }
  /** Offsets in UTF-16 code units; only files of the mapping are opened. */
  | {
      readonly type: 'reveal';
      readonly uri: string;
      readonly range: { readonly start: number; readonly end: number };
    }
  | { readonly type: 'change'; readonly input: ImportInputName };

/** What arrives from a page is checked before it is believed. */
export function isImportRequest(message: unknown): message is ImportRequest {
  if (typeof message !== 'object' || message === null) return false;
  const { type, uri, range, input } = message as Readonly<Record<string, unknown>>;
  switch (type) {
    case 'ready':
    case 'again':
    case 'save':
    case 'copyMarkdown':
      return true;
    case 'reveal':
      return typeof uri === 'string' && isRange(range);
    case 'change':
      return inputNames.has(input);
    default:
      return false;
  }
}
