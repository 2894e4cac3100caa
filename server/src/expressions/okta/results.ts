import type { Span } from '../../text/span';
import { parse } from './parse';
import { bare, type Node, pathOf } from './syntax/node';

/** A part of an expression, with what is written there. */
export interface ResultPart extends Span {
  readonly text: string;
}

/** The texts that an expression can give whatever the user has, where they are written; none while it does not parse. */
export function constantResults(text: string): readonly (ResultPart & { readonly value: string })[] {
  return resultsOf(text).flatMap((node) =>
    node.kind === 'literal' && typeof node.value === 'string' ? [{ ...part(node, text), value: node.value }] : [],
  );
}

/** The bare name that is the whole expression, such as `California` without quotes. */
export function bareName(text: string): string | undefined {
  const { root, problems } = parse(text);
  const node = bare(root);
  return problems.length === 0 && node.kind === 'name' ? node.name : undefined;
}

/** The path that is the whole expression: `['user', 'email']`. */
export function wholePath(text: string): readonly string[] | undefined {
  const { root, problems } = parse(text);
  return problems.length === 0 ? pathOf(bare(root)) : undefined;
}

/** Results that begin with a constant text: `"+1" + x`, `String.append("+1", x)`. */
export function prefixedResults(
  text: string,
): readonly (ResultPart & { readonly prefix: string; readonly rest: ResultPart })[] {
  return resultsOf(text).flatMap((node) => {
    const [first, second] = prefixed(node) ?? [];
    if (first?.kind !== 'literal' || typeof first.value !== 'string' || second === undefined) return [];
    return [{ ...part(node, text), prefix: first.value, rest: part(second, text) }];
  });
}

/** The function whose result the whole expression is: `Iso3166Convert.toAlpha3`. */
export function wholeCall(text: string): (Span & { readonly name: string }) | undefined {
  const { root, problems } = parse(text);
  const node = bare(root);
  if (problems.length > 0 || node.kind !== 'call' || node.object?.kind !== 'name') return undefined;
  return { start: node.object.start, end: node.nameSpan.end, name: `${node.object.name}.${node.name}` };
}

/** The operands of a concatenation in their order; undefined when the expression is none. */
export function operandsOf(text: string): readonly (ResultPart & { readonly path?: readonly string[] })[] | undefined {
  const { root, problems } = parse(text);
  if (problems.length > 0) return undefined;
  const found: Node[] = [];
  const open: Node[] = [bare(root)];
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    if (node.kind === 'binary' && node.operator === '+') open.push(node.right, node.left);
    else found.push(node);
  }
  if (found.length < 2) return undefined;
  return found.map((node) => {
    const path = pathOf(bare(node));
    return { ...part(node, text), ...(path !== undefined && { path }) };
  });
}

function prefixed(node: Node): readonly [Node, Node] | undefined {
  if (node.kind === 'binary' && node.operator === '+') return [bare(node.left), node.right];
  const isAppend =
    node.kind === 'call' && node.name === 'append' && node.object?.kind === 'name' && node.object.name === 'String';
  if (!isAppend) return undefined;
  const [first, second] = node.args;
  return first === undefined || second === undefined ? undefined : [bare(first), second];
}

/** The parts one of which is the result: through the branches of conditions. */
function resultsOf(text: string): readonly Node[] {
  const { root, problems } = parse(text);
  if (problems.length > 0) return [];
  const found: Node[] = [];
  const open: Node[] = [root];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const node = bare(next);
    if (node.kind === 'conditional') open.push(node.whenFalse, node.whenTrue);
    else if (node.kind === 'elvis') open.push(node.right, node.left);
    else found.push(node);
  }
  return found;
}

function part({ start, end }: Span, text: string): ResultPart {
  return { start, end, text: text.slice(start, end) };
}
