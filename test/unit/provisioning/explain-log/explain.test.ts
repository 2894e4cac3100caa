import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { explain } from '../../../../server/src/provisioning/explain-log/explain';
import { explainError } from '../../../../server/src/provisioning/explain-log/explain-error';
import { looksLikeLog } from '../../../../server/src/provisioning/explain-log/looks-like-log';
import { entraEvent, explainLog, platformError, scimError, scimFailure } from './entra-log';

const best = (text: string) => explainError(text).candidates[0]?.error.id;

describe('a log as CSV', () => {
  it.each([
    'Change Id,Date,Identity,Action,Status\nc1,2026-01-01,Ada,Create,Failure',
    '"changeId","provisioningStepType","description"\n"c1","import","x"',
  ])('is refused with what is read instead: %j', (text) => {
    expect(explain(text)).toEqual({
      kind: 'nothing',
      reason: expect.stringMatching(
        /columns are not documented\. .* Download > JSON\. What is read is JSON of Entra's/,
      ),
    });
  });
});

describe('an error', () => {
  it.each([
    ['CMN-301', 'cmn-301'],
    ['oau-251', 'oau-251'],
    ['JWS-1736', 'last-device'],
    ['Error code: InvalidAnchor\nError message: gone', 'entra-invalid-anchor'],
    ['license-limit', 'license-limit'],
    ['http-401', 'http-401'],
    ['E0000047', 'okta-e0000047'],
    ['DuplicateTargetEntries', 'entra-duplicate-target-entries'],
    ['invalid_grant', 'invalid_grant'],
    ['uniqueness', 'scim-uniqueness'],
    ['403', 'http-403'],
    ['HTTP 429', 'http-429'],
    ['429 Too Many Requests', 'http-429'],
    ['License limit has been reached', 'license-limit'],
    ['Refresh token is missing', 'sdk-refresh-token-missing'],
    ['403 Forbidden', 'sdk-detail-lost'],
    [JSON.stringify(scimError(403, 'Feature [Bulk Assign] is not available')), 'scim-off'],
    [JSON.stringify(scimError(409, 'Somebody has it')), 'http-409'],
    [JSON.stringify(scimError(400, 'No such thing', 'invalidPath')), 'scim-invalidpath'],
    [JSON.stringify(platformError('CMN-408', 'no', { permissionName: 'EditUserInfo' })), 'cmn-408'],
    [
      JSON.stringify({ error: 'invalid_grant', error_description: 'no', errors: [{ errorCode: 'OAU-213' }] }),
      'oau-213',
    ],
    ['Feature [Call Queues] is not available', 'cmn-109'],
    ['Server answered: CMN-102 for the request 1234', 'cmn-102'],
  ])('%s is %s', (text, id) => {
    expect(best(text)).toBe(id);
  });

  it('names the parameter and the permission of a body', () => {
    const state = explainError(JSON.stringify(platformError('CMN-101', 'no', { parameterName: 'zip' }))).candidates[0];
    expect(state?.parameters.map(({ path }) => path)).toEqual(['addresses[type eq "work"].postalCode']);
    const permission = explainError(JSON.stringify(platformError('CMN-408', 'no', { permissionName: 'EditUserInfo' })))
      .candidates[0];
    expect(permission?.remedy).toContain('"EditUserInfo"');
  });

  it('has the likeliest first and others behind it', () => {
    const ids = explainError('Parameter [extension.contact.businessAddress.state] value is invalid.').candidates.map(
      ({ error }) => error.id,
    );
    expect(ids).toEqual(['invalid-state', 'cmn-101']);
  });

  it('is left unknown when it is not known', () => {
    for (const text of ['The moon is full', 'XYZ-100', '200', 'saviynt', '{"detail":"Nobody knows"}', '[object', '{'])
      expect(explainError(text).candidates, text).toEqual([]);
  });
});

