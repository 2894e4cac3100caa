import { describe, expect, it } from 'vitest';
import { fileFormats, formatOfFile, isExportFormat } from '../../../../client/src/planning/export-formats';
import { isWorkerReply, isWorkerRequest } from '../../../../client/src/planning/protocol-checks';

const order = {
  mapping: { kind: 'okta', label: 'm', key: 'k', files: [{ uri: 'file:///m', text: '{}' }] },
  people: { name: 'p.csv', content: new Uint8Array(1) },
  account: { kind: 'file', name: 'a.json', content: '{}' },
  now: 0,
};

const version = {
  label: 'v',
  mapping: { kind: 'file', key: '', files: [{ uri: 'file:///m', text: '{}' }], beside: [] },
};
const { people, account, now } = order;
const compared = { before: version, after: version, subjects: { people, account, now, options: {}, safety: {} } };
const expected = {
  project: { uri: 'file:///p', text: '{}' },
  entry: 0,
  mapping: { place: 'm', isFile: true, files: [] },
  people,
  account,
  now,
};

describe('messages to the worker', () => {
  it.each([
    { type: 'plan', call: 1, plan: 1, order: { ...order, allow: ['max-disables'], previous: people } },
    { type: 'allow', call: 1, plan: 1, codes: ['max-disables', 'stale-account'] },
    { type: 'compare', call: 1, order: compared },
    { type: 'compare', call: 1, order: { before: version, after: version } },
    { type: 'expect', call: 1, order: expected },
    { type: 'plan', call: 1, plan: 1, order },
    { type: 'plan', call: 1, plan: 1, order: { ...order, account: { kind: 'read', key: 1, count: 0, rest: {} } } },
    { type: 'accountUsers', key: 1, users: [{}] },
    { type: 'rows', call: 1, plan: 1, from: 0, patternsFrom: 0 },
    { type: 'details', call: 1, plan: 1, id: 'line-2' },
    { type: 'export', call: 1, plan: 1, format: 'csv' },
    { type: 'written', call: 1 },
    { type: 'cancel', call: 1 },
    { type: 'drop', plan: 1 },
  ])('are believed when they are whole: $type', (message) => {
    expect(isWorkerRequest(message)).toBe(true);
    for (const name of Object.keys(message)) expect(isWorkerRequest({ ...message, [name]: undefined })).toBe(false);
  });

  it.each([
    null,
    'plan',
    { type: 'sign-in', call: 1 },
    { type: 'rows', call: 1, plan: 1, from: -1, patternsFrom: 0 },
    { type: 'export', call: 1, plan: 1, format: 'exe' },
    { type: 'plan', call: 1, plan: 1, order: { ...order, allow: ['everything'] } },
    { type: 'plan', call: 1, plan: 1, order: { ...order, previous: 'earlier.json' } },
    { type: 'allow', call: 1, plan: 1, codes: ['connector'] },
    { type: 'compare', call: 1, order: { ...compared, after: { label: 'v', mapping: {} } } },
    { type: 'compare', call: 1, order: { ...compared, subjects: { people } } },
    { type: 'expect', call: 1, order: { ...expected, project: { uri: 'file:///p' } } },
    { type: 'expect', call: 1, order: { ...expected, mapping: { place: 'm', files: [{}] } } },
    { type: 'plan', call: 1, plan: 1, order: { ...order, people: { name: 'p', content: 7 } } },
    { type: 'plan', call: 1, plan: 1, order: { ...order, mapping: { ...order.mapping, files: [{ uri: 1 }] } } },
  ])('are not believed otherwise', (message) => {
    expect(isWorkerRequest(message)).toBe(false);
  });
});

describe('messages of the worker', () => {
  it.each([
    { type: 'progress', call: 1, progress: { planned: 1, total: 2, counts: {} } },
    { type: 'comparing', call: 1, progress: { phase: 'after', done: 1, total: 2 } },
    { type: 'piece', call: 1, bytes: new Uint8Array(1), done: 1 },
    { type: 'result', call: 1, result: null },
    { type: 'failed', call: 1, message: 'no' },
    { type: 'cancelled', call: 1 },
  ])('are believed when they are whole: $type', (message) => {
    expect(isWorkerReply(message)).toBe(true);
    for (const name of Object.keys(message)) expect(isWorkerReply({ ...message, [name]: undefined })).toBe(false);
  });
});

describe('formats of files', () => {
  it('are told by the ending', () => {
    for (const { format, ending } of fileFormats) {
      expect(isExportFormat(format)).toBe(true);
      expect(formatOfFile(`Plan.${ending.toUpperCase()}`)).toBe(format);
    }
    expect([formatOfFile('plan'), formatOfFile('plan.txt')]).toEqual(['json', 'json']);
  });
});
