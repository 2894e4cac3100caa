import { describe, expect, test } from 'vitest';
import { readDocument } from '../../../../server/src/documents/document';
import { checkDocument } from '../../../../server/src/rules/check';

/** The findings of one expression in a mapping from Okta to an app, with the text of the file each stands at. */
function findings(expression: string): readonly string[] {
  const text = JSON.stringify({
    id: 'prm4k1zr3cRx8Jt1m5d7',
    source: { id: 'oty4k1zq8vXo2Yd3f5d7', name: 'user', type: 'user' },
    target: { id: '0oa4k1zr2bQw7Hs9k5d7', name: 'ringcentral', type: 'appuser' },
    properties: { email: { expression, pushStatus: 'PUSH' } },
  });
  const document = readDocument('file:///mapping.profile-mapping.json', text)!;
  const lookup = () => expect.fail('no connector is asked for');
  return checkDocument(document, lookup, { fileSyntax: true }).map(
    ({ code, severity, span, message }) => `${code} ${severity} ${text.slice(span.start, span.end)} ${message}`,
  );
}

describe("a slip in the name of one of Okta's own attributes", () => {
  test.each([
    ['user.fistName', 'fistName', 'user.firstName'],
    ['String.append("a", user.fristName)', 'fristName', 'user.firstName'],
    ['source.emaill', 'emaill', 'source.email'],
    ['user.mobilPhone', 'mobilPhone', 'user.mobilePhone'],
  ])('%s', (expression, at, meant) => {
    const [finding] = findings(expression);
    expect(finding).toContain(`okta/unknown-property information ${at} `);
    expect(finding).toContain(meant);
  });

  test.each(['user.tags', 'user.city2', 'user.employeeId', 'user.roleID', 'user.login2', 'user.titles2', 'user.team'])(
    '%s may have been added',
    (expression) => {
      expect(findings(expression)).toEqual([]);
    },
  );
});

test('a last key without its value', () => {
  expect(findings('String.stringSwitch(user.department, "x", "a", "b", "c")')).toEqual([
    'okta/wrong-arity warning \\"c\\" String.stringSwitch takes keys and values in pairs, and this last key has no value. What Okta gives then is not documented. Add the value.',
  ]);
  expect(findings('String.stringSwitch(user.department, "x", "a", "b")')).toEqual([]);
});

test('characters nobody sees are named', () => {
  expect(findings('user.email\u00a0')[0]).toContain('U+00A0 is a blank that Okta does not read. Write a plain one.');
  expect(findings('user.email\u200b')[0]).toContain('U+200B is a character nobody sees');
  expect(findings('\ufeffuser.email')[0]).toContain('U+FEFF');
  expect(findings('user.fırstName')[0]).toContain('"ı" cannot stand in a name');
});
