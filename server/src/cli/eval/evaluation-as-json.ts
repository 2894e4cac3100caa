import type { Evaluation } from '../../expressions/evaluation';
import type { LanguageId } from '../../expressions/kit/language';
import { LineIndex } from '../../text/line-index';
import type { Span } from '../../text/span';

/**
 * `{ format: "eval/1", version, language, mode?, expression, verdict: "ok" | "wrong" | "unknown", value?, text?, type?,
 * error?: { message, exception?, start, end }, unknown?: [{ reason, start, end }], findings: [{ code, severity, message,
 * start, end, suggestions }] }`. Lines and columns count from 1, columns in UTF-16 units.
 */
export function evaluationAsJson(
  version: string,
  language: LanguageId,
  expression: string,
  { outcome, mode, json, type, findings }: Evaluation,
): string {
  const lines = new LineIndex(expression);
  const position = (offset: number) => {
    const { line, character } = lines.positionAt(offset);
    return { line: line + 1, column: character + 1 };
  };
  const place = ({ start, end }: Span) => ({ start: position(start), end: position(end) });
  const report = {
    format: 'eval/1',
    version,
    language,
    mode,
    expression,
    verdict: outcome.verdict,
    ...(outcome.verdict === 'ok' ? { value: json ?? null, text: outcome.text, type } : {}),
    ...(outcome.verdict === 'wrong'
      ? { error: { message: outcome.error.message, exception: outcome.error.exception, ...place(outcome.error.span) } }
      : {}),
    ...(outcome.verdict === 'unknown'
      ? { unknown: outcome.reasons.map(({ reason, span }) => ({ reason, ...place(span) })) }
      : {}),
    findings: findings.map(({ code, severity, message, span, suggestions = [] }) => ({
      code,
      severity,
      message,
      ...place(span),
      suggestions,
    })),
  };
  return `${JSON.stringify(report, null, 2)}\n`;
}
