import type { Value } from '../kit/value';
import { Failure, UnknownSignal } from './runtime/failure';
import { toText } from './runtime/text';

/** What Groovy writes for a value in text; undefined where that fails or is not known. */
export function valueText(value: Value): string | undefined {
  try {
    return toText(value);
  } catch (error) {
    if (error instanceof Failure || error instanceof UnknownSignal) return undefined;
    throw error;
  }
}
