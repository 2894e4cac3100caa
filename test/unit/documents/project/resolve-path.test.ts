import { describe, expect, it } from 'vitest';
import { resolveProjectPath } from '../../../../server/src/documents/project/resolve-path';

const FILE = 'file:///projects/acme/okta/ringcentral-provisioning.json';
const ROOT = 'file:///projects/acme/';

describe('a path of a project file', () => {
  it.each([
    ['users.csv', 'file:///projects/acme/okta/users.csv'],
    ['./a//b.csv', 'file:///projects/acme/okta/a/b.csv'],
    ['../account.json', 'file:///projects/acme/account.json'],
    ['..', 'file:///projects/acme/'],
    ['sub/../../people #1.csv', 'file:///projects/acme/people%20%231.csv'],
    ['%2e%2e/x.csv', 'file:///projects/acme/okta/%252e%252e/x.csv'],
  ])('leads from the file: %s', (path, uri) => {
    expect(resolveProjectPath(path, FILE, ROOT)).toEqual({ ok: true, uri });
  });

  it.each([
    '../../other/users.csv',
    'a/../../../acme-2/users.csv',
    '/etc/passwd',
    '\\\\server\\share',
    'C:/users.csv',
    'c:users.csv',
    'file:///etc/passwd',
    'https://northwind.example/users.csv',
    '..\\users.csv',
    'users\u0000.csv',
  ])('leads nowhere: %s', (path) => {
    const resolved = resolveProjectPath(path, FILE, ROOT);
    expect(resolved.ok).toBe(false);
  });

  it('stays in the folder of the file where no folder is open, or another one', () => {
    expect(resolveProjectPath('../users.csv', FILE).ok).toBe(false);
    expect(resolveProjectPath('../users.csv', FILE, 'file:///projects/ac').ok).toBe(false);
    expect(resolveProjectPath('users.csv', FILE, 'file:///elsewhere/').ok).toBe(true);
  });

  it('takes paths of a file system as well', () => {
    expect(resolveProjectPath('../a b.csv', '/projects/acme/okta/p.json', '/projects/acme')).toEqual({
      ok: true,
      uri: '/projects/acme/a b.csv',
    });
    expect(resolveProjectPath('x.csv', 'p.json', '')).toEqual({ ok: true, uri: 'x.csv' });
    expect(resolveProjectPath('../x.csv', 'p.json', '').ok).toBe(false);
  });
});
