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

  it('compares as URL.host does: lower case, without the port that is meant anyway', () => {
    const globalValue = ['Gateway.Example.com', 'a.example:443', 'a.example', 'b.example:8443', '10.1.2.3'];
    expect(allowedHosts(configuration({ globalValue }))).toEqual([
      'gateway.example.com',
      'a.example',
      'b.example:8443',
      '10.1.2.3',
    ]);
  });

  it.each([
    '*.example.com',
    'https://a.example',
    'a.example/path',
    'user@a.example',
    'a.example:99999',
    'a.example.',
    'a..example',
    'a.example\\evil.example',
    'a.example#evil',
    'a.example?x',
    ' a.example',
    'bücher.example',
    'a。example',
    '[::1]',
    '0x7f.1',
    '2130706433',
    '',
  ])('leaves out %j, which is no plain host name', (host) => {
    expect(allowedHosts(configuration({ globalValue: [host] }))).toEqual([]);
  });
});
