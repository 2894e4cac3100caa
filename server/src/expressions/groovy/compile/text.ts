import { stringShape } from '../../kit/shape';
import { isUnknown, Unknown } from '../../kit/value';
import { Failure, giveUp } from '../runtime/failure';
import type { Machine } from '../runtime/machine';
import { toText } from '../runtime/text';
import { Closure, Instance } from '../runtime/types';
import type { GString } from '../syntax/node';
import type { Compiler, Run } from './env';
import { guarded } from './guarded';

/** Text with code in it. Its closures are called when it is made; Groovy calls them each time it is written. */
export function compileGString(node: GString, c: Compiler): Run {
  const parts = node.parts.map((part) => (typeof part === 'string' ? part : c.script(part)));
  return guarded(
    node,
    (m, env) => {
      let text = '';
      let unknown: Unknown | undefined;
      for (const part of parts) {
        if (typeof part === 'string') {
          text += part;
          continue;
        }
        const value = part(m, env);
        if (isUnknown(value)) unknown ??= value;
        else text += value instanceof Closure ? lazyText(value, m) : toText(value);
      }
      return unknown === undefined ? text : new Unknown(unknown.reason, stringShape);
    },
    stringShape,
  );
}

function lazyText(closure: Closure, machine: Machine): string {
  if (machine.changesValues)
    giveUp('a closure in text is called when the text is written, by when values may have changed');
  return closureText(closure);
}

/** A closure without parameters is called for its value; one with a parameter gets a writer to write to (measured). */
export function closureText(closure: Closure): string {
  if (closure.parameters === 0) return toText(closure.call([]));
  if (closure.parameters > 1)
    throw new Failure('groovy.lang.GroovyRuntimeException', 'A closure in text can take one parameter at most.');
  const writer = new Instance('java.io.Writer', '');
  closure.call([writer]);
  return toText(writer);
}
