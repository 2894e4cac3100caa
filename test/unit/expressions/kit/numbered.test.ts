import { expect, it } from 'vitest';
import { lastNumbered, suggest } from '../../../../server/src/expressions/kit/suggest';

const known = ['customproperty1', 'customproperty16', 'customproperty65', 'email', 'x9'];

it('takes no number for a misspelling of another', () => {
  expect(suggest('customproperty66', known)).toEqual([]);
  expect(suggest('customProperty16', known)).toEqual(['customproperty16']);
  expect(suggest('custompropertry16', known)[0]).toBe('customproperty16');
});

it('knows the last of numbered names', () => {
  expect(lastNumbered('customproperty66', known)).toBe('customproperty65');
  expect(lastNumbered('customproperty17', known)).toBeUndefined();
  expect(lastNumbered('email', known)).toBeUndefined();
  expect(lastNumbered('other7', known)).toBeUndefined();
});
