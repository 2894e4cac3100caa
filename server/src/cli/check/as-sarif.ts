import type { Log, Region, ReportingDescriptor, Result } from 'sarif';
import type { Severity } from '../../rules/diagnostic';
import { RULES } from '../../rules/registry';
import type { LinePosition } from '../../text/line-index';
import { LineIndex } from '../../text/line-index';
import { type CheckedFile, type CheckReport, type PlacedDiagnostic, placed } from './report';

const LEVEL: Readonly<Record<Severity, Result.level>> = {
  error: 'error',
  warning: 'warning',
  information: 'note',
  hint: 'note',
};

/** SARIF 2.1.0 (OASIS), with the fixes, as code scanning services read it. */
export function checkAsSarif(report: CheckReport): string {
  const rules = ruleDescriptors(report);
  const log: Log = {
    version: '2.1.0',
    $schema: 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json',
    runs: [
      {
        tool: {
          driver: { name: 'RingCentral Provisioning', semanticVersion: report.version, version: report.version, rules },
        },
        columnKind: 'utf16CodeUnits',
        artifacts: report.files.map(({ path }) => ({ location: { uri: uriOf(path) }, sourceLanguage: 'json' })),
        results: report.files.flatMap((file, artifact) =>
          placed(file).map((diagnostic) => result(diagnostic, file, artifact, rules)),
        ),
      },
    ],
  };
  return `${JSON.stringify(log, null, 2)}\n`;
}

function ruleDescriptors(report: CheckReport): ReportingDescriptor[] {
  const known: ReportingDescriptor[] = RULES.map(({ code, title, severity }) => ({
    id: code,
    shortDescription: { text: title },
    defaultConfiguration: { level: LEVEL[severity] },
  }));
  const codes = new Set(known.map(({ id }) => id));
  const used = new Set(report.files.flatMap(({ diagnostics }) => diagnostics.map(({ code }) => code)));
  const others = [...used].filter((code) => !codes.has(code)).sort();
  return [...known, ...others.map((id) => ({ id, defaultConfiguration: { level: 'error' as const } }))];
}

function result(
  diagnostic: PlacedDiagnostic,
  file: CheckedFile,
  artifact: number,
  rules: readonly ReportingDescriptor[],
): Result {
  const artifactLocation = { uri: uriOf(file.path), index: artifact };
  const index = new LineIndex(file.text);
  const fixes = diagnostic.fixes
    .filter(({ edits }) => edits.every(({ uri }) => uri === diagnostic.uri))
    .map(({ title, edits }) => ({
      description: { text: title },
      artifactChanges: [
        {
          artifactLocation,
          replacements: edits.map(({ span, newText }) => ({
            deletedRegion: region(index.positionAt(span.start), index.positionAt(span.end)),
            insertedContent: { text: newText },
          })),
        },
      ],
    }));
  return {
    ruleId: diagnostic.code,
    ruleIndex: rules.findIndex(({ id }) => id === diagnostic.code),
    level: LEVEL[diagnostic.severity],
    message: { text: diagnostic.message },
    locations: [{ physicalLocation: { artifactLocation, region: region(diagnostic.start, diagnostic.end) } }],
    ...(fixes.length > 0 ? { fixes } : {}),
  };
}

/** A path as a URI reference (RFC 3986 §4.2): `#`, `?` and a colon in the first segment would end or change it. */
function uriOf(path: string): string {
  const uri = encodeURI(path.replace(/\p{Cs}/gu, '\ufffd')).replace(/[#?]/g, encodeURIComponent);
  return /^[^/]*:/.test(uri) ? `./${uri}` : uri;
}

function region(start: LinePosition, end: LinePosition): Region {
  return {
    startLine: start.line + 1,
    startColumn: start.character + 1,
    endLine: end.line + 1,
    endColumn: end.character + 1,
  };
}
