import type { TemplatePart } from '../../expressions/groovy/template';
import type { Scope } from '../../expressions/kit/scope';
import type { Span } from '../../text/span';
import type { CompiledText } from './compiled-call';

/** A part of a template with the place of its text in what was rendered. */
export interface RenderedPiece {
  readonly part: TemplatePart;
  readonly output: Span;
}

/** The parts of a template over what they gave; undefined when it did not render, or not part by part. */
export function renderedPieces(text: CompiledText, scope: Scope): readonly RenderedPiece[] | undefined {
  const rendered = text.render(scope);
  if (rendered.verdict !== 'ok') return undefined;
  let end = 0;
  return rendered.pieces.map(({ part, text: piece }) => {
    const start = end;
    end += piece.length;
    return { part, output: { start, end } };
  });
}
