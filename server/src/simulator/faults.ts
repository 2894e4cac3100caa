/** Something that goes wrong instead of, or before, the normal answer. */
export type FaultKind =
  | {
      readonly kind: 'status';
      readonly status: number;
      readonly form?: 'scim' | 'platform';
      readonly code?: string;
      readonly message?: string;
    }
  /** 429; `retryAfter` is the header's text, null leaves it out. */
  | { readonly kind: 'rate-limited'; readonly retryAfter: string | null; readonly form?: 'scim' | 'platform' }
  /** The normal answer, so many milliseconds late. */
  | { readonly kind: 'slow'; readonly milliseconds: number }
  | { readonly kind: 'invalid-json' }
  /** A page such as a proxy or a captive portal sends. */
  | { readonly kind: 'html'; readonly status?: number }
  | { readonly kind: 'redirect'; readonly location: string; readonly status?: 301 | 302 | 307 | 308 }
  | { readonly kind: 'empty' }
  /** The connection breaks before an answer. */
  | { readonly kind: 'reset' }
  /** The connection breaks in the middle of the answer. */
  | { readonly kind: 'truncated' };

/** When a fault strikes: requests to `path` (exact, or a prefix ending in `*`), the first `times` of them. */
export type Fault = FaultKind & {
  readonly path?: string;
  readonly method?: string;
  readonly times?: number;
};

/** The faults in force; each is used up after its `times`. */
export class FaultList {
  private faults: { readonly fault: Fault; left: number }[] = [];

  constructor(faults: readonly Fault[]) {
    this.set(faults);
  }

  set(faults: readonly Fault[]): void {
    this.faults = faults.map((fault) => ({ fault, left: fault.times ?? Number.POSITIVE_INFINITY }));
  }

  /** The fault that strikes this request, if any. */
  next(method: string, path: string): Fault | undefined {
    const found = this.faults.find(({ fault, left }) => left > 0 && fits(fault, method, path));
    if (found !== undefined) found.left--;
    return found?.fault;
  }
}

function fits(fault: Fault, method: string, path: string): boolean {
  if (fault.method !== undefined && fault.method !== method) return false;
  if (fault.path === undefined) return true;
  return fault.path.endsWith('*') ? path.startsWith(fault.path.slice(0, -1)) : path === fault.path;
}
