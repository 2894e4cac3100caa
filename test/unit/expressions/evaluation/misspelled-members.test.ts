import { expect, it } from 'vitest';
import { readVectors } from '../../../../server/src/expressions/evaluation';

const problems = (entry: object) => {
  const read = readVectors(JSON.stringify([entry]));
  return read.ok ? read.cases.map((one) => ('problem' in one ? one.problem : undefined)) : [read.message];
};

it('names a member of a case that is nearly one it reads', () => {
  expect(problems({ expression: 'a', inpts: { a: 1 }, expected: 1 })).toEqual([
    'has "inpts", which is not read. Did you mean "inputs"?',
  ]);
});

it.each([{ note: 'x' }, { source: 'y' }, { inputs: {}, input: 'z' }])('leaves %j alone', (more) => {
  expect(problems({ expression: '1', expected: 1, ...more })).toEqual([undefined]);
});
