import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { withValues } from '../../../../server/src/expressions/kit/scope';
import { NEEDS_TEXT } from '../../../../server/src/provisioning/saviynt/body-value';
import { compileProgram } from '../../../../server/src/provisioning/saviynt/program';
import { callFile, connectorOf, fixtureConnector } from '../support';

const url = 'https://platform.ringcentral.com/scim/v2/Users';

describe.each(['good', 'broken'] as const)('the body of the %s package', (folder) => {
  const call = compileProgram(fixtureConnector(folder)).operations.get('create')!.calls[0]!;
  const text = fc.oneof(fc.string({ unit: 'grapheme' }), fc.constantFrom('O"Neil', 'a\\b', 'a\nb', 'null', null));
  const user = fc.record({
    email: text,
    firstname: text,
    lastname: text,
    title: text,
    departmentname: text,
    city: text,
    state: text,
    country: text,
  });

  it('has the value that its text parses to, or says that the text is needed', () => {
    let values = 0;
    fc.assert(
      fc.property(user, (person) => {
        const scope = withValues(call.scope, { user: person });
        const value = call.bodyValue?.(scope);
        if (value === NEEDS_TEXT) return;
        values++;
        expect(value).toEqual(JSON.parse(call.body!.render(scope).text));
      }),
      { numRuns: 200 },
    );
    expect(values).toBeGreaterThan(20);
  });
});

describe('no value without the text', () => {
  const bodyValue = (httpParams: string) =>
    compileProgram(
      connectorOf([['CreateAccountJSON.json', callFile({ url, httpMethod: 'POST', httpParams })]]),
    ).operations.get('create')!.calls[0]!.bodyValue;

  it.each([
    ['a body that is one expression', '${user.customproperty1}'],
    ['a placeholder that brings members', '{"a":1${user.customproperty1}}'],
    ['a key that is computed', '{"${user.title}":1}'],
    ['escapes', '{"a":"\\"${user.title}"}'],
    ['broken JSON', '{"a":"${user.title}"'],
    ['an expression that sets a variable for another', '{"a":"${x = user.title}","b":"${x}"}'],
    ['an expression that prints', '{"a":"${print user.title}"}'],
    ['scriptlets', '{"a":"<% def x = 1 %>${user.title}"}'],
  ])('for %s', (_, httpParams) => {
    expect(bodyValue(httpParams)).toBeUndefined();
  });
});
