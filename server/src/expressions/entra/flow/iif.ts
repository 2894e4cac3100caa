import type { Scope } from '../../kit/scope';
import { anyShape } from '../../kit/shape';
import { type Compiler, type Evaluate, LocatedUnknown } from '../compile/evaluate';
import type { AttributeNode, CallNode } from '../syntax/node';
import { eitherOf } from './either';
import { type FlowFunction, reference } from './flow-function';
import { nullSources } from './null-sources';

/** `IIF(condition, valueIfTrue, valueIfFalse)`. */
export const iif: FlowFunction = {
  name: 'IIF',
  parameters: [
    {
      name: 'condition',
      type: 'Boolean',
      documentation: 'A comparison with =, <>, >, >=, < or <=, or a function that gives True or False. No AND, no OR.',
    },
    {
      name: 'valueIfTrue',
      key: 'four',
      type: 'Any',
      documentation: 'The result when the condition is true. May stay empty.',
    },
    {
      name: 'valueIfFalse',
      key: 'five',
      type: 'Any',
      documentation: 'The result when the condition is false. May stay empty.',
    },
  ],
  returns: 'Any',
  documentation:
    'Gives one of two values, depending on a condition. Nest IIF in the place of AND and OR. The condition fails when its source attribute is null or empty, so Microsoft advises against asking for that: use Switch with "" as a key, or Coalesce.',
  examples: [
    {
      expression: 'IIF([country]="USA", [country], [department])',
      inputs: { country: 'USA', department: 'Sales' },
      result: '"USA"',
    },
    {
      expression: 'IIF([country]="USA", "True", IIF([state]="CA", "True", "False"))',
      inputs: { country: 'Canada', state: 'CA' },
      result: '"True"',
      note: 'An OR: one IIF in the other.',
    },
  ],
  source: reference,
  shape: anyShape,
  compile: compileIif,
};

function compileIif(call: CallNode, compiler: Compiler): Evaluate {
  const [condition, yes, no] = call.args;
  if (condition === undefined || yes === undefined) return () => null;
  const decide = compiler.condition(condition);
  const whenTrue = compiler.value(yes);
  const whenFalse: Evaluate = no === undefined ? () => null : compiler.value(no);
  const sources = nullSources(condition).map((source) => ({ source, read: compiler.value(source) }));
  return (scope) => {
    const answer = decide(scope);
    if (answer === false) return whenFalse(scope) ?? null;
    if (answer !== true) return eitherOf([whenTrue, whenFalse], scope, answer);
    for (const { source, read } of sources) {
      const value = read(scope);
      if (value === null || value === '') return disputed(source, [whenTrue, whenFalse], scope);
    }
    return whenTrue(scope) ?? null;
  };
}

/** Microsoft's function reference says the check fails, its own guides use such conditions: neither reading is certain. */
function disputed(source: AttributeNode, branches: readonly Evaluate[], scope: Scope) {
  const reason = `[${source.name}] has no value. Microsoft says that the condition of IIF fails then, and describes no result.`;
  return eitherOf(branches, scope, LocatedUnknown.at(source, reason));
}
