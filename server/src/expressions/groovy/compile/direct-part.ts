import { isPlainText, partsBetween } from '../methods/string/parts';
import type { IndexAccess, Node } from '../syntax/node';
import type { Compiler, Run } from './env';

/**
 * `text.split('@')[0]`, the usual way to a part of an address: without the array in between, which costs ten times as
 * much as the rest. Undefined for any other index; a part that is not there is left to `general`, which fails.
 */
export function directPart({ object: call, arguments: keys }: IndexAccess, c: Compiler, general: Run): Run | undefined {
  const [key, ...others] = keys;
  if (key === undefined || others.length > 0 || !c.isPure) return undefined;
  if (call.kind !== 'call' || call.name !== 'split' || call.access !== '.') return undefined;
  // Only a field of a name: it is read again if this is not what it seems, which must not add up in a chain.
  if (call.object?.kind !== 'property' || call.object.object.kind !== 'name') return undefined;
  const separator = call.arguments.length === 1 ? writtenText(call.arguments[0]!) : undefined;
  const place = writtenPlace(key);
  if (separator === undefined || !isPlainText(separator) || place === undefined) return undefined;
  const text = c.expression(call.object);
  return (m, env) => {
    if (m.isDirect) {
      const value = text(m, env);
      if (typeof value === 'string') {
        const part = place === 0 ? firstPart(value, separator) : partsBetween(value, separator)[place];
        if (part !== undefined) return part;
      }
    }
    return general(m, env);
  };
}

/** What stands before the first separator. An empty part may be dropped, so it is found among all of them. */
function firstPart(text: string, separator: string): string | undefined {
  const at = text.indexOf(separator);
  if (at < 0) return text;
  return at > 0 ? text.slice(0, at) : partsBetween(text, separator)[0];
}

const writtenText = (node: Node): string | undefined =>
  node.kind === 'literal' && typeof node.value === 'string' ? node.value : undefined;

const writtenPlace = (node: Node): number | undefined =>
  node.kind === 'number' && /^\d{1,4}$/.test(node.text) ? Number(node.text) : undefined;
