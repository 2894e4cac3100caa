import { expect, it } from 'vitest';
import { readProjectDocument } from '../../../../server/src/documents/project/document';
import { severitiesOf, withoutOff } from '../../../../server/src/rules/project/severities';

const CODES = ['entra/a', 'entra/b', 'okta/a'];

function severities(rules: object) {
  const document = readProjectDocument('ringcentral-provisioning.json', JSON.stringify({ rules }));
  return severitiesOf(document?.project.rules ?? [], CODES);
}

it('gives a family its severity, and a code its own wherever it stands', () => {
  expect(severities({ 'entra/b': 'off', 'entra/*': 'hint' })).toEqual({ 'entra/a': 'hint', 'entra/b': 'off' });
  expect(severities({ 'entra/*': 'hint', 'entra/b': 'off' })).toEqual({ 'entra/a': 'hint', 'entra/b': 'off' });
});

it('leaves out what is no rule and no severity', () => {
  expect(severities({ 'entra/c': 'off', 'entra/a*': 'off', '*': 'off', '*/*': 'off', 'okta/a': 'warn' })).toEqual({});
});

it('can be asked for without the rules that are off', () => {
  expect(withoutOff(severities({ 'entra/*': 'off', 'okta/a': 'error' }))).toEqual({ 'okta/a': 'error' });
});
