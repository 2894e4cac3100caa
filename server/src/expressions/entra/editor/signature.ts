import type { ExpressionSignature } from '../../kit/language';
import { findFunction, parameterIndex } from '../library';
import type { EntraExpression } from '../parse';
import { callAt } from './at';

/** The call around the cursor, with the parameter the cursor is in. */
export function signatureAt({ root }: EntraExpression, offset: number): ExpressionSignature | undefined {
  const around = callAt(root, offset);
  const entry = around && findFunction(around.call.name);
  if (entry === undefined) return undefined;
  return { functions: [entry], active: 0, argument: parameterIndex(entry, around!.argument) };
}
