import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createAccountClient } from '../../../../server/src/ringcentral/account-client';
import { diagnose } from '../../../../server/src/ringcentral/diagnosis/diagnose';
import { json, type LoopbackServer, serve } from '../helpers/loopback-server';
import { jwtCredentials } from '../helpers/ringcentral-double';
import { steadyClock } from '../helpers/steady-clock';
import { endOf, type OperationName, operations } from './support';

let gone: LoopbackServer;
let selfSigned: LoopbackServer | undefined;

/** Key and certificate of a server that signed itself; undefined on a machine without openssl. */
function certificate(): { readonly key: string; readonly cert: string } | undefined {
  const folder = mkdtempSync(join(tmpdir(), 'self-signed-'));
  const [key, cert] = [join(folder, 'key.pem'), join(folder, 'cert.pem')];
  const curve = ['-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:prime256v1', '-nodes', '-days', '2'];
  const subject = ['-subj', '/CN=self.example', '-addext', 'subjectAltName=IP:127.0.0.1'];
  try {
    execFileSync('openssl', ['req', '-x509', ...curve, '-keyout', key, '-out', cert, ...subject], { stdio: 'ignore' });
    return { key: readFileSync(key, 'utf8'), cert: readFileSync(cert, 'utf8') };
  } catch {
    return undefined;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

beforeAll(async () => {
  gone = await serve((_, response) => json(response, 200, {}));
  await gone.close();
  const pems = certificate();
  selfSigned = pems && (await serve((_, response) => json(response, 200, {}), pems));
});

afterAll(async () => {
  await selfSigned?.close();
});

describe.each(Object.keys(operations) as readonly OperationName[])('%s', (operation) => {
  async function fails(server: string, allowedHosts: readonly string[] = []) {
    const clock = steadyClock();
    const client = createAccountClient({ server, credentials: jwtCredentials, clock, timeoutMs: 3000, allowedHosts });
    const ending = await endOf(operations[operation](client, undefined));
    await client.close();
    if (!('error' in ending)) throw new Error('It worked.');
    expect(diagnose(ending.error).remedy).toMatch(/\.$/);
    return ending.error;
  }

  it('says that nothing listens', async () => {
    expect(await fails(gone.url)).toMatchObject({ kind: 'refused' });
  });

  it('says that the name is not known, or that nobody answers for it', async () => {
    const { kind } = await fails('https://nowhere.invalid', ['nowhere.invalid']);
    // A machine without a network may be silent where others say no.
    expect(['unknown-host', 'unreachable', 'timeout']).toContain(kind);
  });

  it('does not trust a server that signed itself, and sends it nothing', async () => {
    if (selfSigned === undefined) return;
    expect(await fails(selfSigned.url)).toMatchObject({ kind: 'tls' });
    expect(selfSigned.seen).toEqual([]);
  });
});
