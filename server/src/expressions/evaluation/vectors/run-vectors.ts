import type { JsonValue } from '../../../json/value';
import type { ExpressionLanguage, Outcome } from '../../kit/language';
import { isUnknown, Opaque } from '../../kit/value';
import { type Evaluation, evaluate } from '../evaluate';
import { inputScope } from '../inputs';
import { type TextOf, textOfValues } from '../project';
import { hasText, idsOf, matches, sameIds } from './compare';
import type { Expectation } from './expectation';
import type { UnreadableCase, VectorCase } from './read-vectors';

/**
 * `suspect`: it differs, and the file itself doubts what it expects. `unknown`: whether it agrees cannot be known.
 * `invalid`: the entry says nothing that could be run.
 */
export type VectorVerdict = 'agrees' | 'differs' | 'suspect' | 'unknown' | 'invalid';

export interface VectorResult {
  readonly id: string;
  /** Where the case begins in its file. */
  readonly offset: number;
  readonly expression: string;
  readonly verdict: VectorVerdict;
  /** What was expected and what came, in words; empty when the entry is invalid. */
  readonly expected: string;
  readonly actual: string;
  /** Why the verdict is not `agrees`, in a sentence; undefined when expected and actual say it all. */
  readonly reason?: string;
}

/** Runs every case on its own. A case sees its inputs and nothing else, and no other time than its own. Never throws. */
export function runVectors(
  language: ExpressionLanguage,
  cases: readonly (VectorCase | UnreadableCase)[],
): readonly VectorResult[] {
  return cases.map((one) => ('problem' in one ? invalid(one) : runCase(language, one)));
}

function invalid({ id, offset, expression, problem }: UnreadableCase): VectorResult {
  return { id, offset, expression, verdict: 'invalid', expected: '', actual: '', reason: `This entry ${problem}` };
}

function runCase(language: ExpressionLanguage, one: VectorCase): VectorResult {
  const { id, offset, expression, expectation, suspect } = one;
  // In Okta there is always a user, and more, whether or not a case gives values for it; what it gives is whole.
  const isComplete = language.id !== 'okta' || one.isPlainSpring;
  const evaluation = evaluate(language, expression, inputScope(one.inputs, one.now, isComplete, true), one.mode);
  const judged = judge(language, one, evaluation);
  const isDoubted = suspect !== undefined && judged.verdict !== 'agrees';
  const reason = isDoubted ? `The expectation is in doubt: ${suspect}` : judged.reason;
  return {
    id,
    offset,
    expression,
    verdict: isDoubted ? 'suspect' : judged.verdict,
    expected: expectationText(expectation),
    actual: actualText(evaluation),
    ...(reason === undefined ? {} : { reason }),
  };
}

interface Judgement {
  readonly verdict: 'agrees' | 'differs' | 'unknown';
  readonly reason?: string;
}

const agrees: Judgement = { verdict: 'agrees' };
const differs: Judgement = { verdict: 'differs' };

function judge(language: ExpressionLanguage, { expression, expectation }: VectorCase, evaluation: Evaluation) {
  const { outcome, findings, mode } = evaluation;
  switch (expectation.kind) {
    case 'parses': {
      const [problem] = mode === 'expression' ? syntaxOf(evaluation) : language.parse(expression).problems;
      return problem === undefined ? agrees : ({ verdict: 'differs', reason: problem.message } as const);
    }
    case 'finding':
      return findings.length > 0 || outcome.verdict === 'wrong' ? agrees : differs;
    case 'error':
      return judgeError(expectation, outcome);
    case 'unknown':
      if (outcome.verdict !== 'unknown') return differs;
      return outcome.reasons.some(({ reason }) => reason.includes(expectation.part)) ? agrees : differs;
    case 'unsupported':
      return outcome.verdict === 'ok' ? differs : agrees;
    default:
      return judgeValue(expectation, outcome, textOfValues(language), mode === 'template' || language.id === 'entra');
  }
}

function syntaxOf({ findings }: Evaluation) {
  return findings.filter(({ code }) => code === 'syntax' || code === 'smart-quote' || code === 'too-complex');
}

function judgeError({ part }: Extract<Expectation, { kind: 'error' }>, outcome: Outcome): Judgement {
  if (outcome.verdict === 'unknown') return unknown(outcome);
  if (outcome.verdict === 'ok') return differs;
  const { message, exception } = outcome.error;
  // Engines write more than one code for a text that does not parse, and not all of it is a code: none is no contradiction.
  if (part === '' || exception === undefined || exception.includes(part) || message.includes(part)) return agrees;
  return differs;
}

function judgeValue(
  expectation: Extract<Expectation, { kind: 'value' | 'text' | 'type' | 'any' | 'ids' }>,
  outcome: Outcome,
  textOf: TextOf,
  asText: boolean,
): Judgement {
  if (outcome.verdict === 'unknown') return unknown(outcome);
  if (outcome.verdict === 'wrong') return { verdict: 'differs', reason: outcome.error.message };
  const { value, text } = outcome;
  switch (expectation.kind) {
    case 'text':
      return text === expectation.text || hasText(expectation.text, value, textOf) ? agrees : differs;
    case 'type':
      return value instanceof Opaque && value.typeName === expectation.name ? agrees : differs;
    case 'any':
      return agrees;
    case 'ids': {
      const ids = idsOf(value);
      return ids !== undefined && sameIds(expectation.ids, ids) ? agrees : differs;
    }
    case 'value': {
      if (asText && typeof expectation.value === 'string' && expectation.value === text) return agrees;
      const result = matches(expectation.value, value, { textOf, asText });
      if (isUnknown(result)) return { verdict: 'unknown', reason: sentence(result.reason) };
      return result ? agrees : differs;
    }
  }
}

function unknown({ reasons }: Extract<Outcome, { verdict: 'unknown' }>): Judgement {
  return { verdict: 'unknown', reason: sentence(reasons.map(({ reason }) => reason).join('; ')) };
}

function sentence(text: string): string {
  return text === ''
    ? 'It cannot be known.'
    : `${text[0]?.toUpperCase()}${text.slice(1)}${text.endsWith('.') ? '' : '.'}`;
}

function expectationText(expectation: Expectation): string {
  switch (expectation.kind) {
    case 'value':
      return jsonText(expectation.value);
    case 'error': {
      const when = expectation.phase === 'parse' ? 'an error of the parser' : 'an error';
      return expectation.part === '' ? when : `${when} with "${expectation.part}"`;
    }
    case 'unknown':
      return expectation.part === '' ? 'unknown' : `unknown, with "${expectation.part}"`;
    case 'finding':
      return `a finding: ${expectation.name}`;
    case 'parses':
      return 'that it can be read';
    case 'text':
      return expectation.text;
    case 'type':
      return expectation.name;
    case 'any':
      return 'a value';
    case 'unsupported':
      return 'no value';
    case 'ids':
      return `the ids ${jsonText(expectation.ids)}`;
  }
}

function actualText({ outcome, json }: Evaluation): string {
  if (outcome.verdict === 'ok') return jsonText(json);
  if (outcome.verdict === 'unknown') return 'unknown';
  const { exception, message } = outcome.error;
  return exception === undefined ? `an error: ${message}` : `an error: ${exception}: ${message}`;
}

/** Longer results are cut: a report is read, not computed with. */
const longest = 400;

function jsonText(value: JsonValue): string {
  const text = JSON.stringify(value ?? null);
  return text.length > longest ? `${text.slice(0, longest)}…` : text;
}
