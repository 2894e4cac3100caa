import { expect, it } from 'vitest';
import { staticFindings } from '../../../../server/src/expressions/groovy/findings';
import { parseTemplate } from '../../../../server/src/expressions/groovy/template';

const found = (text: string) => staticFindings(parseTemplate(text)).filter(({ code }) => code === 'precedence');

it.each(["${user.email=null?'':user.email}", "${user.title = 'Boss' ? 'a' : 'b'}"])(
  'says that = assigns and == compares: %s',
  (text) => {
    const [finding, ...others] = found(text);
    expect(others).toEqual([]);
    expect(finding?.span).toEqual({ start: text.indexOf('='), end: text.indexOf('=') + 1 });
    expect(finding?.message).toMatch(/^"=" assigns .* To compare, write ==\.$/);
    expect(finding?.suggestions).toEqual(['==']);
  },
);

it.each([
  "${user.email==null?'':user.email}",
  "${x = user.email ? 'a' : 'b'; x}",
  "${user.email = 'x'}",
  "${m.a = user.b ? 'a' : 'b'}",
])('leaves %s alone', (text) => {
  expect(found(text)).toEqual([]);
});

it('says of an expression that does not close nothing but that', () => {
  for (const text of ['${', 'a${ ', '{"a":"${"}'])
    expect(staticFindings(parseTemplate(text)).map(({ code }) => code)).not.toContain('always-null');
  expect(staticFindings(parseTemplate('a${}b')).map(({ code }) => code)).toEqual(['always-null']);
});
