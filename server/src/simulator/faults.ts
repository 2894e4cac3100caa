import type { ScimType } from '../knowledge/scim/scim-types';
import { type Operation, operationOf } from './operations';

/** The form of an error: SCIM's, or the platform's, which the gateway uses before SCIM is reached. */
export type ErrorForm = 'scim' | 'platform';

/** What stands in the place of the normal answer. */
export type ReplacingFault =
  | {
      readonly kind: 'status';
      readonly status: number;
      readonly form?: ErrorForm;
      /** The platform's error code, such as OAU-128. */
      readonly code?: string;
      readonly message?: string;
      readonly scimType?: ScimType;
      /** The text of Retry-After. */
      readonly retryAfter?: string;
    }
  /** 429; `retryAfter` is the header's text, null leaves it out. `retryAfterDate` makes it a date so many seconds on. */
  | {
      readonly kind: 'rate-limited';
      readonly retryAfter: string | null;
      readonly retryAfterDate?: number;
      readonly form?: ErrorForm;
    }
  | { readonly kind: 'invalid-json' }
  /** A page such as a proxy or a captive portal sends. */
  | { readonly kind: 'html'; readonly status?: number }
  | { readonly kind: 'redirect'; readonly location: string; readonly status?: 301 | 302 | 307 | 308 }
  /** 200 with no body. */
  | { readonly kind: 'empty' }
  /** 204, also where a body belongs. */
  | { readonly kind: 'no-content' }
  /** Content-Encoding gzip over bytes that are none. */
  | { readonly kind: 'gzip-garbage' }
  /** A body that never ends; it stops when the client goes. */
  | { readonly kind: 'endless' }
  /** A body of so many bytes. */
  | { readonly kind: 'huge'; readonly bytes: number }
  /** The connection breaks before an answer. */
  | { readonly kind: 'reset' }
  /** The connection breaks in the middle of the answer. */
  | { readonly kind: 'truncated' };

/** The normal answer, sent wrongly. */
export type SendingFault =
  /** So many milliseconds late. */
  | { readonly kind: 'slow'; readonly milliseconds: number }
  /** One byte each so many milliseconds. */
  | { readonly kind: 'drip'; readonly milliseconds: number }
  | { readonly kind: 'content-type'; readonly contentType: string }
  /** A byte order mark in front. */
  | { readonly kind: 'bom' };

/** The normal answer to a list, with something untrue in it; other answers stay as they are. */
export type ListFault =
  /** Every later page has the users of the first. */
  | { readonly kind: 'duplicate-page' }
  /** With each answer one user fewer, from the front, as when others are deleted meanwhile. */
  | { readonly kind: 'shrinking-list' }
  /** With each answer one user more at the front, as when others are created meanwhile. */
  | { readonly kind: 'growing-list' }
  | { readonly kind: 'wrong-total'; readonly total: number }
  | { readonly kind: 'no-resources' }
  /** itemsPerPage greater than the count asked for. */
  | { readonly kind: 'items-over-count' };

export type FaultKind = ReplacingFault | SendingFault | ListFault;

/** When a fault strikes. Everything given must hold; a fault without any strikes every request. */
export interface FaultPlace {
  readonly operation?: Operation;
  /** Exact, or a prefix ending in `*`. */
  readonly path?: string;
  readonly method?: string;
  /** So many requests it would strike pass first. */
  readonly after?: number;
  /** It strikes so often; without, always. */
  readonly times?: number;
  /** The request is carried out although its answer is replaced, as when an answer is lost. */
  readonly carriedOut?: boolean;
}

const besideAnswer: ReadonlySet<string> = new Set<FaultKind['kind']>([
  'slow',
  'drip',
  'content-type',
  'bom',
  'duplicate-page',
  'shrinking-list',
  'growing-list',
  'wrong-total',
  'no-resources',
  'items-over-count',
]);

/** Whether a fault stands in the place of the normal answer. */
export function isReplacing<T extends { readonly kind: string }>(
  fault: T,
): fault is Extract<T, { readonly kind: ReplacingFault['kind'] }> {
  return !besideAnswer.has(fault.kind);
}

/** Something that goes wrong, and when. */
export type Fault = FaultKind & FaultPlace;

/** A fault that strikes now, and how often it has, this time included. */
export interface Strike {
  readonly fault: Fault;
  readonly strikes: number;
}

interface Entry {
  readonly fault: Fault;
  passed: number;
  strikes: number;
}

/** The faults in force, in their order: of those that fit a request, the first with any left strikes. Nothing is random. */
export class FaultList {
  private entries: readonly Entry[] = [];

  constructor(faults: readonly Fault[]) {
    this.set(faults);
  }

  set(faults: readonly Fault[]): void {
    this.entries = faults.map((fault) => ({ fault, passed: 0, strikes: 0 }));
  }

  /** Adds one behind the others. */
  add(fault: Fault): void {
    this.entries = [...this.entries, { fault, passed: 0, strikes: 0 }];
  }

  get all(): readonly Fault[] {
    return this.entries.map(({ fault }) => fault);
  }

  /** The fault that strikes this request, if any. */
  next(method: string, path: string): Strike | undefined {
    for (const entry of this.entries) {
      const { fault } = entry;
      if (entry.strikes >= (fault.times ?? Number.POSITIVE_INFINITY) || !fits(fault, method, path)) continue;
      if (entry.passed < (fault.after ?? 0)) {
        entry.passed++;
        continue;
      }
      entry.strikes++;
      return { fault, strikes: entry.strikes };
    }
    return undefined;
  }
}

function fits({ method: ofMethod, operation, path: ofPath }: FaultPlace, method: string, path: string): boolean {
  if (ofMethod !== undefined && ofMethod !== method) return false;
  if (operation !== undefined && operation !== operationOf(method, path)) return false;
  if (ofPath === undefined) return true;
  return ofPath.endsWith('*') ? path.startsWith(ofPath.slice(0, -1)) : path === ofPath;
}
