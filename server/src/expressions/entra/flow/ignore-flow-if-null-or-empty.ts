import { anyShape } from '../../kit/shape';
import type { Compiler, Evaluate } from '../compile/evaluate';
import type { CallNode } from '../syntax/node';
import { type FlowFunction, reference } from './flow-function';
import { IgnoreFlow } from './ignore-flow';

/** `IgnoreFlowIfNullOrEmpty(expression)`. */
export const ignoreFlowIfNullOrEmpty: FlowFunction = {
  name: 'IgnoreFlowIfNullOrEmpty',
  parameters: [{ name: 'expression', type: 'Any', documentation: 'The value to provision when there is one.' }],
  returns: 'Any',
  documentation:
    'Gives the value; when it is null or empty, the attribute is left out of the request and the target keeps what it has. Put it around the whole expression.',
  examples: [
    { expression: 'IgnoreFlowIfNullOrEmpty([department])', inputs: { department: 'Sales' }, result: '"Sales"' },
    {
      expression: 'IgnoreFlowIfNullOrEmpty(Switch([prefix], "", "3443", "Dr.", "3444", "Prof."))',
      inputs: { prefix: '3444' },
      result: '"Prof."',
    },
  ],
  source: reference,
  shape: anyShape,
  compile: compileIgnore,
};

function compileIgnore(call: CallNode, compiler: Compiler): Evaluate {
  const [expression] = call.args;
  if (expression === undefined) return () => IgnoreFlow.attribute;
  const evaluate = compiler.value(expression);
  return (scope) => {
    const value = evaluate(scope);
    const empty = value === null || value === undefined || value === '' || (Array.isArray(value) && value.length === 0);
    return empty ? IgnoreFlow.attribute : value;
  };
}
