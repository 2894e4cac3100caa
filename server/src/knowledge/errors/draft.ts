import type { KnownError } from './known-error';

type Optional = 'codes' | 'statuses' | 'texts' | 'origin' | 'statusConfidence';

/** An error as it is written down; what is left out follows from the rest. */
export type ErrorDraft = Omit<KnownError, Optional> & Partial<Pick<KnownError, Optional>>;

/** Completes a draft: said by RingCentral, without codes, statuses and texts, its statuses as sure as itself. */
export function known(draft: ErrorDraft): KnownError {
  return {
    origin: 'RingCentral',
    codes: [],
    statuses: [],
    texts: [],
    statusConfidence: draft.confidence,
    ...draft,
  };
}
