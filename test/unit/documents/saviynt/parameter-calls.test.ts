import { expect, it } from 'vitest';
import { readSaviyntDocument } from '../../../../server/src/documents/saviynt/document';

const callsOf = (name: string, content: unknown) =>
  readSaviyntDocument(`file:///w/${name}.json`, JSON.stringify(content))?.connections[0]?.parameters[0]?.calls.map(
    (call) => `${call.name}|${call.method}|${call.url?.text.text}`,
  ) ?? [];

const call = (name: string) => ({ name, url: 'https://x', httpMethod: 'put' });

it('reads the calls of every action of UpdateUserJSON', () => {
  const actions = { 'Update Login': { call: [call('a')] }, 'Update User': { call: [call('b'), call('c')] } };
  expect(callsOf('UpdateUserJSON', { actions })).toEqual(['a|PUT|https://x', 'b|PUT|https://x', 'c|PUT|https://x']);
});

it('does not take actions for calls where EIC does not', () => {
  expect(callsOf('DisableAccountJSON', { actions: { 'Disable User': { call: [call('a')] } } })).toEqual([]);
});

it('reads the single call of ImportUserJSON, and its list', () => {
  const single = { connection: 'a', url: 'https://x', httpMethod: 'GET', userResponsePath: '' };
  expect(callsOf('ImportUserJSON', single)).toEqual(['|GET|https://x']);
  expect(callsOf('ImportUserJSON', { type: 'multiCall', call: [call('a')] })).toEqual(['a|PUT|https://x']);
});
