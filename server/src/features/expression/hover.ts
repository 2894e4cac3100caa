import { describeShape } from '../../expressions/kit/describe-shape';
import type { ExpressionSymbol } from '../../expressions/kit/language';
import type { Hover } from '../hover/hover';
import { plainMarkdown } from '../markdown';
import { describeFunctions } from './function-words';
import type { ExpressionPlace } from './place';

/** What the name at the cursor of an expression means; undefined where that is not known. */
export function hoverExpression({ slot, offset }: ExpressionPlace): Hover | undefined {
  const symbol = slot.language.symbolAt(slot.parsed, offset, slot.scope);
  if (symbol === undefined) return undefined;
  const markdown = symbol.functions === undefined ? nameWords(symbol) : describeFunctions(symbol.functions);
  return markdown === '' ? undefined : { span: slot.text.spanToFile(symbol.span), markdown };
}

function nameWords({ kind, name, path, shape, documentation }: ExpressionSymbol): string {
  if (documentation === '' && shape.type === 'any') return '';
  const isName = kind !== 'operator' && kind !== 'literal';
  const type = isName || shape.type !== 'any' ? ` — ${describeShape(shape)}` : '';
  const head = `**${plainMarkdown((path ?? [name]).join('.'))}**${type}`;
  const more = [documentation, shape.documentation ?? ''].filter((part) => part !== '');
  return [head, ...new Set(more)].join('\n\n');
}
