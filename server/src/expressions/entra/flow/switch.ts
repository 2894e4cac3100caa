import { anyShape } from '../../kit/shape';
import type { Value } from '../../kit/value';
import { type Compiler, type Evaluate, isSpecial, LocatedUnknown } from '../compile/evaluate';
import { toText } from '../compile/text';
import type { CallNode, Node } from '../syntax/node';
import { eitherOf } from './either';
import { type FlowFunction, reference } from './flow-function';

/** `Switch(source, defaultValue, key1, value1, …)`. */
export const switchFunction: FlowFunction = {
  name: 'Switch',
  parameters: [
    {
      name: 'source',
      key: 'source',
      type: 'String',
      documentation: 'The value that is looked up. Not a reference such as [manager].',
    },
    {
      name: 'defaultValue',
      key: 'defaultValue',
      type: 'String',
      optional: true,
      documentation: 'The result when no key matches. May stay empty: null.',
    },
    {
      name: 'key',
      key: 'switchValue',
      type: 'String',
      repeats: true,
      documentation: 'Compared with the source, upper and lower case being different. "" catches null and empty.',
    },
    {
      name: 'value',
      key: 'switchValue',
      type: 'String',
      repeats: true,
      documentation: 'The result for the key before it.',
    },
  ],
  returns: 'String',
  documentation:
    'Gives the value behind the first key that equals the source, else the default. The comparison is case-sensitive. Microsoft warns that during an update in which the source attribute did not change it can evaluate to null and clear the target; IIF does not.',
  examples: [
    {
      expression: 'Switch([state], "Unknown", "NSW", "Sydney", "QLD", "Brisbane")',
      inputs: { state: 'QLD' },
      result: '"Brisbane"',
    },
    {
      expression: 'Switch([mobile], [mobile], "", "000-000-0000")',
      inputs: { mobile: null },
      result: '"000-000-0000"',
      note: 'The key "" catches a missing value.',
    },
    {
      expression: 'Switch([IsSoftDeleted], , "False", "True", "True", "False")',
      inputs: { IsSoftDeleted: 'False' },
      result: '"True"',
    },
  ],
  source: reference,
  shape: anyShape,
  compile: compileSwitch,
};

function compileSwitch(call: CallNode, compiler: Compiler): Evaluate {
  const [sourceNode, defaultNode, ...pairs] = call.args;
  if (sourceNode === undefined) return () => null;
  const source = compiler.value(sourceNode);
  const values: Evaluate[] = [defaultNode === undefined ? () => null : compiler.value(defaultNode)];
  for (let i = 1; i < pairs.length; i += 2) values.push(compiler.value(pairs[i]!));
  const keys = pairs.filter((_, i) => i % 2 === 0 && i + 1 < pairs.length);
  const find = keys.every((key) => key.kind === 'string') ? constantKeys(keys) : evaluatedKeys(keys, compiler);
  return (scope) => {
    const looked = source(scope);
    if (isSpecial(looked)) return looked instanceof LocatedUnknown ? eitherOf(values, scope, looked) : looked;
    const text = lookupText(looked);
    if (text === undefined) {
      const reason = 'The source of Switch has several values here; Microsoft describes it for one value only.';
      return eitherOf(values, scope, LocatedUnknown.at(sourceNode, reason));
    }
    const index = find(text, scope);
    return typeof index === 'number' ? (values[index]!(scope) ?? null) : eitherOf(values, scope, index);
  };
}

/** Index in the values, of which the default is the first. */
type Find = (text: string, scope: Parameters<Evaluate>[0]) => number | LocatedUnknown;

function constantKeys(keys: readonly Node[]): Find {
  const byKey = new Map<string, number>();
  keys.forEach((key, i) => {
    if (key.kind === 'string' && !byKey.has(key.value)) byKey.set(key.value, i + 1);
  });
  return (text) => byKey.get(text) ?? 0;
}

function evaluatedKeys(keys: readonly Node[], compiler: Compiler): Find {
  const evaluated = keys.map((key) => compiler.value(key));
  return (text, scope) => {
    for (let i = 0; i < evaluated.length; i++) {
      const key = evaluated[i]!(scope);
      if (key instanceof LocatedUnknown) return key;
      if (lookupText(key) === text) return i + 1;
    }
    return 0;
  };
}

/** Null is looked up as ""; a single value in a list as that value. */
function lookupText(value: Value | undefined): string | undefined {
  if (typeof value === 'string') return value;
  if (!Array.isArray(value)) return toText(value);
  return value.length > 1 ? undefined : toText(value[0]);
}
