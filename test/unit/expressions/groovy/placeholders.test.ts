import { expect, it } from 'vitest';
import {
  compilePlaceholders,
  freeNames,
  parseCode,
  placeholders,
} from '../../../../server/src/expressions/groovy/placeholders';
import { parseTemplate } from '../../../../server/src/expressions/groovy/template';
import { withValues } from '../../../../server/src/expressions/kit/scope';
import { scope } from './scope';

const valuesOf = (text: string) =>
  compilePlaceholders(parseTemplate(text))(withValues(scope, { user: { firstname: 'Ada', lastname: null } }));

it('lists the placeholders of a text with and without their signs', () => {
  expect(placeholders(parseTemplate('a ${user.email} $user.city')).map(({ span, code }) => [span, code])).toEqual([
    [
      { start: 2, end: 15 },
      { start: 4, end: 14 },
    ],
    [
      { start: 16, end: 26 },
      { start: 17, end: 26 },
    ],
  ]);
});

it('gives what each becomes, as a value and as text', () => {
  expect(valuesOf('${user.firstname}-${1 + 1}')).toEqual({
    values: [
      { span: { start: 0, end: 17 }, value: 'Ada', text: 'Ada' },
      { span: { start: 18, end: 26 }, value: 2, text: '2' },
    ],
  });
});

it('stops at the placeholder that fails and names the whole of it', () => {
  const { values, error } = valuesOf('${user.firstname} ${user.lastname.trim()}!');
  expect(values).toHaveLength(1);
  expect(error?.span).toEqual({ start: 18, end: 41 });
});

it('tells names from outside from variables and classes', () => {
  expect([...freeNames(parseCode('def a = b; a + Math.max(c, 1)'))]).toEqual(['b', 'c']);
});
