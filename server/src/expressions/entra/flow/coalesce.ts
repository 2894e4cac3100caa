import type { Scope } from '../../kit/scope';
import { anyShape } from '../../kit/shape';
import type { Value } from '../../kit/value';
import { type Compiler, type Evaluate, LocatedUnknown } from '../compile/evaluate';
import type { CallNode } from '../syntax/node';
import { eitherOf } from './either';
import { type FlowFunction, reference } from './flow-function';

/** `Coalesce(source1, source2, …, defaultValue)`. */
export const coalesce: FlowFunction = {
  name: 'Coalesce',
  parameters: [
    {
      name: 'source',
      type: 'String',
      repeats: true,
      documentation: 'Usually attributes, the preferred one first; the last may be a default.',
    },
  ],
  returns: 'String',
  documentation:
    'Gives the first source that is not NULL, or NULL. Microsoft does not say whether an empty text counts as a value; Switch with the key "" is certain.',
  examples: [
    {
      expression: 'Coalesce([mail], [userPrincipalName])',
      inputs: { mail: null, userPrincipalName: 'ada.obi@example.com' },
      result: '"ada.obi@example.com"',
    },
    {
      expression: 'Coalesce([mobile], [telephoneNumber], "none")',
      inputs: {},
      result: '"none"',
      note: 'The last source is the default.',
    },
  ],
  source: reference,
  shape: anyShape,
  compile: compileCoalesce,
};

function compileCoalesce(call: CallNode, compiler: Compiler): Evaluate {
  const sources = call.args.map((source) => compiler.value(source));
  const empty = LocatedUnknown.at(call.nameSpan, 'Microsoft does not say whether Coalesce passes over an empty text.');
  const from = (start: number, scope: Scope): Value => {
    for (let i = start; i < sources.length; i++) {
      const value = sources[i]!(scope);
      if (value === null || value === undefined) continue;
      if (value !== '' || i === sources.length - 1) return value;
      return eitherOf([() => '', (rest) => from(i + 1, rest)], scope, empty);
    }
    return null;
  };
  return (scope) => from(0, scope);
}
