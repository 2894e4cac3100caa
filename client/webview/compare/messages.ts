import type { ComparisonReport } from '../../../server/src/provisioning/compare/report';
import { isIndex } from '../shared/checks';

/** Everything the page shows. It is sent whole each time. */
export interface CompareState {
  readonly report: ComparisonReport;
  /** Over whom both versions were planned, in words; absent while nobody was. */
  readonly people?: string;
  /** The newer version has changed since, and comparing takes long enough to be asked for. */
  readonly isStale: boolean;
}

/** Extension → page. */
export type CompareMessage =
  | { readonly type: 'state'; readonly state: CompareState }
  /** What is being done at the moment; null when nothing is. */
  | { readonly type: 'working'; readonly text: string | null };

/** Page → extension. `open` and `person` name what is shown; where it leads the extension knows. */
export type CompareRequest =
  | { readonly type: 'ready' | 'copy' | 'people' | 'diff' | 'again' | 'cancel' }
  | { readonly type: 'open'; readonly part: number; readonly side: 'before' | 'after' }
  | { readonly type: 'person'; readonly group: number; readonly person: number };

const simple: ReadonlySet<unknown> = new Set(['ready', 'copy', 'people', 'diff', 'again', 'cancel']);

/** What arrives from a page is checked before it is believed. */
export function isCompareRequest(message: unknown): message is CompareRequest {
  if (typeof message !== 'object' || message === null) return false;
  const { type, part, side, group, person } = message as Readonly<Record<string, unknown>>;
  if (type === 'open') return isIndex(part) && (side === 'before' || side === 'after');
  return simple.has(type) || (type === 'person' && isIndex(group) && isIndex(person));
}
