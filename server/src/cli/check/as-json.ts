import { type CheckReport, countBySeverity, countSilenced, placed } from './report';

/**
 * `{ format: "check/1", version, summary: { files, error, warning, information, hint, silenced }, files: [{ path, kind,
 * findings: [{ code, severity, message, start, end, within?, fixes }] }] }`. Lines and columns count from 1, columns in UTF-16
 * units; files without findings are listed too.
 */
export function checkAsJson(report: CheckReport): string {
  const position = ({ line, character }: { line: number; character: number }) => ({
    line: line + 1,
    column: character + 1,
  });
  const files = report.files.map((file) => ({
    path: file.path,
    kind: file.kind,
    findings: placed(file).map(({ code, severity, message, start, end, within, fixes }) => ({
      code,
      severity,
      message,
      start: position(start),
      end: position(end),
      ...(within === undefined ? {} : { within: { parameter: within.parameter, start: position(within.start) } }),
      fixes: fixes.map(({ title, isSafe }) => ({ title, isSafe })),
    })),
  }));
  const summary = { files: files.length, ...countBySeverity(report.files), silenced: countSilenced(report.files) };
  return `${JSON.stringify({ format: 'check/1', version: report.version, summary, files }, null, 2)}\n`;
}
