import type { TemplatePart } from '../../expressions/groovy/template';
import type { Scope } from '../../expressions/kit/scope';
import type { Span } from '../../text/span';
import type { CompiledText } from './compiled-call';

/** A part of a template, literal text included, with the place of its text in what was rendered. */
export interface RenderedPart {
  readonly part: TemplatePart;
  readonly output: Span;
}

/** The parts of a template over what they gave; undefined when it fails, or does not render part by part (scriptlets). */
export function renderedParts(text: CompiledText, scope: Scope): readonly RenderedPart[] | undefined {
  const { template } = text.source;
  const rendered = text.render(scope);
  if (rendered.verdict === 'wrong' || template.script !== undefined) return undefined;
  const outputs = new Map(rendered.pieces.map(({ part, output }) => [part, output]));
  let end = 0;
  return template.parts.map((part, index) => {
    const length = part.kind === 'text' ? part.value.length : 0;
    const output = outputs.get(index) ?? { start: end, end: end + length };
    end = output.end;
    return { part, output };
  });
}
