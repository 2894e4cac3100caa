import { describe, expect, it } from 'vitest';
import { entraEvent, explainLog, platformError, scimError, scimFailure } from './entra-log';

/** Ten failures, each in the words Entra would write for it, and what it is. */
const failures = [
  [
    'license-limit',
    'account',
    entraEvent({
      reason: scimFailure('Forbidden', scimError(403, 'License limit has been reached.')),
      code: 'SystemForCrossDomainIdentityManagementForbidden',
    }),
  ],
  [
    'scim-off',
    'account',
    entraEvent({ reason: scimFailure('Forbidden', scimError(403, 'Feature [Bulk Assign] is not available')) }),
  ],
  [
    'invalid-state',
    'value',
    entraEvent({
      reason: scimFailure(
        'BadRequest',
        scimError(400, 'Parameter [extension.contact.businessAddress.state] value is invalid.', 'invalidValue'),
      ),
      sent: { 'addresses[type eq "work"].region': 'Kalifornien' },
    }),
  ],
  [
    'invalid-email',
    'value',
    entraEvent({
      reason: scimFailure('BadRequest', scimError(400, 'Parameter [contact.email] value is invalid.', 'invalidValue')),
    }),
  ],
  [
    'entra-entry-conflict',
    'mapping',
    entraEvent({
      code: 'RingCentralEntryConflict',
      reason: 'Message: RingCentral returned an error response with the HTTP status code 409.',
    }),
  ],
  [
    'app-permission',
    'access',
    entraEvent({
      reason: scimFailure(
        'Forbidden',
        platformError(
          'CMN-401',
          'In order to call this API endpoint, application needs to have [EditAccounts] permission',
        ),
      ),
    }),
  ],
  [
    'rate-exceeded',
    'wait',
    entraEvent({
      code: 'TooManyRequests',
      reason: scimFailure('429', platformError('CMN-301', 'Request rate exceeded')),
    }),
  ],
  [
    'oau-213',
    'access',
    entraEvent({ reason: scimFailure('Unauthorized', platformError('OAU-213', 'Token not found')) }),
  ],
  [
    'entra-invalid-anchor',
    'provider',
    entraEvent({ action: 'update', code: 'InvalidAnchor', reason: 'The user or group cannot be found in the target.' }),
  ],
  [
    'entra-duplicate-target-entries',
    'mapping',
    entraEvent({ code: 'DuplicateTargetEntries', reason: 'The operation returned more than one user.' }),
  ],
  [
    'entra-system-for-cross-domain-identity-management-service-incompatible',
    'request',
    entraEvent({ reason: scimFailure('OK', '<!DOCTYPE html><html><head><title>Sign in</title></head></html>') }),
  ],
  [
    'entra-import-skipped',
    'value',
    entraEvent({ code: 'ImportSkipped', reason: 'The matching attribute has no value.' }),
  ],
  [
    'entra-mandatory-fields-missing',
    'value',
    entraEvent({ code: 'MissingValues', reason: 'Required attributes are missing.' }),
  ],
] as const;

