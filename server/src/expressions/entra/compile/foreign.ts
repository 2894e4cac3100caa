import type { BinaryNode, IndexNode, PlaceholderNode, UnaryNode, WordNode } from '../syntax/node';
import { isComparison } from '../syntax/print';
import { words } from '../words';
import { fail } from './call';
import { type Compiler, type Evaluate, isSpecial, LocatedFailure, LocatedUnknown } from './evaluate';
import { toText } from './text';

/** A bare word: the value it stands for, if it has one here. */
export function compileWord(node: WordNode): Evaluate {
  const word = words.get(node.name);
  if (word === undefined)
    return fail(new LocatedFailure(`"${node.name}" is neither an attribute nor a text nor a function.`, node));
  const { value } = word;
  if (value !== undefined) return () => value;
  const unknown = LocatedUnknown.at(node, `${node.name} belongs to Microsoft Entra Connect Sync.`);
  return () => unknown;
}

/** `%name%`, which the synchronization engine fills in itself. */
export function compilePlaceholder(node: PlaceholderNode): Evaluate {
  const unknown = LocatedUnknown.at(node, `%${node.name}% is filled in by the synchronization engine.`);
  return () => unknown;
}

/** `&` joins texts in cloud sync, and evaluates as there; every other operator outside a condition is refused. */
export function compileOperator(node: BinaryNode, compiler: Compiler): Evaluate {
  if (node.operator !== '&') {
    const message = isComparison(node.operator)
      ? 'A comparison can only stand in the first argument of IIF or in CBool.'
      : `The language has no operator ${node.operator}.`;
    return fail(new LocatedFailure(message, node.operatorSpan));
  }
  const left = compiler.value(node.left);
  const right = compiler.value(node.right);
  return (scope) => {
    const a = left(scope);
    const b = right(scope);
    if (!isSpecial(a) && !isSpecial(b)) return toText(a) + toText(b);
    const unknown = LocatedUnknown.of([a, b]);
    return unknown.reasons.length > 0
      ? unknown
      : LocatedUnknown.at(node.operatorSpan, 'Nothing can be joined to "no change".');
  };
}

/** `Split(…)[1]`. */
export function compileIndex(node: IndexNode): Evaluate {
  return fail(new LocatedFailure('Values are not indexed with brackets here; Item does it.', node));
}

/** `!x`, `NOT x`, `-x`. */
export function compileUnary(node: UnaryNode): Evaluate {
  return fail(new LocatedFailure(`The language has no operator ${node.operator}.`, node.operatorSpan));
}
