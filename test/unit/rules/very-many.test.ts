import { describe, expect, it } from 'vitest';
import { check, parameterText } from './one-parameter';

/* What takes time with the square of these numbers takes minutes; the test's time limit is the judge. */
const many = (count: number, make: (index: number) => string, separator = ',') =>
  Array.from({ length: count }, (_, index) => make(index)).join(separator);

describe('files with very many of one thing are checked in seconds', () => {
  /** How many were found: those that are listed, and those the last one counts. */
  const total = (found: readonly { readonly message: string }[]) =>
    found.length + Number(/There are (\d+) more like this/.exec(found.at(-1)?.message ?? '')?.[1] ?? 0);

  it('one key, again and again', () => {
    const { found } = check('saviynt/duplicate-key', 'CreateAccountJSON', `{${many(100_000, () => '"a":1')}}`);
    expect(total(found)).toBe(99_999);
    expect(found[0]?.fixes[0]?.edits).toHaveLength(1);
  });

  it('placeholders, in one string and in many', () => {
    const one = parameterText({ body: { a: many(15_000, () => '${user.email}', '') } });
    expect(total(check('saviynt/null-text', 'CreateAccountJSON', one).found)).toBe(15_000);
    const each = parameterText({ body: `{${many(15_000, (index) => `"a${index}":"\${user.email}"`)}}` });
    expect(total(check('saviynt/null-text', 'CreateAccountJSON', each).found)).toBe(15_000);
  });

  it('calls that read answers that are not there yet, with names that can be read', () => {
    const calls = Array.from({ length: 1500 }, (_, index) => ({
      name: `c${index}`,
      url: `https://api.example.com/\${response.c${index + 1}.message.id}/\${response.cal.message.id}`,
      body: {},
    }));
    const { found } = check('saviynt/unknown-response-call', 'CreateAccountJSON', parameterText(...calls));
    expect(total(found)).toBe(3000);
    expect(found).toHaveLength(1000);
    expect(Math.max(...found.map(({ message }) => message.length))).toBeLessThan(300);
  });
});

it('a body nested deeper than we look is not called broken', () => {
  const body = `{"a":${'['.repeat(400)}${']'.repeat(400)}}`;
  expect(check('ringcentral/body-not-json', 'CreateAccountJSON', parameterText({ body })).found).toEqual([]);
});

describe('one long text is checked in seconds, and not quoted whole', () => {
  it.each(['<', '0<<', '\t', '~', '{', '@a', '#~'])('of %j', (sign) => {
    const text = `${sign.repeat(100_000)}!`;
    const call = { name: 'call1', connection: text, url: text, httpMethod: text, httpParams: text };
    const root = { accountIdPath: text, responseColsToPropsMap: { name: text, a: `${text}~~#~char` }, call: [call] };
    const { all } = check('', 'CreateAccountJSON', JSON.stringify(root));
    expect(Math.max(0, ...all.map(({ message }) => message.length))).toBeLessThanOrEqual(1000);
    const authentication = { authType: text, accessToken: text, properties: { password: text } };
    check('', 'ConnectionJSON', JSON.stringify({ authentications: { a: authentication } }));
  });
});
