import { expect, it } from 'vitest';
import { readEntraDocument } from '../../../../server/src/documents/entra/document';
import { documentInfo } from '../../../../server/src/features/document-info';
import { workspaceOf } from '../../../../server/src/features/workspace';

function info(content: string) {
  const document = readEntraDocument('file:///x.json', content);
  return document && documentInfo(document, workspaceOf([]));
}

const rule = { sourceDirectoryName: 'Microsoft Entra ID', targetDirectoryName: 'RingCentral', objectMappings: [] };
const schema = JSON.stringify({ synchronizationRules: [rule, rule], directories: [] });

it('says which way a schema carries objects, and what is missing', () => {
  expect(info(schema)).toEqual({
    kind: 'entra/synchronizationSchema',
    label: 'Synchronization schema',
    provider: 'Microsoft Entra ID',
    notes: [
      'Carries objects from Microsoft Entra ID to RingCentral.',
      'It defines no directories, so names of attributes cannot be checked.',
    ],
  });
});

it('says that a part is one', () => {
  expect(info(JSON.stringify(rule))).toMatchObject({
    label: 'Synchronization rule',
    notes: ['A part of a schema. Its directories are not in the file, so names of attributes cannot be checked.'],
  });
});

it('counts the failures of a log', () => {
  const entry = (status: string) => ({ changeId: 'c', provisioningStatusInfo: { status }, provisioningSteps: [] });
  expect(info(JSON.stringify([entry('failure'), entry('success')]))?.notes).toEqual(['2 entries, 1 of them failed.']);
});

it('says before on-demand provisioning at RingCentral to stop the job', () => {
  const result = (displayName: string) =>
    JSON.stringify({
      key: '{"result":"Success"}',
      value: JSON.stringify({
        action: 'Create',
        provisioningSteps: [{ name: 'EntryImport' }],
        targetSystem: { displayName },
      }),
    });
  expect(info(result('RingCentral'))?.notes.join(' ')).toContain('stop the provisioning job');
  expect(info(result('Box'))?.notes.join(' ')).not.toContain('stop');
});

it.each(['', '\ufffd\ufffd', 'ÿþ'])('asks for the right encoding when every other character is NUL (%j)', (mark) => {
  const content = mark + [...schema].map((letter) => `${letter}\0`).join('');
  expect(info(content)).toMatchObject({
    kind: 'entra/synchronizationSchema',
    notes: ['The file is UTF-16, but was opened with another encoding. Reopen it with the encoding UTF-16 LE or BE.'],
  });
  const bigEndian = mark + [...schema].map((letter) => `\0${letter}`).join('');
  expect(info(bigEndian)?.kind).toBe('entra/synchronizationSchema');
  expect(info('{\0"\0a\0"\0:\x001\0}\0')).toBeUndefined();
});
