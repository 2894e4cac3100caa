import { join } from 'node:path';
import { expect, it } from 'vitest';
import { cli, folderWith } from './support';

const ESC = '\u001b[2J\u202e';
const CALLS = JSON.stringify({
  call: [{ name: 'c', connection: 'a', url: 'https://x.example', httpMethod: `post${ESC}`, [`key${ESC}`]: 1 }],
});
const NAME = `RC${ESC}`;
const PACKAGE = JSON.stringify({
  [NAME]: {
    externalconnectiontype: 'REST',
    EXTERNAL_ATTR: [
      { attributename: 'CreateAccountJSON', encryptedattributevalue: CALLS },
      { attributename: 'ConnectionJSON', encryptedattributevalue: 'A'.repeat(544) },
    ],
  },
});

it('the names of a file cannot clear the terminal or turn its lines around', async () => {
  const folder = folderWith({ 'Connection_1.json': PACKAGE });
  const file = join(folder, 'Connection_1.json');
  const runs = [
    await cli('check', file),
    await cli('unpack', file, '--to', join(folder, 'out')),
    await cli('pack', join(folder, 'out'), '--to', join(folder, 'b.zip')),
  ];
  expect(runs[0]?.out).toContain('key\ufffd[2J\ufffd');
  expect(runs[2]?.out).toContain('of "RC\ufffd[2J\ufffd" stays encrypted');
  for (const { out, err } of runs)
    expect([...ESC].filter((c) => !' \n[2J'.includes(c) && (out + err).includes(c))).toEqual([]);
});
