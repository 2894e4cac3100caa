import type { SaviyntParameter } from '../../documents/saviynt/parameter';
import type { ConnectorSymbol } from '../../documents/saviynt/symbols/connector-symbols';
import type { SymbolKind } from '../../documents/saviynt/symbols/mention';
import { type TemplateSite, templateSites } from '../../documents/saviynt/template-sites';
import { bindingsOf } from '../../knowledge/saviynt/parameter-bindings';
import type { Span } from '../../text/span';

/** The names through which an expression reaches a thing. */
const REACHED_BY: Readonly<Partial<Record<SymbolKind, readonly string[]>>> = {
  accountAttribute: ['account', 'userAccount'],
  authenticationKey: ['connection'],
  call: ['response'],
  entitlementType: ['response', 'entitlementValue'],
};

/**
 * The first expression of the parameters that has the thing's name in a way that cannot be followed, such as
 * `def r = response; r.call1` or an expression with a mistake in it; undefined when there is none.
 */
export function strayName(symbol: ConnectorSymbol, parameters: readonly SaviyntParameter[]): TemplateSite | undefined {
  const bindings = REACHED_BY[symbol.kind];
  if (bindings === undefined) return undefined;
  const reaches = new RegExp(`\\b(${bindings.join('|')})\\b`);
  for (const parameter of parameters)
    for (const site of templateSites(parameter)) {
      const { value } = site.string.node;
      if (value.includes(symbol.name) && reaches.test(value) && hasStray(site, symbol, parameter, bindings))
        return site;
    }
  return undefined;
}

function hasStray(
  { string }: TemplateSite,
  { name, mentions }: ConnectorSymbol,
  parameter: SaviyntParameter,
  bindings: readonly string[],
): boolean {
  const { parts, problems } = string.template;
  if (problems.length > 0) return true;
  const understood: Span[] = mentions.filter(({ at }) => at === string.text).map(({ span }) => span);
  const others = new Set(bindingsOf(parameter.name).map((binding) => binding.name));
  for (const binding of bindings) others.delete(binding);
  for (const { segments } of string.language.references(string.parsed)) {
    const [first, ...rest] = segments;
    if (first === undefined) continue;
    // What is read from another binding has the same name by chance; behind the second step it is the target's.
    if (others.has(first.name)) understood.push(...rest.map(({ span }) => span));
    else if (bindings.includes(first.name)) understood.push(...rest.slice(1).map(({ span }) => span));
  }
  const text = string.text.text;
  for (const part of parts) {
    if (part.kind === 'text') continue;
    for (let at = text.indexOf(name, part.span.start); at >= 0 && at < part.span.end; at = text.indexOf(name, at + 1))
      if (isWord(text, at, name.length) && !understood.some(({ start, end }) => start <= at && at + name.length <= end))
        return true;
  }
  return false;
}

function isWord(text: string, at: number, length: number): boolean {
  return !/\w/.test(text[at - 1] ?? '') && !/\w/.test(text[at + length] ?? '');
}
