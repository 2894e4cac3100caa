import { anyShape } from '../../kit/shape';
import type { Value } from '../../kit/value';
import { type Compiler, type Evaluate, isSpecial, LocatedFailure, LocatedUnknown } from '../compile/evaluate';
import { toText } from '../compile/text';
import type { CallNode } from '../syntax/node';
import { type FlowFunction, reference } from './flow-function';

/** `SelectUniqueValue(rule1, rule2, …)`. */
export const selectUniqueValue: FlowFunction = {
  name: 'SelectUniqueValue',
  parameters: [
    {
      name: 'uniqueValueRule',
      type: 'String',
      repeats: true,
      documentation: 'At least two; each gives a candidate, tried in this order.',
    },
  ],
  returns: 'String',
  documentation:
    'Gives the first candidate that nobody in the target directory has yet. Only at the top of an expression, not on a matching attribute, and only when users are created. Microsoft supports it from Workday, SuccessFactors and API-driven provisioning into Active Directory.',
  examples: [
    {
      expression: 'SelectUniqueValue(Join(".", [givenName], [surname]), Join(".", Mid([givenName], 1, 1), [surname]))',
      inputs: { givenName: 'Ada', surname: 'Obi', __existing: ['Ada.Obi'] },
      result: '"A.Obi"',
      note: '"__existing" stands for the values that are taken.',
    },
  ],
  source: reference,
  availability: 'Workday, SuccessFactors and API-driven provisioning to Active Directory only',
  shape: anyShape,
  compile: compileSelect,
};

/** The input that lists the values the target directory has already. */
const existingKey = '__existing';

function compileSelect(call: CallNode, compiler: Compiler): Evaluate {
  const rules = call.args.map((rule) => compiler.value(rule));
  const span = { start: call.start, end: call.end };
  const unknown = LocatedUnknown.at(call, 'Which of these values are taken is known only to the target directory.');
  return (scope) => {
    const existing =
      scope.values !== undefined && Object.hasOwn(scope.values, existingKey) ? scope.values[existingKey] : undefined;
    if (!Array.isArray(existing)) return unknown;
    const taken = new Set(existing.map((value: Value) => toText(value).toLowerCase()));
    for (const rule of rules) {
      const candidate = rule(scope);
      if (isSpecial(candidate)) return candidate;
      if (!taken.has(toText(candidate).toLowerCase())) return candidate;
    }
    throw new LocatedFailure('Every candidate of SelectUniqueValue is taken, so the user cannot be created.', span);
  };
}