describe('a provisioning log of Entra', () => {
  it.each(failures)('explains %s', (id, mend, event) => {
    const { groups } = explainLog(event);
    expect(groups).toHaveLength(1);
    expect(groups[0]).toMatchObject({
      outcome: 'failure',
      count: 1,
      people: ['ada.obi@example.com'],
      cause: { error: { id, mend } },
    });
  });

  it('explains all of them in one log, each in its own group', () => {
    const success = entraEvent({ status: 'success' });
    const { groups, events, succeeded, providers, applications } = explainLog({
      '@odata.context': 'https://graph.microsoft.com/v1.0/$metadata#auditLogs/provisioning',
      value: [...failures.map(([, , event]) => event), success, success],
    });
    expect(new Set(groups.map(({ cause }) => cause?.error.id))).toEqual(new Set(failures.map(([id]) => id)));
    expect({ events, succeeded, providers, applications }).toEqual({
      events: 15,
      succeeded: 2,
      providers: ['entra'],
      applications: ['RingCentral'],
    });
  });

  it('groups by cause: other people, ids, dates and retries make no other group', () => {
    const reason = (n: number) =>
      scimFailure(
        'BadRequest',
        scimError(400, 'Parameter [extension.contact.businessAddress.state] value is invalid.', 'invalidValue'),
        `2026-05-2${n}T18:31:22.0000000Z`,
      ).replace('retried 0', `retried ${n}`);
    const people = ['ada@example.com', 'bo@example.com', 'cy@example.com', 'ada@example.com'];
    const { groups } = explainLog(
      people.map((person, n) => entraEvent({ person, reason: reason(n), time: `2026-05-1${n}T00:00:00Z` })),
    );
    expect(groups).toHaveLength(1);
    expect(groups[0]).toMatchObject({
      count: 4,
      people: ['ada@example.com', 'bo@example.com', 'cy@example.com'],
      first: '2026-05-10T00:00:00Z',
      last: '2026-05-13T00:00:00Z',
      retryAt: '2026-05-20T18:31:22Z',
      retries: 3,
    });
  });

  it('groups what it does not know by the text without what varies, and says so', () => {
    const { groups } = explainLog([
      entraEvent({ code: 'Whatever', reason: "The flux of 'ada@example.com' is 17 at 2026-05-19" }),
      entraEvent({ code: 'Whatever', reason: "The flux of 'bo@example.com' is 18 at 2026-05-20" }),
      entraEvent({ code: 'Whatever', reason: 'The tide is out' }),
    ]);
    expect(groups.map(({ count, cause, said }) => [count, cause, said])).toEqual([
      [2, undefined, "The flux of 'ada@example.com' is 17 at 2026-05-19"],
      [1, undefined, 'The tide is out'],
    ]);
  });

  it('names the attribute, what was sent in it, and the line of the mapping that fills it', () => {
    const mapping = JSON.stringify(
      [
        { source: { expression: '[givenName]' }, targetAttributeName: 'name.givenName' },
        { source: { expression: '[state]', name: 'state' }, targetAttributeName: 'addresses[type eq "work"].region' },
      ],
      null,
      2,
    );
    const [, , event] = failures[2];
    const group = explainLog(event, mapping).groups[0];
    expect(group?.attributes[0]).toMatchObject({
      path: 'addresses[type eq "work"].region',
      sent: [{ value: 'Kalifornien', people: ['ada.obi@example.com'] }],
      places: [{ line: 13, attribute: 'addresses[type eq "work"].region', source: '[state]' }],
    });
    const place = group?.attributes[0]?.places[0];
    expect(mapping.slice(place?.span.start, place?.span.end)).toBe(JSON.stringify('addresses[type eq "work"].region'));
  });

  it('explains skips as skips', () => {
    const skip = (code: string, text: string) =>
      entraEvent({
        status: 'skipped',
        action: 'other',
        steps: [
          {
            name: 'EntrySynchronizationSkip',
            provisioningStepType: 'processing',
            status: 'skipped',
            description: text,
            details: { SkipReason: code },
          },
        ],
      });
    const { groups } = explainLog([
      skip('RedundantExport', 'The state of the user in both the source and target systems already match.'),
      skip('NotEffectivelyEntitled', 'The user is not effectively entitled.'),
      entraEvent({ status: 'skipped', code: 'EntrySynchronizationSkipped', reason: 'Out of scope.' }),
      entraEvent({ reason: scimFailure('Forbidden', scimError(403, 'License limit has been reached.')) }),
    ]);
    expect(groups.map(({ outcome, cause }) => [outcome, cause?.error.id])).toEqual([
      ['failure', 'license-limit'],
      ['skipped', 'entra-redundant-export'],
      ['skipped', 'entra-not-effectively-entitled'],
      ['skipped', 'entra-entry-synchronization-skipped'],
    ]);
  });

  it('reads the older form, with statusInfo and action', () => {
    const { provisioningStatusInfo, provisioningAction, ...rest } = entraEvent({});
    const reason = scimFailure('Forbidden', scimError(403, 'License limit has been reached.'));
    const { groups } = explainLog({
      ...rest,
      action: 'Create',
      statusInfo: { '@odata.type': '#microsoft.graph.statusDetails', status: 'Failure', errorCode: 'X', reason },
    });
    expect(groups[0]).toMatchObject({ actions: ['create'], cause: { error: { id: 'license-limit' } } });
  });

  it('reads the rows of Log Analytics, whose columns are JSON texts', () => {
    const [, , event] = failures[0];
    const row = {
      TimeGenerated: '2026-05-19T12:31:22Z',
      ResultType: 'Failure',
      ResultSignature: 'SystemForCrossDomainIdentityManagementForbidden',
      ResultDescription: event.provisioningStatusInfo.errorInformation?.reason,
      SourceIdentity: JSON.stringify(event.sourceIdentity),
      TargetIdentity: JSON.stringify(event.targetIdentity),
      ModifiedProperties: JSON.stringify(event.modifiedProperties),
      ProvisioningSteps: JSON.stringify(event.provisioningSteps),
    };
    const expected = { count: 1, people: ['ada.obi@example.com'], cause: { error: { id: 'license-limit' } } };
    expect(explainLog([row]).groups).toMatchObject([expected]);
    const table = {
      tables: [
        {
          name: 'PrimaryResult',
          columns: Object.keys(row).map((name) => ({ name, type: 'string' })),
          rows: [Object.values(row)],
        },
      ],
    };
    expect(explainLog(table).groups).toMatchObject([expected]);
  });

  it('reads the answer of provisionOnDemand', () => {
    const value = {
      action: 'Other',
      statusInfo: { status: 'Skipped', errorCode: null },
      provisioningSteps: [],
      reportableIdentifier: 'ada@example.com',
    };
    const { groups } = explainLog({
      key: JSON.stringify({ result: 'Skipped', details: { errorCode: 'RedundantExport', errorMessage: 'No change.' } }),
      value: JSON.stringify(value),
    });
    expect(groups[0]).toMatchObject({
      outcome: 'skipped',
      people: ['ada@example.com'],
      cause: { error: { id: 'entra-redundant-export' } },
    });
  });

  it('digs an answer out that is escaped', () => {
    const escaped = JSON.stringify(JSON.stringify(scimError(403, 'License limit has been reached.'))).slice(1, -1);
    expect(explainLog(entraEvent({ reason: scimFailure('Forbidden', escaped) })).groups[0]).toMatchObject({
      said: 'License limit has been reached.',
      cause: { error: { id: 'license-limit' } },
      status: 403,
    });
  });
});
