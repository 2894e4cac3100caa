import { MemoKey } from '../../documents/memo';
import type { Connector } from '../../documents/saviynt/connector';
import type { PlaceholderPosition } from '../../documents/saviynt/mask';
import type { SaviyntParameter } from '../../documents/saviynt/parameter';
import { positionOf, type TemplateSite, templateSites } from '../../documents/saviynt/template-sites';
import type { ExpressionPart, GroovyTemplate, TemplatePart } from '../../expressions/groovy/template';
import { type TextWrite, textWrites } from '../../expressions/groovy/writes';
import type { Finding } from '../../expressions/kit/finding';
import type { Scope } from '../../expressions/kit/scope';
import { isFreeText } from '../../knowledge/saviynt/free-text';
import type { RuleContext } from '../rule';
import { findingsOf, inScope, ScopedMemo } from './expression-findings';

/** One `${…}`, with what is known of the text it writes. */
export interface PlaceholderText {
  readonly site: TemplateSite;
  readonly part: ExpressionPart;
  /** In a body: inside quotes, as a whole value, or neither. */
  readonly position: PlaceholderPosition | undefined;
  /** Says that the value may be null, when nothing guards it. */
  readonly mayBeNull: Finding | undefined;
  /** Paths such as `user.lastname` that hold text people type, and that reach the body as they are. */
  readonly typed: readonly (readonly string[])[];
}

const NO_TEXTS: readonly PlaceholderText[] = [];

const TEXTS = new MemoKey((_: Connector) => new Map<SaviyntParameter, readonly PlaceholderText[]>());

/** The placeholders of a parameter whose text deserves a look; found once for the rules about null and escaping. */
export function placeholderTexts(context: RuleContext): readonly PlaceholderText[] {
  const { parameter, connector } = context;
  if (templateSites(parameter).length === 0) return NO_TEXTS;
  const known = connector.memo.of(TEXTS);
  let texts = known.get(parameter);
  if (texts === undefined) {
    texts = [...find(context)];
    known.set(parameter, texts);
  }
  return texts;
}

function* find(context: RuleContext): Iterable<PlaceholderText> {
  for (const site of templateSites(context.parameter)) {
    if (site.role === 'authentication') continue;
    const { template } = site.string;
    if (template.problems.length > 0) continue;
    const typedBy = site.role === 'body' ? inScope(TYPED_PATHS, site, context) : undefined;
    const findings = findingsOf(site, context);
    if (findings.length === 0 && (typedBy === undefined || typedBy.size === 0)) continue;
    const nulls = byPart(findings, 'null-in-text', template);
    const failing = byPart(findings, 'null-dereference', template);
    for (let index = 0; index < template.parts.length; index++) {
      const part = template.parts[index];
      if (part?.kind !== 'expression') continue;
      // First what fails: it never comes to writing then.
      const mayBeNull = failing.has(index) ? undefined : nulls.get(index);
      const typed = typedBy?.get(index) ?? [];
      if (mayBeNull === undefined && typed.length === 0) continue;
      yield { site, part, position: positionOf(site, index), mayBeNull, typed };
    }
  }
}

const NONE: ReadonlyMap<number, Finding> = new Map();

/** By the part it lies in, the first finding whose code ends so. */
function byPart(findings: readonly Finding[], code: string, template: GroovyTemplate): ReadonlyMap<number, Finding> {
  if (findings.length === 0) return NONE;
  const found = new Map<number, Finding>();
  for (const finding of findings) {
    if (!finding.code.endsWith(code)) continue;
    const index = partAt(template, finding.span.start);
    const part = template.parts[index];
    if (part !== undefined && finding.span.end <= part.span.end && !found.has(index)) found.set(index, finding);
  }
  return found;
}

/** The index of the part that `offset` lies in; parts stand in the order of the text, without gaps. */
export function partAt({ parts }: GroovyTemplate, offset: number): number {
  let low = 0;
  let high = parts.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((parts[middle] as TemplatePart).span.end <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The code of a placeholder as it is written. */
export function codeOf({ site, part }: Pick<PlaceholderText, 'site' | 'part'>): string {
  return site.string.text.text.slice(part.code.start, part.code.end).trim();
}

type TypedPaths = ReadonlyMap<number, readonly TextWrite['path'][]>;

const TYPED_PATHS = new ScopedMemo(findTyped, new Map(), ({ size }) => size === 0);

/** The paths of typed text that nothing escapes, by the part that writes them. */
function findTyped(template: GroovyTemplate, scope: Scope): TypedPaths {
  const found = new Map<number, TextWrite['path'][]>();
  for (const { part, path, encoding } of textWrites(template, scope)) {
    const [binding = '', property] = path;
    if (encoding !== 'none' || path.length > 2 || !isFreeText(binding, property)) continue;
    const paths = found.get(part);
    if (paths === undefined) found.set(part, [path]);
    else paths.push(path);
  }
  return found;
}
