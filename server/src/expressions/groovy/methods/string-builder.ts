import { anyShape, numberShape, stringShape } from '../../kit/shape';
import type { Value } from '../../kit/value';
import { method } from '../runtime/method';
import { toText } from '../runtime/text';
import { Instance } from '../runtime/types';

const of = (name: string) => {
  const append = (self: Instance, [value]: [Value], machine: { mutates(): void }): Value => {
    machine.mutates();
    self.state = (self.state as string) + toText(value);
    return self;
  };
  return [
    method<Value, [Value?]>(
      `new ${name}`,
      'new(String text?)',
      'A text that can grow.',
      anyShape,
      (_c, [text]) => new Instance(name, text === undefined ? '' : toText(text)),
    ),
    method<Instance, [Value]>(name, 'append(Object value)', 'Writes the value behind the text.', anyShape, append),
    method<Instance, [Value]>(name, 'leftShift(Object value)', 'Writes the value behind the text.', anyShape, append),
    method<Instance>(name, 'toString()', 'The text.', stringShape, (self) => self.state),
    method<Instance>(
      name,
      'length()',
      'The number of characters.',
      numberShape,
      (self) => (self.state as string).length,
    ),
  ];
};

export const stringBuilderMethods = [...of('java.lang.StringBuilder'), ...of('java.lang.StringBuffer')];
