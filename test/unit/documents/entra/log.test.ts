import { describe, expect, it } from 'vitest';
import { readEntraDocument } from '../../../../server/src/documents/entra/document';

function read(value: unknown) {
  const content = JSON.stringify(value, null, 1);
  const document = readEntraDocument('file:///log.json', content);
  return { entries: document?.log ?? [], content };
}

const steps = [
  {
    name: 'EntryImport',
    provisioningStepType: 'import',
    status: 'success',
    description: 'Retrieved the user.',
    details: { userPrincipalName: 'leia@alderaan.test' },
  },
  { name: 'EntryExportAdd', provisioningStepType: 'export', status: 'failure', description: 'Failed.', details: {} },
];
const modified = [{ displayName: 'userName', oldValue: null, newValue: 'leia@alderaan.test' }];
const error = {
  errorCode: 'SystemForCrossDomainIdentityManagementServiceIncompatible',
  reason: 'StatusCode: BadRequest "no such state"',
  additionalDetails: null,
  errorCategory: 'failure',
  recommendedAction: 'See the documentation.',
};
const summary = {
  id: 's1',
  activityDateTime: '2026-11-02T08:15:00Z',
  jobId: 'RingCentral.x.y',
  cycleId: 'cy',
  changeId: 'ch',
  provisioningAction: 'create',
  durationInMilliseconds: 812,
  provisioningStatusInfo: { status: 'failure', errorInformation: error },
  provisioningSteps: steps,
  modifiedProperties: modified,
  sourceIdentity: { id: 'u1', displayName: 'Leia Organa', identityType: 'User', details: { odatatype: 'User' } },
  targetIdentity: { id: '', displayName: '', identityType: 'urn:user', details: {} },
  sourceSystem: { id: 'a', displayName: 'Microsoft Entra ID', details: {} },
  targetSystem: { id: 'b', displayName: 'RingCentral', details: {} },
};

/** The same as a row of the table AADProvisioningLogs, which has JSON in strings. */
const row = {
  Id: 's1',
  TimeGenerated: '2026-11-02T08:15:00Z',
  JobId: 'RingCentral.x.y',
  CycleId: 'cy',
  ChangeId: 'ch',
  ProvisioningAction: 'Create',
  DurationMs: 812,
  ResultType: 'Failure',
  ResultSignature: error.errorCode,
  ResultDescription: error.reason,
  ProvisioningSteps: JSON.stringify(steps),
  ModifiedProperties: JSON.stringify(modified),
  SourceIdentity: JSON.stringify({
    Id: 'u1',
    Name: 'Leia Organa',
    identityType: 'User',
    details: { odatatype: 'User' },
  }),
  TargetIdentity: JSON.stringify({ identityType: 'urn:user' }),
  SourceSystem: JSON.stringify({ Name: 'Microsoft Entra ID' }),
  TargetSystem: JSON.stringify({ Name: 'RingCentral' }),
};

const common = {
  id: 's1',
  activityDateTime: '2026-11-02T08:15:00Z',
  jobId: 'RingCentral.x.y',
  cycleId: 'cy',
  changeId: 'ch',
  action: 'create',
  status: 'failure',
  durationInMilliseconds: 812,
  sourceSystem: 'Microsoft Entra ID',
  targetSystem: 'RingCentral',
  source: { id: 'u1', displayName: 'Leia Organa', type: 'User', details: new Map([['odatatype', 'User']]) },
  target: { id: '', displayName: '', type: 'urn:user', details: new Map() },
};

describe('an entry of a provisioning log', () => {
  it.each([
    ['a download of the portal', [summary]],
    ['an answer of Graph', { value: [summary] }],
    ['one summary', summary],
    ['rows of Log Analytics', [row]],
    [
      'an answer of Log Analytics',
      { tables: [{ columns: Object.keys(row).map((name) => ({ name })), rows: [Object.values(row)] }] },
    ],
    ['a diagnostic setting', { records: [{ category: 'ProvisioningLogs', properties: summary }] }],
    [
      'the members of the beta that are out of use',
      [
        {
          ...summary,
          provisioningStatusInfo: undefined,
          provisioningAction: undefined,
          action: 'Create',
          statusInfo: { ...error, status: 'failure' },
        },
      ],
    ],
  ])('is the same in %s', (_, value) => {
    const { entries, content } = read(value);
    expect(entries).toHaveLength(1);
    const [entry] = entries;
    expect(entry).toMatchObject(common);
    expect(entry?.error).toMatchObject({ code: error.errorCode, reason: error.reason });
    expect(content.slice(entry?.error?.span.start, entry?.error?.span.end)).toBe(JSON.stringify(error.errorCode));
    expect(entry?.steps.map(({ name, type, status }) => [name, type, status])).toEqual([
      ['EntryImport', 'import', 'success'],
      ['EntryExportAdd', 'export', 'failure'],
    ]);
    expect(entry?.steps[0]?.details).toEqual(new Map([['userPrincipalName', 'leia@alderaan.test']]));
    const step = entry?.steps[1]?.span;
    expect(content.slice(step?.start, step?.end).replaceAll(/[\s\\]/g, '')).toBe(JSON.stringify(steps[1]));
    expect(entry?.modifiedProperties).toMatchObject([
      { displayName: 'userName', oldValue: '', newValue: 'leia@alderaan.test' },
    ]);
  });

  it('has no error when all went well', () => {
    const well = { ...summary, provisioningStatusInfo: { status: 'success', errorInformation: null } };
    expect(read([well]).entries[0]).toMatchObject({ status: 'success', error: undefined });
  });
});

describe('a result of on-demand provisioning', () => {
  const value = {
    action: 'Update',
    modifiedProperties: modified,
    provisioningSteps: [
      { name: 'EntryExportUpdate', type: 'Export', status: 'Skipped', description: 'RedundantExport' },
    ],
    sourceIdentity: summary.sourceIdentity,
    targetSystem: summary.targetSystem,
  };
  const key = { result: 'Skipped', details: { errorCode: 'RedundantExport', errorMessage: 'Nothing differs.' } };

  it.each([
    ['one object', value],
    ['a list', [value]],
  ])('tells of %s, with the error of the whole', (_, inside) => {
    const { entries, content } = read({ key: JSON.stringify(key), value: JSON.stringify(inside) });
    expect(entries).toMatchObject([
      {
        action: 'update',
        status: 'skipped',
        error: { code: 'RedundantExport', reason: 'Nothing differs.' },
        steps: [{ name: 'EntryExportUpdate', type: 'export', status: 'skipped' }],
        source: { id: 'u1' },
        targetSystem: 'RingCentral',
      },
    ]);
    const span = entries[0]?.error?.span;
    expect(content.slice(span?.start, span?.end)).toBe('\\"RedundantExport\\"');
  });

  it('reads details that are a string again', () => {
    const outer = {
      key: JSON.stringify({ ...key, details: JSON.stringify(key.details) }),
      value: JSON.stringify(value),
    };
    expect(read(outer).entries[0]?.error?.code).toBe('RedundantExport');
  });
});
