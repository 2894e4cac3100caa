import type { Report } from '../../../server/src/provisioning/explain-log/report';
import { isIndex } from '../shared/checks';

/** Everything the page shows. It is sent whole each time. */
export interface ExplainState {
  readonly report: Report;
  /** What the mapping is called that the attributes were looked up in; absent when there is none. */
  readonly mapping?: string;
  /** Whether a mapping would show more: for logs, not for single errors. */
  readonly takesMapping: boolean;
}

/** Extension → page. */
export interface ExplainMessage {
  readonly type: 'state';
  readonly state: ExplainState;
}

/** Page → extension. `ready` asks for the state; `open` names a row whose link is to be followed. */
export type ExplainRequest =
  | { readonly type: 'ready' | 'copy' | 'mapping' | 'other' }
  | { readonly type: 'open'; readonly section: number; readonly row: number };

const simple: ReadonlySet<unknown> = new Set(['ready', 'copy', 'mapping', 'other']);

/** What arrives from a page is checked before it is believed. */
export function isExplainRequest(message: unknown): message is ExplainRequest {
  if (typeof message !== 'object' || message === null) return false;
  const { type, section, row } = message as Readonly<Record<string, unknown>>;
  return simple.has(type) || (type === 'open' && isIndex(section) && isIndex(row));
}
