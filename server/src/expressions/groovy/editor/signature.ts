import type { ExpressionSignature } from '../../kit/language';
import type { Scope } from '../../kit/scope';
import { parameterOf } from '../../kit/signature';
import { Unknown } from '../../kit/value';
import { methods } from '../methods';
import { describeMethod } from '../runtime/invoke';
import type { Method } from '../runtime/method';
import { Lexer } from '../syntax/lexer';
import type { Token } from '../syntax/token';
import type { GroovyTemplate } from '../template';
import { expressionAt, receiverAt } from './cursor';

/** The call whose brackets the cursor is in. Read from the words, so that a call that is still open counts as well. */
export function signatureAt(template: GroovyTemplate, offset: number, scope: Scope): ExpressionSignature | undefined {
  const part = expressionAt(template, offset);
  if (part === undefined) return undefined;
  const { tokens } = new Lexer({ text: template.text }).block(part.code.start, part.code.end, false);
  const call = callAround(tokens, offset);
  if (call === undefined) return undefined;
  const found = call.isNew ? constructors(call.name.text) : methodsAt(template, call.name, scope);
  if (found.length === 0) return undefined;
  const fitting = found.findIndex((entry) => call.argument === 0 || parameterOf(entry, call.argument) >= 0);
  return { functions: found, active: Math.max(0, fitting), argument: call.argument };
}

interface OpenCall {
  readonly name: Token;
  readonly isNew: boolean;
  /** How many commas stand before the cursor. */
  readonly argument: number;
}

/** The innermost call that is open at `offset`, strings with code in them included. */
function callAround(tokens: readonly Token[], offset: number): OpenCall | undefined {
  const open: { readonly index: number; commas: number }[] = [];
  for (const [index, token] of tokens.entries()) {
    if (token.start >= offset) break;
    const inside = token.pieces?.find((piece) => piece.start < offset && offset <= piece.end);
    const inner = inside?.kind === 'code' && token.end >= offset ? callAround(inside.tokens, offset) : undefined;
    if (inner !== undefined) return inner;
    if (token.kind !== 'op') continue;
    if ('([{'.includes(token.text)) open.push({ index, commas: 0 });
    else if (')]}'.includes(token.text)) open.pop();
    else if (token.text === ',' && open.length > 0) (open.at(-1) as { commas: number }).commas++;
  }
  for (const { index, commas } of open.reverse()) {
    const bracket = tokens[index]?.text;
    const name = tokens[index - 1];
    if (bracket === '{') return undefined; // a closure has code of its own
    if (bracket === '(' && name?.kind === 'name') return { name, isNew: isNew(tokens, index - 1), argument: commas };
  }
  return undefined;
}

/** Whether `new` stands before the class name that ends at `index`: `new Date`, `new groovy.json.JsonBuilder`. */
function isNew(tokens: readonly Token[], index: number): boolean {
  let at = index;
  while (tokens[at - 1]?.text === '.' && tokens[at - 2]?.kind === 'name') at -= 2;
  return tokens[at - 1]?.kind === 'name' && tokens[at - 1]?.text === 'new';
}

function constructors(simpleName: string): readonly Method[] {
  return methods.filter(
    ({ name, receiver }) => name === 'new' && receiver.slice(receiver.lastIndexOf('.') + 1) === simpleName,
  );
}

function methodsAt(template: GroovyTemplate, name: Token, scope: Scope): readonly Method[] {
  const receiver = receiverAt(template, { start: name.start, end: name.end }, scope);
  return describeMethod(receiver ?? new Unknown('not known'), name.text);
}
