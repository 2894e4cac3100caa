import { LineIndex } from '../../../../server/src/text/line-index';
import type { CheckOutcome, ExpectationOutcome } from '../../planning/protocol';
import type { ExpectationNode } from './tree';

/** A range of a file as LSP counts: from zero, in UTF-16 units. */
export interface MessagePlace {
  readonly uri: string;
  readonly start: { readonly line: number; readonly character: number };
  readonly end: { readonly line: number; readonly character: number };
}

/** What a test says when it does not hold, or cannot be told. */
export interface VerdictMessage {
  readonly text: string;
  /** Shown side by side; absent where there is nothing to compare. */
  readonly difference: { readonly expected: string; readonly actual: string } | undefined;
  /** The line of the mapping that made the value; else the expectation itself. */
  readonly place: MessagePlace | undefined;
}

/** What came of one test. */
export type Verdict =
  | { readonly id: string; readonly state: 'passed' | 'skipped' }
  | { readonly id: string; readonly state: 'failed' | 'errored'; readonly message: VerdictMessage };

/**
 * What an expectation and the things it says came to. What cannot be told is no failure: its test is errored with the
 * reason. One about nobody has no checks, so it says so itself.
 *
 * @param texts those of the run, by the URIs of their files
 */
export function verdictsOf(
  { id, checks }: ExpectationNode,
  result: ExpectationOutcome,
  texts: ReadonlyMap<string, string>,
): readonly Verdict[] {
  const verdicts: Verdict[] = [];
  for (const node of checks) {
    const check = result.checks.find(({ own }) => own.span.start === node.span.start && own.span.end === node.span.end);
    verdicts.push(check === undefined ? { id: node.id, state: 'skipped' } : verdictOf(node.id, check, texts));
  }
  const matched = verdicts.some(({ state }) => state !== 'skipped');
  const [first] = result.checks;
  // A parent says what its children say; only what none of them says is its own.
  if (matched) return verdicts;
  return [...verdicts, first === undefined ? { id, state: 'passed' } : verdictOf(id, first, texts)];
}

function verdictOf(id: string, check: CheckOutcome, texts: ReadonlyMap<string, string>): Verdict {
  const { verdict, message, expected, actual } = check;
  if (verdict === 'passed') return { id, state: 'passed' };
  const difference = verdict === 'failed' ? { expected, actual } : undefined;
  return {
    id,
    state: verdict === 'failed' ? 'failed' : 'errored',
    message: { text: message, difference, place: placeOf(check, texts) },
  };
}

function placeOf({ source, own }: CheckOutcome, texts: ReadonlyMap<string, string>): MessagePlace | undefined {
  const wanted = source === undefined ? [] : [{ uri: source.uri, start: source.start, end: source.end }];
  for (const { uri, start, end } of [...wanted, { uri: own.uri, ...own.span }]) {
    const text = texts.get(uri);
    // What stands inside an archive has no editor that could show it.
    if (text === undefined || /\.zip\//i.test(uri)) continue;
    const lines = new LineIndex(text);
    return { uri, start: lines.positionAt(start), end: lines.positionAt(end) };
  }
  return undefined;
}