describe('a text', () => {
  it('that is no log is explained as an error', () => {
    expect(explain('License limit has been reached.')).toMatchObject({
      kind: 'error',
      asked: 'License limit has been reached.',
    });
    expect(explain(scimFailure('Forbidden', scimError(403, 'License limit has been reached.')))).toMatchObject({
      kind: 'error',
      candidates: [{ error: { id: 'license-limit' } }],
    });
  });

  it('that says nothing gets a reason', () => {
    expect(explain('  \n')).toMatchObject({ kind: 'nothing', reason: 'The text is empty.' });
    expect(explain('Id,Date,Change Id,Job Id\n1,2,3,4')).toMatchObject({
      kind: 'nothing',
      reason: expect.stringContaining('as JSON instead'),
    });
  });

  const events = Array.from({ length: 5 }, (_, n) =>
    entraEvent({
      person: `p${n}@example.com`,
      reason: scimFailure('Forbidden', scimError(403, 'License limit has been reached.')),
    }),
  );
  const people = (text: string) => explainLog(text).groups.flatMap((group) => group.people);

  it('with one event a line is read', () => {
    expect(people(events.map((event) => JSON.stringify(event)).join('\n'))).toHaveLength(5);
  });

  it('that ends in the middle is read as far as it goes, and says so', () => {
    const text = JSON.stringify({ value: events }, null, 2);
    const found = explainLog(text.slice(0, text.lastIndexOf('"modifiedProperties"')));
    expect(found.groups[0]?.people).toHaveLength(5);
    expect(found.notes).toEqual(['The text ends within an event; of that event only what is there was read.']);
    const shorter = explainLog(text.slice(0, text.lastIndexOf('"sourceSystem"')));
    expect(shorter.groups[0]?.people).toHaveLength(4);
    expect(shorter.notes).toEqual(['The text ends before the log does; what follows is not in it.']);
  });

  it('that begins in the middle is read from there', () => {
    const text = JSON.stringify({ value: events }, null, 2);
    expect(people(text.slice(text.indexOf('"sourceSystem"')))).toHaveLength(5);
    const second = text.indexOf('"id"', text.indexOf('"sourceSystem"') + 2000);
    expect(people(text.slice(second)).length).toBeGreaterThanOrEqual(3);
  });

  it('without commas is read, with a note', () => {
    const found = explainLog(`[${events.map((event) => JSON.stringify(event)).join(' ')}]`);
    expect(found.events).toBe(5);
    expect(found.notes).toEqual(['The text is not well-formed JSON throughout; events may be missing.']);
  });

  it('of 10 MB is explained in seconds', () => {
    const event = JSON.stringify(events[0]);
    const count = Math.ceil((10 * 1024 * 1024) / event.length);
    const text = `[${Array.from({ length: count }, (_, n) => event.replace('p0@', `p${n}@`)).join(',')}]`;
    const before = performance.now();
    const { groups } = explainLog(text);
    expect(groups).toHaveLength(1);
    expect(groups[0]?.people).toHaveLength(count);
    expect(performance.now() - before).toBeLessThan(20_000);
  }, 60_000);

  it('made to be slow is answered in time', () => {
    const before = performance.now();
    for (const text of [
      '['.repeat(1e6),
      '[]'.repeat(3e5),
      '"a"]'.repeat(3e5),
      '{"a":'.repeat(2e5),
      ' '.repeat(1e6),
      `${'[] '.repeat(1e5)}${' '.repeat(1e6)}`,
    ])
      explain(text);
    expect(performance.now() - before).toBeLessThan(20_000);
  }, 60_000);

  it('of any kind never makes it throw', () => {
    const json = fc.jsonValue().map((value) => JSON.stringify(value));
    const event = fc
      .record(
        {
          provisioningSteps: fc.jsonValue(),
          eventType: fc.constant('application.provision.user.push'),
          outcome: fc.jsonValue(),
          event_type: fc.constantFrom('user_create_provision', '__proto__'),
          message_chain: fc.jsonValue(),
          provisioningStatusInfo: fc.jsonValue(),
          sourceIdentity: fc.jsonValue(),
          modifiedProperties: fc.jsonValue(),
          target: fc.jsonValue(),
        },
        { requiredKeys: [] },
      )
      .map((value) => JSON.stringify(value));
    const piece = fc
      .tuple(fc.constant(JSON.stringify(events)), fc.nat(), fc.nat())
      .map(([text, from, to]) => text.slice(from % text.length, to % text.length));
    fc.assert(
      fc.property(fc.oneof(fc.string({ maxLength: 300 }), json, event, piece), (text) => {
        explain(text, text);
        looksLikeLog(text);
      }),
      { numRuns: 200 },
    );
  });
});

describe('the sample', () => {
  it('is explained: every failure has a cause and a place in the mapping beside it', () => {
    const read = (name: string) => readFileSync(join(__dirname, '../../../../samples/entra', name), 'utf8');
    const found = explainLog(read('provisioning-log.json'), read('ringcentral.synchronization-schema.json'));
    expect(found.groups.length).toBeGreaterThan(5);
    expect(found.groups.filter(({ cause }) => cause === undefined)).toEqual([]);
    expect(found.notes).toEqual([]);
    const places = found.groups.flatMap(({ attributes }) => attributes.flatMap((attribute) => attribute.places));
    expect(new Set(places.map(({ attribute }) => attribute))).toContain('addresses[type eq "work"].region');
  });
});

describe('a document', () => {
  it('is recognised as a log by its beginning', () => {
    expect(looksLikeLog(JSON.stringify({ value: [entraEvent()] }))).toBe(true);
    expect(looksLikeLog('[{"eventType": "application.provision.user.push", "outcome": {}}]')).toBe(true);
    expect(looksLikeLog('[{"event_type": "user_create_provision"}]')).toBe(true);
    expect(looksLikeLog('{"synchronizationRules": []}')).toBe(false);
    expect(looksLikeLog('[{"eventType": "user.session.start"}]')).toBe(false);
  });
});
