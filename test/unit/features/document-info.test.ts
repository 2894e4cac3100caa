import { expect, it } from 'vitest';
import { documentInfo } from '../../../server/src/features/document-info';
import { createCall, opened, packaged } from './helpers';

function notes(name: string, text: string, beside: Readonly<Record<string, string>> = {}) {
  const { document, workspace } = opened(name, `|${text}`, beside);
  return documentInfo(document, workspace);
}

const connectionJson = '{ "authentications": { "acctAuth": {} } }';

it('names the parameter, and has nothing to add when all is known', () => {
  expect(notes('CreateAccountJSON.json', createCall('{}'), { 'ConnectionJSON.json': connectionJson })).toEqual({
    kind: 'saviynt/CreateAccountJSON',
    label: 'CreateAccountJSON',
    provider: 'Saviynt',
    notes: [],
  });
});

it('says what cannot be known', () => {
  expect(notes('CreateAccountJSON.json', createCall('{}')).notes).toEqual([
    'ConnectionJSON is not in this folder, so names of authentications cannot be checked.',
  ]);
  const text = packaged({
    ConnectionJSON: 'c2VjcmV0IHNlY3JldCBzZWNyZXQgc2VjcmV0',
    CreateAccountJSON: createCall('{}'),
  });
  expect(notes('Connection_x.json', text).notes).toEqual([
    'Holds the connection "RingCentral".',
    'ConnectionJSON is encrypted in this export, so names of authentications cannot be checked.',
  ]);
});

it('says how a file without a telling name was recognised, and that it goes elsewhere', () => {
  const text = createCall('{}').replace('platform.ringcentral.com', 'api.example.com');
  expect(notes('create.json', text, { 'auth.json': connectionJson }).notes).toEqual([
    'Recognised by its content; the file name names no parameter.',
    'Its calls go to another service; the rules for RingCentral do not apply.',
  ]);
});
