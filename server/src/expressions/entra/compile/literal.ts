import type { Value } from '../../kit/value';
import type { NumberNode } from '../syntax/node';

/**
 * The value of a number as written. `&HF` is hexadecimal as in Visual Basic. Whole numbers beyond 2^53, such as file
 * times, are exact.
 */
export function numberValue({ text }: Pick<NumberNode, 'text'>): Value {
  if (text.startsWith('&')) return whole(BigInt(`0x${text.slice(2)}`));
  return text.includes('.') ? Number(text) : whole(BigInt(text));
}

function whole(value: bigint): number | bigint {
  const number = Number(value);
  return Number.isSafeInteger(number) ? number : value;
}
