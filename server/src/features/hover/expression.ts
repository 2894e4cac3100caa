import type { Connector } from '../../documents/saviynt/connector';
import type { SaviyntParameter } from '../../documents/saviynt/parameter';
import { scopeFor } from '../../documents/saviynt/scope';
import { type GroovySymbol, symbolAt } from '../../expressions/groovy';
import type { TemplateSlot } from '../place';
import { describeShape } from '../shape-words';
import type { Hover } from './hover';

/** What the name at the cursor of an expression means; undefined where that is not known. */
export function hoverExpression(
  parameter: SaviyntParameter,
  slot: TemplateSlot & { readonly offset: number },
  connector: Connector,
): Hover | undefined {
  const { templated, call, offset } = slot;
  const symbol = symbolAt(templated.template, offset, scopeFor(parameter, call, connector));
  if (symbol === undefined) return undefined;
  const text = symbol.kind === 'method' ? methodWords(symbol) : nameWords(symbol);
  return text.length === 0 ? undefined : { span: templated.text.spanToFile(symbol.span), markdown: text.join('\n\n') };
}

function nameWords({ name, path, shape, documentation }: GroovySymbol): readonly string[] {
  if (documentation === '' && shape.type === 'any') return [];
  const head = `**${(path ?? [name]).join('.')}** — ${describeShape(shape)}`;
  const more = [documentation, shape.documentation ?? ''].filter((part) => part !== '');
  return [head, ...new Set(more)];
}

/** Every overload with what it does, as Groovy's own documentation lists them. */
function methodWords({ methods = [] }: GroovySymbol): readonly string[] {
  return methods.map(({ signature, documentation }) => `\`${signature}\` — ${documentation}`);
}
