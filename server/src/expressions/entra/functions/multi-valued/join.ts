import type { EvaluatedFunction } from '../../../kit/evaluated-function';
import { stringShape } from '../../../kit/shape';
import { Unknown, type Value } from '../../../kit/value';
import { textOf } from '../arguments';
import { reference } from '../sources';

export const join: EvaluatedFunction = {
  name: 'Join',
  parameters: [
    {
      name: 'separator',
      key: 'separator',
      type: 'String',
      documentation: 'What stands between the values; may be "".',
    },
    {
      name: 'source',
      key: 'source',
      type: 'String',
      repeats: true,
      documentation: 'The texts to join. Of a multi-valued attribute, every value.',
    },
  ],
  returns: 'String',
  documentation:
    'Joins texts into one with a separator between them. Sources without a value and empty ones are left out together with their separator. The values of a multi-valued attribute are joined like separate sources.',
  examples: [
    {
      expression: 'Join(".", [givenName], [surname])',
      inputs: { givenName: 'Ada', surname: 'Obi' },
      result: '"Ada.Obi"',
    },
    {
      expression: 'Join(" ", [givenName], [middleName], [surname])',
      inputs: { givenName: 'Ada', middleName: '', surname: 'Obi' },
      result: '"Ada Obi"',
      note: 'An empty source is left out.',
    },
    {
      expression: 'Join(";", [otherMails])',
      inputs: { otherMails: ['a@example.com', 'b@example.com'] },
      result: '"a@example.com;b@example.com"',
    },
  ],
  source: reference('Join'),
  shape: stringShape,
  call: (_context, separator, ...sources) => {
    const between = textOf(separator, 'Join', 'separator');
    if (typeof between !== 'string') return between;
    let out = '';
    let any = false;
    for (const source of sources) {
      const text = Array.isArray(source) ? several(source, between) : single(source);
      if (typeof text !== 'string') return text;
      if (text === '') continue;
      out = any ? out + between + text : text;
      any = true;
    }
    return out;
  },
};

function several(values: readonly Value[], between: string): string | Unknown {
  let out = '';
  for (const value of values) {
    const text = single(value);
    if (typeof text !== 'string') return text;
    if (text !== '') out = out === '' ? text : out + between + text;
  }
  return out;
}

function single(source: Value | undefined): string | Unknown {
  if (typeof source === 'string') return source;
  if (source === null) return '';
  if (source === undefined)
    return new Unknown('An empty place in Join stands for a constant of the service, which is not known here.');
  return textOf(source, 'Join', 'source');
}
