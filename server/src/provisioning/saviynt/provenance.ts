import type { SaviyntParameter } from '../../documents/saviynt/parameter';
import type { Scope } from '../../expressions/kit/scope';
import { isUnknown, type Value } from '../../expressions/kit/value';
import { LineIndex } from '../../text/line-index';
import { overlaps, type Span } from '../../text/span';
import type { ExpressionInput, Provenance } from '../plan/provenance';
import type { CompiledText } from './compiled-call';
import { valueAtPath } from './property-path';
import { referencedPaths } from './referenced-paths';
import type { RenderedPart } from './rendered-parts';

/**
 * Where the text at `span` of a rendered template comes from: the expressions in it, or the literal text of the mapping.
 * @param pieces as `renderedParts` gives them for this text and scope
 */
export function provenanceAt(
  text: CompiledText,
  pieces: readonly RenderedPart[],
  scope: Scope,
  span: Span,
  parameter: SaviyntParameter,
): Provenance | undefined {
  const inside = pieces.filter((piece) => overlaps(piece.output, span));
  if (inside.length === 0) return undefined;
  const computed = inside.filter(({ part }) => part.kind !== 'text');
  const template = computed.length > 0 ? around(computed) : literalSpan(inside, span);
  const file = text.source.text.spanToFile(template);
  const { line, character } = lineIndexOf(parameter).positionAt(file.start);
  const source = text.source.text.text;
  const paths = new Set(computed.flatMap(({ part }) => text.referencesOf(part)));
  return {
    uri: parameter.uri,
    parameter: parameter.name,
    start: file.start,
    end: file.end,
    line: line + 1,
    column: character + 1,
    expression: source.slice(template.start, template.end),
    inputs: [...paths].flatMap((path) => inputOf(path, scope)),
  };
}

/** The values an expression names, as they are in this run. */
export function inputsOf(code: string, scope: Scope): readonly ExpressionInput[] {
  return referencedPaths(code).flatMap((path) => inputOf(path, scope));
}

function around(pieces: readonly RenderedPart[]): Span {
  const spans = pieces.map(({ part }) => part.span);
  return { start: Math.min(...spans.map(({ start }) => start)), end: Math.max(...spans.map(({ end }) => end)) };
}

/** Literal text is as long in the template as in the output, unless the template escapes something; then all of it. */
function literalSpan(pieces: readonly RenderedPart[], span: Span): Span {
  const [piece] = pieces;
  if (piece === undefined || pieces.length > 1) return around(pieces);
  const { part, output } = piece;
  const isVerbatim = part.span.end - part.span.start === output.end - output.start;
  if (!isVerbatim) return part.span;
  const shift = part.span.start - output.start;
  return { start: span.start + shift, end: span.end + shift };
}

/** The value of a path, when its root is bound in this run; class names and other words are no inputs. */
function inputOf(path: string, { values }: Scope): readonly ExpressionInput[] {
  const [root = '', ...steps] = path.split('.');
  if (values === undefined || !Object.hasOwn(values, root)) return [];
  const value = valueAtPath(values[root], steps);
  if (isUnknown(value)) return [{ path }];
  return [{ path, value: shown(value as Value) }];
}

function shown(value: Value): string | null {
  if (value === null) return null;
  return typeof value === 'object' ? JSON.stringify(value) : String(value);
}

const lineIndexes = new WeakMap<SaviyntParameter, LineIndex>();

function lineIndexOf(parameter: SaviyntParameter): LineIndex {
  let index = lineIndexes.get(parameter);
  if (index === undefined) {
    index = new LineIndex(parameter.text.root.text);
    lineIndexes.set(parameter, index);
  }
  return index;
}
