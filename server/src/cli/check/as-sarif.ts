import type {
  ArtifactChange,
  ArtifactLocation,
  Log,
  Region,
  ReportingDescriptor,
  Result,
  Fix as SarifFix,
} from 'sarif';
import type { Fix, Severity } from '../../rules/diagnostic';
import { RULES } from '../../rules/registry';
import type { LinePosition } from '../../text/line-index';
import { LineIndex } from '../../text/line-index';
import type { Span } from '../../text/span';
import { type CheckReport, type PlacedDiagnostic, placed } from './report';

const LEVEL: Readonly<Record<Severity, Result.level>> = {
  error: 'error',
  warning: 'warning',
  information: 'note',
  hint: 'note',
};

/** SARIF 2.1.0 (OASIS), with the fixes, as code scanning services read it. */
export function checkAsSarif(report: CheckReport): string {
  const rules = ruleDescriptors(report);
  const indexes = new Map(rules.map(({ id }, index) => [id, index]));
  const places = new Places(report);
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
        results: report.files.flatMap((file) => placed(file).map((found) => result(found, indexes, places))),
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

function result(diagnostic: PlacedDiagnostic, rules: ReadonlyMap<string, number>, places: Places): Result {
  const { uri, code, severity, span, message } = diagnostic;
  const physicalLocation = places.locate(uri, span);
  const relatedLocations = diagnostic.related.flatMap((place) => {
    const located = places.locate(place.uri, place.span);
    return located === undefined ? [] : { physicalLocation: located, message: { text: place.message } };
  });
  const fixes = diagnostic.fixes.flatMap((fix) => sarifFix(fix, places) ?? []);
  return {
    ruleId: code,
    ruleIndex: rules.get(code) ?? -1,
    level: LEVEL[severity],
    message: { text: message },
    ...(physicalLocation && { locations: [{ physicalLocation }] }),
    ...(relatedLocations.length > 0 && { relatedLocations }),
    ...(fixes.length > 0 && { fixes }),
  };
}

/** Undefined for a fix that changes nothing, or a file that is not in the report: it could not be carried out. */
function sarifFix({ title, edits }: Fix, places: Places): SarifFix | undefined {
  const changes = new Map<string, ArtifactChange>();
  for (const { uri, span, newText } of edits) {
    const place = places.locate(uri, span);
    if (place === undefined) return undefined;
    const { artifactLocation, region: deletedRegion } = place;
    const change = changes.get(uri) ?? { artifactLocation, replacements: [] };
    change.replacements.push({ deletedRegion, insertedContent: { text: newText } });
    changes.set(uri, change);
  }
  return changes.size === 0 ? undefined : { description: { text: title }, artifactChanges: [...changes.values()] };
}

/** Where the spans of a report's files stand, by the names its findings have for the files. */
class Places {
  private readonly files = new Map<
    string,
    { readonly artifactLocation: ArtifactLocation; readonly index: LineIndex }
  >();

  constructor({ files }: CheckReport) {
    files.forEach(({ path, text, diagnostics }, artifact) => {
      const place = { artifactLocation: { uri: uriOf(path), index: artifact }, index: new LineIndex(text) };
      for (const name of [path, ...diagnostics.map(({ uri }) => uri)]) this.files.set(name, place);
    });
  }

  /** Undefined for a file that is not in the report. */
  locate(uri: string, span: Span): { artifactLocation: ArtifactLocation; region: Region } | undefined {
    const found = this.files.get(uri);
    if (found === undefined) return undefined;
    const { artifactLocation, index } = found;
    return { artifactLocation, region: region(index.positionAt(span.start), index.positionAt(span.end)) };
  }
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
