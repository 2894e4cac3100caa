import { expect, it } from 'vitest';
import { check, parameterText } from '../one-parameter';

it('names the last custom property instead of one with another number', () => {
  const text = parameterText({ body: '{"a":"${user.customproperty66}"}' });
  const { found } = check('saviynt/unknown-property', 'CreateAccountJSON', text);
  expect(found.map(({ message, fixes }) => [message.includes('customproperty16'), fixes.length])).toEqual([[false, 0]]);
  expect(found[0]?.message).toContain('The last one is "customproperty65".');
});
