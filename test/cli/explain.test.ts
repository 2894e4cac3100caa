import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { entraEvent, scimError, scimFailure } from '../unit/provisioning/explain-log/entra-log';
import { cli, folderWith } from './support';

const state = entraEvent({
  reason: scimFailure(
    'BadRequest',
    scimError(400, 'Parameter [extension.contact.businessAddress.state] value is invalid.', 'invalidValue'),
  ),
  sent: { 'addresses[type eq "work"].region': 'Kalifornien' },
});
const mapping = JSON.stringify(
  [{ source: { expression: '[state]' }, targetAttributeName: 'addresses[type eq "work"].region' }],
  null,
  2,
);

describe('explain', () => {
  it('an error by its code, text, status or body', async () => {
    const { code, out } = await cli('explain', 'CMN-401');
    expect(code).toBe(0);
    expect(out).toContain('The app lacks a permission.');
    expect((await cli('explain', 'License limit has been reached.')).out).toContain('No unassigned extension');
    expect((await cli('explain', JSON.stringify(scimError(409, 'no')))).out).toContain(
      'Another user of the account has this e-mail address.',
    );
    expect((await cli('explain', '429')).out).toContain('Too many requests');
  });

  it('says of what it does not know that it is unknown, and what to look at', async () => {
    const { code, out, err } = await cli('explain', 'The moon is full');
    expect([code, err]).toEqual([1, '']);
    expect(out).toContain('It is not known here.');
    expect(out).toContain('RCRequestId');
  });

  it('repeats nothing of a file that is neither a log nor an error: it may hold secrets', async () => {
    const folder = folderWith({ 'ConnectionJSON.json': '{"authentications":{"a":{"accessToken":"CANARY"}}}' });
    for (const format of ['text', 'json', 'markdown']) {
      const { code, out, err } = await cli('explain', join(folder, 'ConnectionJSON.json'), '--format', format);
      expect(code).toBe(1);
      expect(out + err).toContain('ConnectionJSON.json');
      expect(out + err).not.toContain('CANARY');
    }
  });

  it('a log, with the line of the mapping', async () => {
    const folder = folderWith({ 'log.json': JSON.stringify([state]), 'mapping.json': mapping });
    const { code, out } = await cli('explain', join(folder, 'log.json'), '--mapping', join(folder, 'mapping.json'));
    expect(code).toBe(2);
    expect(out).toContain('1 event, 1 failed.');
    expect(out).toContain('"Kalifornien" for ada.obi@example.com');
    expect(out).toMatch(/Filled at +\S*mapping\.json:6 from \[state\]/);
  });

  it('a log as JSON and Markdown', async () => {
    const folder = folderWith({ 'log.json': JSON.stringify([state]) });
    const json = JSON.parse((await cli('explain', join(folder, 'log.json'), '--format', 'json')).out);
    expect(json).toMatchObject({
      format: 'log-explanation/1',
      events: 1,
      groups: [{ count: 1, cause: { id: 'invalid-state', statement: 'W7' } }],
    });
    const error = JSON.parse((await cli('explain', 'CMN-301', '--format', 'json')).out);
    expect(error).toMatchObject({ format: 'error-explanation/1', candidates: [{ id: 'cmn-301', statuses: [429] }] });
    const { out } = await cli('explain', join(folder, 'log.json'), '--format', 'markdown');
    expect(out).toMatch(/^# Provisioning log of Microsoft Entra · RingCentral\n/);
    expect(out).toContain('- **Sent**: `"Kalifornien" for ada.obi@example.com`');
  });

  it('a log in which nothing failed', async () => {
    const folder = folderWith({ 'log.json': JSON.stringify([entraEvent({ status: 'success' })]) });
    const { code, out } = await cli('explain', join(folder, 'log.json'));
    expect([code, out]).toEqual([0, expect.stringContaining('1 event, 1 succeeded.')]);
  });

  it('refuses files that are not there or hold nothing', async () => {
    expect((await cli('explain', 'no-such.json')).err).toBe('There is no file no-such.json.\n');
    const folder = folderWith({ 'empty.json': '' });
    expect(await cli('explain', join(folder, 'empty.json'))).toMatchObject({
      code: 1,
      err: 'There is nothing to explain. The text is empty.\n',
    });
    expect((await cli('explain', 'saviynt/no-such-rule')).err).toContain('There is no rule saviynt/no-such-rule.');
  });

  it('lets no control characters of a log through', async () => {
    const folder = folderWith({
      'log.json': JSON.stringify([
        entraEvent({ person: '\u001b[2Jada@example.com', code: '\u001b[31m', reason: 'x\u202ey\u001b]0;z' }),
      ]),
    });
    for (const format of ['text', 'markdown']) {
      const { out } = await cli('explain', join(folder, 'log.json'), '--format', format);
      expect(out).toContain('ada@example.com');
      expect(out.includes('\u001b') || out.includes('\u202e')).toBe(false);
    }
  });
});
