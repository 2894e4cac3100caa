import { describe, expect, it } from 'vitest';
import { allowedHosts } from '../../../../client/src/infrastructure/settings';

function configuration(values: Readonly<Record<string, unknown>>) {
  return { inspect: <T>() => ({ key: 'allowedHosts', ...values }) as { key: string; globalValue?: T } };
}

describe('allowedHosts', () => {
  it('takes the user settings', () => {
    expect(allowedHosts(configuration({ globalValue: ['gateway.example.com'] }))).toEqual(['gateway.example.com']);
  });

  it('does not let a workspace name a host', () => {
    const workspace = { workspaceValue: ['evil.example'], workspaceFolderValue: ['evil.example'], defaultValue: [] };
    expect(allowedHosts(configuration(workspace))).toEqual([]);
  });

  it('ignores what is not a list of names', () => {
    expect(allowedHosts(configuration({ globalValue: 'evil.example' }))).toEqual([]);
    expect(allowedHosts(configuration({ globalValue: [1, 'a.example'] }))).toEqual(['a.example']);
  });
});
