import type { Span } from '../../text/span';
import type { FunctionEntry, ParameterEntry } from './function-entry';

/** A signature as people read it, and where each parameter stands in it. */
export interface Signature {
  /** `substring(int beginIndex, int endIndex?)`: `?` marks what may be left out, `...` what repeats. */
  readonly label: string;
  /** Offsets in {@link label}, one for each parameter. */
  readonly parameters: readonly Span[];
}

/** The signature of a function, without its result. */
export function signatureOf({ name, parameters }: Pick<FunctionEntry, 'name' | 'parameters'>): Signature {
  let label = `${name}(`;
  const spans = parameters.map((parameter, index) => {
    if (index > 0) label += ', ';
    const start = label.length;
    label += parameterText(parameter);
    return { start, end: label.length };
  });
  return { label: `${label})`, parameters: spans };
}

/** Index of the parameter that argument `argument` is for; those that repeat are counted round. -1: there is none. */
export function parameterOf({ parameters }: Pick<FunctionEntry, 'parameters'>, argument: number): number {
  if (argument < parameters.length) return argument;
  const first = parameters.findIndex(({ repeats }) => repeats === true);
  if (first < 0) return -1;
  let end = first;
  while (parameters[end]?.repeats === true) end++;
  return first + ((argument - first) % (end - first));
}

function parameterText({ type, name, optional, repeats }: ParameterEntry): string {
  return `${type}${repeats ? '...' : ''} ${name}${optional ? '?' : ''}`;
}
