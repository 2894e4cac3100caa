import type { JsonNode } from '../../json/node';
import { Unknown, type Value } from '../kit/value';

/** What a Java long and a .NET Int64 hold. */
const smallest = -(2n ** 63n);
const largest = 2n ** 63n - 1n;

/**
 * A value of inputs written as JSON. Unlike `toValue`, a whole number keeps all its digits where a double would round
 * them (an Active Directory time has 18); a number no engine holds is unknown.
 *
 * @param text the text the tree was read from
 */
export function readValue(node: JsonNode | undefined, text: string): Value {
  switch (node?.kind) {
    case 'object': {
      const result: Record<string, Value> = Object.create(null);
      for (const { key, value } of node.properties) result[key.value] = readValue(value, text);
      return result;
    }
    case 'array':
      return node.items.map((item) => readValue(item, text));
    case 'number':
      return Number.isSafeInteger(node.value) ? node.value : largeNumber(node.value, text.slice(node.start, node.end));
    case 'string':
    case 'boolean':
      return node.value;
    default:
      return null;
  }
}

function largeNumber(value: number, written: string): Value {
  if (!Number.isFinite(value)) return new Unknown('a number among the inputs is too large');
  if (!/^-?\d+$/.test(written)) return value;
  const exact = BigInt(written);
  return exact < smallest || exact > largest ? new Unknown('a number among the inputs is too large') : exact;
}
