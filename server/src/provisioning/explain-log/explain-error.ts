import { findByCode, findById, findByStatus, findByText } from '../../knowledge/errors/catalogue';
import type { KnownError } from '../../knowledge/errors/known-error';
import { findParameter, type NamedParameter } from '../../knowledge/ringcentral/errors/parameters';
import { type FailureFacts, readFailureText } from './failure-text';

/** How an error of the catalogue was found: its code or text says it, its status or scimType only fits it. */
export type Evidence = 'code' | 'text' | 'scimType' | 'status' | 'page';

/** One thing the failure can be, with what its text says about this case. */
export interface Candidate {
  readonly error: KnownError;
  readonly evidence: Evidence;
  /** Both sentences of the catalogue, with the names that the text has. */
  readonly meaning: string;
  readonly remedy: string;
  /** The attributes it is about, as SCIM paths. */
  readonly parameters: readonly NamedParameter[];
  /** A name in the text that is no attribute we know. */
  readonly unknownParameter?: string;
}

export interface ErrorExplanation {
  readonly facts: FailureFacts;
  /** Best first; empty when nothing fits. */
  readonly candidates: readonly Candidate[];
}

export interface Hints {
  /** What the provider calls it, such as `EntryConflict`; it counts less than what RingCentral says. */
  readonly code?: string;
  readonly status?: number;
  /** Texts of the JavaScript SDK cannot stand in the log of an identity provider. */
  readonly withoutSdk?: boolean;
}

/**
 * Explains an error by its code, its text, a whole JSON body, or its HTTP status. What is not known has no candidate, or only
 * the ones its status allows. Never throws; linear in the length of the text.
 */
export function explainError(text: string, hints: Hints = {}): ErrorExplanation {
  const facts = withWholeQuery(readFailureText(text), text.trim());
  const status = facts.status ?? hints.status;
  const ranked = new Map<
    KnownError,
    { readonly score: number; readonly evidence: Evidence; readonly captured?: ReadonlyMap<string, string> }
  >();
  const add = (error: KnownError, score: number, evidence: Evidence, captured?: ReadonlyMap<string, string>) => {
    if (hints.withoutSdk === true && error.origin === 'RingCentral SDK') return;
    const before = ranked.get(error);
    if (before === undefined || before.score < score)
      ranked.set(error, { score, evidence, ...(captured && { captured }) });
  };
  for (const { error, specificity, captured } of findByText(facts.words))
    add(error, 2000 + specificity, 'text', captured);
  for (const { error, specificity, captured } of findByText(text)) add(error, 1000 + specificity, 'text', captured);
  for (const code of facts.codes) {
    // A text with this code that is not in the message is one of many the code stands for.
    const found = findByCode(code);
    const own = found.filter((error) => error.texts.length === 0 || error.id === code.toLowerCase());
    for (const error of own.length > 0 ? own : found) add(error, 900, 'code');
  }
  for (const word of codeWords(text))
    for (const error of findByCode(word)) if (error.origin !== 'HTTP') add(error, 850, 'code');
  // The JSON of an explanation names errors by their id.
  const named = findById(text.trim());
  if (named !== undefined) add(named, 3000, 'code');
  if (facts.isPage)
    for (const error of findByCode('SystemForCrossDomainIdentityManagementServiceIncompatible'))
      add(error, 850, 'page');
  for (const error of hints.code === undefined ? [] : findByCode(hints.code)) add(error, 800, 'code');
  for (const error of findByStatus(undefined, facts.scimType)) add(error, 300, 'scimType');
  for (const error of findByStatus(status)) add(error, 100, 'status');
  const ordered = [...ranked].sort(([, a], [, b]) => b.score - a.score);
  // What a status allows is of no interest once a code or text was recognised.
  const isKnown = ordered.some(([, { score }]) => score >= 800);
  const shown = isKnown ? ordered.filter(([, { score }]) => score >= 800) : ordered;
  return {
    facts,
    candidates: shown.map(([error, { evidence, captured }]) => candidate(error, evidence, facts, captured)),
  };
}

const MOST_WORDS = 500;

/**
 * Words of a text that can only be codes: `InvalidAnchor`, `invalid_grant`. Codes that are words of the language too, such as
 * Timeout, count only where they stand alone.
 */
function codeWords(text: string): readonly string[] {
  const words = text.slice(0, 20_000).match(/[A-Za-z][\w.]{5,80}/g) ?? [];
  const telling = words.slice(0, MOST_WORDS).filter((word) => /[a-z][A-Z]|[a-z]_[a-z]/.test(word));
  return [...new Set(telling)];
}

/** A question that is nothing but a code, such as `EntryConflict`, `invalid_grant` or `uniqueness`. */
function withWholeQuery(facts: FailureFacts, query: string): FailureFacts {
  if (!/^[\w.-]{3,80}$/.test(query) || findByCode(query).length === 0) return facts;
  return { ...facts, codes: [...new Set([query, ...facts.codes])] };
}

function candidate(
  error: KnownError,
  evidence: Evidence,
  facts: FailureFacts,
  captured: ReadonlyMap<string, string> = new Map(),
): Candidate {
  const name = captured.get('parameter') ?? (error.origin === 'RingCentral' ? facts.parameter : undefined);
  const named = name === undefined ? undefined : findParameter(name);
  const own = (error.attributes ?? []).map(findParameter).filter((found) => found !== undefined);
  const permission = captured.get('permission') ?? facts.permission;
  const what = captured.get('feature') ?? captured.get('value');
  return {
    error,
    evidence,
    meaning: [
      error.meaning,
      named === undefined ? '' : `RingCentral calls ${named.path} "${name}".`,
      named === undefined && isName(name) ? `The parameter is "${name}".` : '',
      what === undefined || what.trim() === '' ? '' : `It names "${what}".`,
    ]
      .filter((sentence) => sentence !== '')
      .join(' '),
    remedy:
      isName(permission) && error.mend === 'access'
        ? `${error.remedy} The permission is "${permission}".`
        : error.remedy,
    parameters: named === undefined ? own : [named],
    ...(named === undefined && isName(name) ? { unknownParameter: name } : {}),
  };
}

/** A placeholder that was never filled, `${parameterName}`, names nothing. */
function isName(text: string | undefined): text is string {
  return text !== undefined && text.trim() !== '' && !text.startsWith('$');
}
