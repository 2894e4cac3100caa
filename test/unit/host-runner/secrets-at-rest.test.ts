import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { TokenStore } from '../../../server/src/simulator/token-store';
import { findIssuedTokens, findSecrets } from '../../host/secrets-at-rest.mjs';

const secret = 'canary "5e1f0c" ü/+?&';
let folder: string;
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'secrets-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

describe('the search for typed secrets', () => {
  it.each([
    ['plain', secret],
    ['in JSON', JSON.stringify({ a: [secret] })],
    ['in a URL', `https://x.example/?a=${encodeURIComponent(secret)}`],
    ['in Base64', Buffer.from(secret).toString('base64')],
    ['in Base64 of a longer text', Buffer.from(`client:${secret}:x`).toString('base64')],
    ['in Base64 for URLs, moved by one', Buffer.from(`1${secret}`).toString('base64url')],
    ['in Base64, moved by two', Buffer.from(`12${secret}123`).toString('base64')],
    ['in hexadecimal', Buffer.from(secret).toString('hex')],
    ['in UTF-16', Buffer.from(`x${secret}`, 'utf16le')],
  ])('finds one %s', (_, content) => {
    mkdirSync(path.join(folder, 'a/b'), { recursive: true });
    writeFileSync(path.join(folder, 'a/b/log'), content);
    writeFileSync(path.join(folder, 'other'), 'canary');
    expect(findSecrets(folder, [secret])).toEqual({ files: 2, found: [path.join(folder, 'a/b/log')] });
  });

  it('leaves out what holds them rightly', () => {
    writeFileSync(path.join(folder, 'suite.js'), secret);
    expect(findSecrets(folder, [secret], [path.join(folder, 'suite.js')])).toEqual({ files: 0, found: [] });
  });
});

describe('the search for tokens that a simulator issued', () => {
  const settings = { clock: () => 0, ownerId: '1', scopes: ['ReadAccounts'], issueRefreshTokens: true };
  const wishes = { accessTokenTtl: null, refreshTokenTtl: null, scope: null, endpointId: null };
  const { access_token: access, refresh_token: refresh = '' } = new TokenStore(settings).issue(wishes);

  it.each([
    ['an access token', access],
    ['a refresh token in JSON', JSON.stringify({ refresh })],
    ['a header', `authorization: Bearer ${access}`],
    ['Base64', Buffer.from(`x:${access}`).toString('base64')],
    ['hexadecimal', Buffer.from(access).toString('hex')],
    ['UTF-16', Buffer.from(access, 'utf16le')],
  ])('finds %s', (_, content) => {
    writeFileSync(path.join(folder, 'log'), content);
    expect(findIssuedTokens(folder)).toEqual({ files: 1, found: [path.join(folder, 'log')] });
    expect(findIssuedTokens(folder, [path.join(folder, 'log')])).toEqual({ files: 0, found: [] });
  });

  it('takes no code that makes them for one', () => {
    writeFileSync(
      path.join(folder, 'cli.js'),
      'session.accessToken = `simulated-${randomUUID()}`; // simulated-refresh-',
    );
    expect(findIssuedTokens(folder)).toEqual({ files: 1, found: [] });
  });
});
