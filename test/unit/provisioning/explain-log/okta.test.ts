import { describe, expect, it } from 'vitest';
import { explain } from '../../../../server/src/provisioning/explain-log/explain';
import { explainLog } from './entra-log';

/** An event in the shape Okta documents for LogEvent. */
function event(
  reason: string,
  eventType = 'application.provision.user.push',
  person = 'ada@example.com',
  result = 'FAILURE',
) {
  return {
    uuid: '9e1f0c2a-0000-11f0-8000-000000000001',
    published: '2026-05-19T12:31:22.123Z',
    eventType,
    version: '0',
    severity: result === 'SUCCESS' ? 'INFO' : 'ERROR',
    displayMessage: 'Push new user to external application',
    actor: { id: '00u1', type: 'User', alternateId: 'system@okta.com', displayName: 'Okta System' },
    outcome: { result, ...(reason === '' ? {} : { reason }) },
    target: [
      { id: '00u2', type: 'User', alternateId: person, displayName: 'Ada Obi' },
      { id: '0oa1', type: 'AppInstance', alternateId: 'RingCentral', displayName: 'RingCentral' },
    ],
    debugContext: { debugData: {} },
  };
}

const remote = (text: string) => `Bad Request. Errors reported by remote server: ${text}`;
const task = (text: string) => `Automatic provisioning of user Ada Obi to app RingCentral failed: ${text}`;

const messages = [
  ['invalid-parameter-directory', remote('The [state] is invalid. Please correct the parameter in Active Directory.')],
  ['resource-not-found', remote('Resource for parameter [countryId] is not found.')],
  ['json-not-parsed', remote('JSON can not be parsed. Please check your data AD and correct it.')],
  ['temporarily-unavailable', remote('Service Temporarily Unavailable. Please check back later.')],
  [
    'extension-in-use',
    remote("Extension already in use. Please go to RingCentral's web portal and see what extensions are available."),
  ],
  [
    'extension-duplicate',
    remote('Extension number is duplicate. Please correct in Active Directory if you have an extension field.'),
  ],
  ['more-than-one-record', task('More than one record found for Email: [ada@example.com]')],
  ['license-limit', remote('License limit has been reached.')],
  [
    'okta-credentials',
    task('The credentials used to connect to the API were invalid; please check your configuration'),
  ],
  ['okta-no-match', task('Matching user not found.')],
  ['okta-empty-answer', task('Error while creating user Ada Obi: Create new user returned empty user.')],
] as const;

describe('the System Log of Okta', () => {
  it.each(messages)('explains %s', (id, reason) => {
    expect(explainLog(event(reason)).groups).toMatchObject([
      { outcome: 'failure', actions: ['create'], people: ['ada@example.com'], cause: { error: { id } } },
    ]);
  });

  it('explains all of them in one log, beside what succeeded and what is about something else', () => {
    const log = explainLog([
      ...messages.map(([, reason]) => event(reason)),
      event('', 'application.provision.user.push_profile', 'bo@example.com', 'SUCCESS'),
      event('', 'user.session.start', 'bo@example.com', 'SUCCESS'),
    ]);
    expect(log.groups.map(({ cause }) => cause?.error.id)).toEqual(messages.map(([id]) => id));
    expect(log).toMatchObject({ succeeded: 1, otherEvents: 1, providers: ['okta'], applications: ['RingCentral'] });
  });

  it('names the parameter in SCIM and finds it in a profile mapping', () => {
    const mapping = JSON.stringify(
      { properties: { state: { expression: 'user.state', pushStatus: 'PUSH' } } },
      null,
      2,
    );
    const group = explainLog(
      event(remote('The [state] is invalid. Please correct the parameter in Active Directory.')),
      mapping,
    ).groups[0];
    expect(group?.attributes).toMatchObject([
      { path: 'addresses[type eq "work"].region', places: [{ line: 3, attribute: 'state', source: 'user.state' }] },
    ]);
    expect(group?.cause?.meaning).toContain('RingCentral calls addresses[type eq "work"].region "state".');
  });

  it('tells parameters of one message apart', () => {
    const groups = explainLog(
      ['mobilePhone', 'zip', 'mobilePhone', 'faxNumber'].map((name) =>
        event(remote(`The [${name}] is invalid. Please correct`)),
      ),
    ).groups;
    expect(groups.map(({ count, attributes, cause }) => [count, attributes[0]?.path, cause?.unknownParameter])).toEqual(
      [
        [2, 'phoneNumbers[type eq "mobile"].value', undefined],
        [1, 'addresses[type eq "work"].postalCode', undefined],
        [1, undefined, 'faxNumber'],
      ],
    );
  });

  it('explains by the kind of event where the text says nothing', () => {
    expect(
      explainLog(event('Something else', 'application.integration.authentication_failure')).groups[0]?.cause?.error.id,
    ).toBe('okta-credentials');
    const broken = {
      ...event('', 'application.appuser.mapping.invalid.expression'),
      debugContext: { debugData: { invalid_expressions: 'user.stat' } },
    };
    expect(explainLog(broken).groups[0]).toMatchObject({ cause: { error: { id: 'okta-invalid-expression' } } });
  });

  it('says that a log has nothing about provisioning', () => {
    expect(explain(JSON.stringify([event('', 'user.session.start')]))).toMatchObject({
      kind: 'nothing',
      reason: expect.stringContaining('none of them about provisioning'),
    });
  });
});
