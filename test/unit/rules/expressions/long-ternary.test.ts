import { expect, it } from 'vitest';
import { check, parameterText } from '../one-parameter';

/** A pattern with nested repetition once took minutes for the name before a ternary; a public package has this one. */
it('looks at a ternary over a long name in no time', () => {
  const body = `{"roles": ["predefined/\${requestAccessAttributes?.${'subpropertyRole'.repeat(4)}==null ? 'analyst' : requestAccessAttributes.x}"]}`;
  const { all } = check('', 'AddAccessJSON', parameterText({ body }));
  expect(all.filter(({ code }) => code === 'saviynt/expression-syntax')).toEqual([]);
}, 2000);
