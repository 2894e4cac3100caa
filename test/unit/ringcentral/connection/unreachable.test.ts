import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { Secret } from '../../../../server/src/ringcentral/secret';
import { connectionTests, run } from '../helpers/connection-tests';
import { json, serve } from '../helpers/loopback-server';
import { jwtCredentials, ringCentralDouble } from '../helpers/ringcentral-double';

const { close, runOn } = connectionTests();

describe('the server address', () => {
  it.each([
    ['https://platform.ringcentral.com.evil.example', 'is not a RingCentral host'],
    ['http://platform.ringcentral.com', 'unencrypted'],
    ['https://platform.ringcentral.com/scim/v2', 'more than a host name'],
    ['https://scim.ringcentral.com', 'not an API host'],
    ['ringcentral', 'is not an address'],
  ])('refuses %s and sends nothing', async (server, evidence) => {
    const { stage, states, report } = await run(server);
    expect(stage('name')).toMatchObject({ state: 'failed' });
    expect(stage('name').evidence).toContain(evidence);
    expect(states.slice(1).every((state) => state.endsWith('skipped'))).toBe(true);
    expect(report.outcome).toBe('failed');
  });

  it('says when a credential is missing', async () => {
    const { stage, server } = await runOn({}, { credentials: { ...jwtCredentials, jwt: new Secret('  ') } });
    expect(stage('token')).toMatchObject({ state: 'failed', evidence: 'The JWT is missing or not one.' });
    expect(server.seen).toEqual([]);
  });

  it('says when nothing is listening', async () => {
    const server = await ringCentralDouble();
    await server.close();
    const { stage, states } = await run(server.url);
    expect(stage('host')).toMatchObject({ state: 'failed', facts: { kind: 'refused', networkCode: 'ECONNREFUSED' } });
    expect(stage('host').evidence).toContain('ECONNREFUSED');
    expect(states.slice(2).every((state) => state.endsWith('skipped'))).toBe(true);
    expect(stage('token').evidence).toBe('not reached because "Reachable" failed');
  });
});

describe('TLS', () => {
  it('explains a certificate the server signed itself, and sends it no credentials', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'self-signed-'));
    const key = join(folder, 'key.pem');
    const cert = join(folder, 'cert.pem');
    const subject = ['-subj', '/CN=self.example/O=Nobody', '-addext', 'subjectAltName=IP:127.0.0.1'];
    try {
      const args = [
        'req',
        '-x509',
        '-newkey',
        'ec',
        '-pkeyopt',
        'ec_paramgen_curve:prime256v1',
        '-nodes',
        '-days',
        '2',
      ];
      execFileSync('openssl', [...args, '-keyout', key, '-out', cert, ...subject], { stdio: 'ignore' });
    } catch {
      return; // This machine has no openssl.
    }
    const pems = { key: readFileSync(key, 'utf8'), cert: readFileSync(cert, 'utf8') };
    rmSync(folder, { recursive: true });
    const server = close(await serve((_, response) => json(response, 200, {}), pems));
    const { stage, states } = await run(server.url);
    expect(stage('tls')).toMatchObject({ state: 'failed', facts: { code: 'DEPTH_ZERO_SELF_SIGNED_CERT' } });
    expect(stage('tls').evidence).toMatch(/^TLS 1\.[23], certificate of self\.example by Nobody, valid until \d{4}-/);
    expect(states[4]).toBe('token skipped');
    expect(server.seen).toEqual([]);
  });
});
