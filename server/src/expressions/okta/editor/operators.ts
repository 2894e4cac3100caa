import type { ExpressionSymbol } from '../../kit/language';
import { anyShape, booleanShape } from '../../kit/shape';
import { type OktaExpression, tokensOf } from '../parse';

/** What people look up about an operator, by its sign. Source: Okta Expression Language reference; measured, Spring 4.3.30. */
const documentation: ReadonlyMap<string, string> = new Map([
  ['+', 'Joins texts, or adds numbers. Beside a text anything becomes text; null becomes "null".'],
  [
    '==',
    'True when both sides are equal. Upper and lower case differ; a number never equals a text: 5 == "5" is false.',
  ],
  ['!=', 'True when the sides are not equal. An attribute that never had a value is null, a cleared one is "".'],
  [
    '?',
    'condition ? value when true : value when false. The condition must be a Boolean. "+" binds stronger: use parentheses.',
  ],
  ['?:', 'The left side, or the right side when the left is null or an empty text.'],
  ['and', 'True when both sides are. Binds stronger than OR. The right side is looked at only when the left is true.'],
  ['or', 'True when one side is. The right side is looked at only when the left is false.'],
  ['matches', 'True when the whole text matches the regular expression of Java. Okta advises against it.'],
  ['/', 'Divides. Two whole numbers give a whole number: 5 / 2 is 2.'],
]);
const spellings: ReadonlyMap<string, string> = new Map([
  ['&&', 'and'],
  ['||', 'or'],
]);

/** The operator at `offset`, when there is something to say about it. */
export function operatorAt(parsed: OktaExpression, offset: number): ExpressionSymbol | undefined {
  const token = tokensOf(parsed).find(
    ({ start, end, kind }) => start <= offset && offset < end && kind !== 'string' && kind !== 'number',
  );
  if (token === undefined) return undefined;
  const sign = token.kind === 'name' ? token.text.toLowerCase() : (spellings.get(token.text) ?? token.text);
  const known = documentation.get(sign);
  if (known === undefined) return undefined;
  const shape = sign === '+' || sign === '?' || sign === '?:' || sign === '/' ? anyShape : booleanShape;
  const name = parsed.text.slice(token.start, token.end);
  return { kind: 'operator', name, span: { start: token.start, end: token.end }, shape, documentation: known };
}
