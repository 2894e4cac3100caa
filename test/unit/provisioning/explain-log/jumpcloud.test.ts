import { describe, expect, it } from 'vitest';
import { explainLog } from './entra-log';

/** An event in the shape JumpCloud documents for Directory Insights. */
function event(type: string, more: Readonly<Record<string, unknown>>, username = 'ada') {
  return {
    id: '62d5c9dd98b6a90001312dff',
    event_type: type,
    timestamp: '2026-05-19T12:31:22Z',
    service: 'directory',
    organization: '5a2af2a82cf2b0010053ea41',
    initiated_by: { type: 'system', id: '5845d8f9c4894c85596c54f3' },
    resource: { type: 'user', id: '5c86b7149fdce00001d38014', username },
    application: { id: '5c86b7149fdce00001d38015', name: 'ringcentral' },
    ...more,
  };
}

const answer = (status: number, detail: string, scimType?: string) => ({
  success: false,
  error_message: 'The service provider refused the request.',
  message_chain: {
    response_code: String(status),
    response_message: 'Refused',
    message_details: JSON.stringify({
      schemas: ['urn:ietf:params:scim:api:messages:2.0:Error'],
      status: String(status),
      detail,
      scimType,
    }),
  },
});

const failures = [
  ['license-limit', event('user_create_provision', answer(403, 'License limit has been reached.'))],
  [
    'invalid-country',
    event(
      'user_create_provision',
      answer(400, 'Parameter [extension.contact.businessAddress.country] value is invalid.', 'invalidValue'),
    ),
  ],
  ['scim-off', event('user_update_provision', answer(403, 'Feature [Bulk Assign] is not available'))],
  ['http-409', event('user_create_provision', answer(409, 'The resource exists'))],
  [
    'oau-128',
    event('user_update_provision', {
      success: false,
      error_message: '{"errorCode":"OAU-128","message":"Access token expired"}',
    }),
  ],
  ['delete-pending', event('user_delete_provision', answer(500, 'null, Internal Server Error. Consult RC Support.'))],
  ['jumpcloud-group-event', event('group_create_provision', { success: false, error_message: 'Not possible' })],
  ['jumpcloud-integration-event', event('idm_integration_activate', { success: false, error_message: 'Not possible' })],
  ['jumpcloud-lookup-event', event('user_lookup_provision', { error_message: 'Not possible' })],
] as const;

describe('Directory Insights of JumpCloud', () => {
  it.each(failures)('explains %s', (id, failure) => {
    expect(explainLog([failure]).groups).toMatchObject([{ outcome: 'failure', cause: { error: { id } } }]);
  });

  it('counts what succeeded, leaves out what is about something else, names people', () => {
    const log = explainLog([
      ...failures.map(([, failure]) => failure),
      event('user_create_provision', {
        success: true,
        message_chain: { response_code: '201', response_message: 'Created', message_details: 'OK' },
      }),
      event('user_deprovision', {
        message_chain: { response_code: '200', response_message: 'OK', message_details: 'OK' },
      }),
      event('user_login_attempt', { success: false }),
    ]);
    expect(log).toMatchObject({ succeeded: 2, otherEvents: 1, events: failures.length + 2, providers: ['jumpcloud'] });
    expect(log.groups).toHaveLength(failures.length);
    expect(log.groups[0]?.people).toEqual(['ada']);
  });

  it('leaves a failure it does not know unknown', () => {
    expect(
      explainLog(event('user_update_provision', { success: false, error_message: 'The moon is full' })).groups,
    ).toMatchObject([{ said: 'The moon is full', alternatives: [] }]);
  });
});
