import { type EvaluatedFunction, EvaluationFailure } from '../../kit/evaluated-function';
import { anyShape, booleanShape, numberShape, type Shape, stringShape } from '../../kit/shape';
import type { Value } from '../../kit/value';
import { equal, javaEqual } from './compare';
import { javaText } from './text';

/**
 * Methods of Java's String and List that Spring reaches and Okta does not describe. They are evaluated, so that a
 * preview is right where Okta runs them, and never offered.
 */
function java(
  receiver: string,
  name: string,
  parameters: readonly string[],
  shape: Shape,
  call: (self: Value, ...args: Value[]) => Value,
): EvaluatedFunction {
  const returns = shape.type === 'any' ? 'Any' : shape.type[0]!.toUpperCase() + shape.type.slice(1);
  return {
    name,
    receiver,
    parameters: parameters.map((type, i) => ({ name: `argument${i + 1}`, type })),
    returns,
    documentation: `Java's method of this name. Okta does not describe it.`,
    examples: [],
    source: 'Java SE 8; measured with Spring 4.3.30',
    shape,
    call: (_context, self, ...args) => call(self as Value, ...(args as Value[])),
  };
}

function charAt(self: Value, position: Value): Value {
  const text = String(self);
  const index = Number(position);
  if (index >= 0 && index < text.length) return text[index]!;
  throw new EvaluationFailure(
    `There is no character ${index}: counting starts at 0, and there are ${text.length}.`,
    'java.lang.StringIndexOutOfBoundsException',
  );
}

function elementAt(self: Value, position: Value): Value {
  const list = self as readonly Value[];
  const index = Number(position);
  if (index >= 0 && index < list.length) return list[index] as Value;
  throw new EvaluationFailure(
    `There is no element ${index}: counting starts at 0, and there are ${list.length}.`,
    'java.lang.IndexOutOfBoundsException',
  );
}

export const javaMethods: readonly EvaluatedFunction[] = [
  java('string', 'length', [], numberShape, (self) => String(self).length),
  java('string', 'isEmpty', [], booleanShape, (self) => self === ''),
  java('string', 'charAt', ['int'], stringShape, charAt),
  java('string', 'trim', [], stringShape, (self) => trim(String(self))),
  java('string', 'concat', ['String'], stringShape, (self, other) => String(self) + String(other)),
  java('string', 'equals', ['Object'], booleanShape, (self, other) => self === other),
  java('string', 'equalsIgnoreCase', ['String'], booleanShape, (self, other) => lower(self) === lower(other)),
  java('string', 'startsWith', ['String'], booleanShape, (self, part) => String(self).startsWith(String(part))),
  java('string', 'endsWith', ['String'], booleanShape, (self, part) => String(self).endsWith(String(part))),
  java('string', 'indexOf', ['String'], numberShape, (self, part) => String(self).indexOf(String(part))),
  java('string', 'lastIndexOf', ['String'], numberShape, (self, part) => String(self).lastIndexOf(String(part))),
  java('array', 'get', ['int'], anyShape, elementAt),
  java('array', 'indexOf', ['Object'], numberShape, (self, item) =>
    (self as readonly Value[]).findIndex((other) => javaEqual(item, other)),
  ),
  java('map', 'get', ['Object'], anyShape, (self, key) =>
    self instanceof Map ? ((self.get(key) as Value) ?? null) : null,
  ),
  java('any', 'toString', [], stringShape, javaText),
  java('any', 'equals', ['Object'], booleanShape, equal),
];

function lower(value: Value): string {
  return String(value).toLowerCase();
}

/** Java's `trim` takes off every character up to the blank. */
function trim(text: string): string {
  let start = 0;
  let end = text.length;
  while (start < end && text.charCodeAt(start) <= 0x20) start++;
  while (end > start && text.charCodeAt(end - 1) <= 0x20) end--;
  return text.slice(start, end);
}
