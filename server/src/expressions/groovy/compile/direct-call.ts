import { isUnknown, Unknown, type Value } from '../../kit/value';
import { giveUp, UnknownSignal } from '../runtime/failure';
import { findMethod, resultOf } from '../runtime/invoke';
import { shapeOf } from '../runtime/kinds';
import type { Machine } from '../runtime/machine';
import type { Method } from '../runtime/method';
import { parseLiteral } from '../runtime/numbers';
import type { Call, Node } from '../syntax/node';

type Direct = (text: string, machine: Machine) => Value;

/**
 * `text.name('…', 1)`: a method whose arguments are written out, so that which one Java would take is known before any
 * text is. Undefined if an argument is more than a literal, or no method on text takes them.
 */
export function directCall({ name, arguments: nodes }: Call): Direct | undefined {
  if (name === undefined) return undefined;
  const args: Value[] = [];
  for (const node of nodes) {
    const value = literalValue(node);
    if (value === undefined) return undefined;
    args.push(value);
  }
  const found = findMethod(['string', 'any'], name, args);
  return found === undefined ? undefined : calling(found, args);
}

/** Calls a method as `invoke` does, with arguments that fit and of which none is unknown. */
function calling(found: Method, args: readonly Value[]): Direct {
  return (text, machine) => {
    machine.step();
    try {
      return found.call(text as never, args as never[], machine);
    } catch (error) {
      if (error instanceof UnknownSignal) return new Unknown(error.unknown.reason, resultOf(found, shapeOf(text)));
      if (error instanceof TypeError) return giveUp(`${found.name}() is not evaluated with these arguments`);
      throw error;
    }
  };
}

function literalValue(node: Node): Value | undefined {
  if (node.kind === 'literal') return node.value;
  if (node.kind !== 'number') return undefined;
  try {
    const value = parseLiteral(node.text);
    return isUnknown(value) ? undefined : value;
  } catch {
    return undefined;
  }
}
