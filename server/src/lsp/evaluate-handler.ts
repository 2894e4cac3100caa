import { type GivenValue, toJson } from '../expressions/evaluation';
import type { LanguageId } from '../expressions/kit/language';
import type { Value } from '../expressions/kit/value';
import { languageOf, languages } from '../expressions/languages';
import { editSubjectAt } from '../features/edit-expression/subject';
import {
  type ExpressionInput,
  type ExpressionSubject,
  evaluateWith,
  expressionInputs,
  subjectAt,
} from '../features/expression/evaluation';
import { type ExpressionPlace, expressionPlaceAt } from '../features/expression/place';
import { isObject } from '../json/value';
import type {
  EvaluateAnswer,
  EvaluateParams,
  ExpressionInfo,
  ExpressionInputInfo,
  ExpressionPlaceParams,
} from './protocol';
import { type Session, subjectOf } from './session';

/** Answers {@link expressionAtMethod}. */
export async function expressionAt(session: Session, params: ExpressionPlaceParams): Promise<ExpressionInfo | null> {
  const place = await findPlace(session, params);
  if (place === undefined) return null;
  const { language } = place.slot;
  const subject = subjectAt(place);
  const inputs = expressionInputs(language, subject, place, session.sample.user, Date.now());
  return { language: language.id, languageName: language.name, ...subject, inputs: inputs.map(toInfo) };
}

/** Answers {@link evaluateMethod}. */
export async function evaluateExpression(session: Session, params: EvaluateParams): Promise<EvaluateAnswer | null> {
  if (!isEvaluateParams(params)) return null;
  const language = languageOf(params.language);
  const subject: ExpressionSubject = {
    text: params.text,
    ...(language.placeholders !== undefined && params.mode !== undefined ? { mode: params.mode } : {}),
  };
  const found = await findPlace(session, params);
  // The document may have become another one since the page was opened.
  const place = found?.slot.language === language ? found : undefined;
  const { outcome, json, type, findings } = evaluateWith(language, subject, place, given(params), params.now);
  const inputs = expressionInputs(language, subject, place, session.sample.user, params.now);
  return {
    verdict: outcome.verdict,
    ...(outcome.verdict === 'ok' ? { json: json ?? null, type: type ?? '', text: outcome.text } : {}),
    ...(outcome.verdict === 'wrong' ? { error: outcome.error } : {}),
    ...(outcome.verdict === 'unknown' ? { unknown: outcome.reasons } : {}),
    findings: findings.map(({ code, severity, message, span, suggestions = [] }) => ({
      code,
      severity,
      message,
      span,
      suggestions,
    })),
    inputs: inputs.map(toInfo),
  };
}

async function findPlace(
  session: Session,
  { uri, position, target }: ExpressionPlaceParams,
): Promise<ExpressionPlace | undefined> {
  const subject = await subjectOf(session, uri);
  if (subject === undefined) return undefined;
  const offset = subject.file.lines.offsetAt(position);
  if (target === undefined) return expressionPlaceAt(subject.document, offset, subject.workspace);
  const slot = editSubjectAt(subject.document, offset, subject.workspace, target)?.slot;
  return slot && { slot, offset: 0, isInEscape: false };
}

/** An input as the client takes it. */
export function toInfo({ path, documentation, sample }: ExpressionInput): ExpressionInputInfo {
  return {
    path,
    documentation,
    ...(sample === undefined ? {} : { sample: toJson(sample, () => undefined) }),
  };
}

function given({ inputs }: EvaluateParams): readonly GivenValue[] {
  return inputs.map(({ path, value }) => (value === undefined ? { path } : { path, value: value as Value }));
}

function isEvaluateParams(params: unknown): params is EvaluateParams {
  return (
    isObject(params) &&
    typeof params.uri === 'string' &&
    isObject(params.position) &&
    languages.has(params.language as LanguageId) &&
    typeof params.text === 'string' &&
    (params.mode === undefined || params.mode === 'template' || params.mode === 'expression') &&
    typeof params.now === 'number' &&
    Array.isArray(params.inputs) &&
    params.inputs.every((input) => isObject(input) && Array.isArray(input.path) && input.path.every(isName))
  );
}

function isName(name: unknown): boolean {
  return typeof name === 'string';
}
