import { stripVTControlCharacters } from 'node:util';
import { describe, expect, it } from 'vitest';
import type { ConnectionReport } from '../../../../server/src/ringcentral/connection/connection-report';
import { reportAsJson } from '../../../../server/src/ringcentral/connection/report/json';
import { reportAsMarkdown } from '../../../../server/src/ringcentral/connection/report/markdown';
import { reportAsText } from '../../../../server/src/ringcentral/connection/report/text';

const report: ConnectionReport = {
  server: { label: 'RingCentral (production)', host: 'platform.ringcentral.com' },
  startedAt: '2026-01-15T09:00:00.000Z',
  durationMs: 840,
  outcome: 'warned',
  stages: [
    { id: 'host', title: 'Reachable', state: 'passed', evidence: 'connected, 84 ms', durationMs: 84 },
    {
      id: 'permissions',
      title: 'Permissions',
      state: 'warned',
      evidence: 'EditAccounts missing',
      cause: 'The app was not given it.',
      remedy: 'Ask RingCentral developer support.',
      durationMs: 0,
    },
    {
      id: 'directory-provider',
      title: 'Directory provider',
      state: 'unknown',
      evidence: 'cannot be read',
      durationMs: 3,
    },
    { id: 'users', title: 'Users', state: 'failed', evidence: 'answered 500', durationMs: 3 },
    { id: 'free-extensions', title: 'Free extensions', state: 'skipped', evidence: 'cancelled', durationMs: 0 },
    { id: 'rate-limits', title: 'Rate limits', state: 'skipped', evidence: 'cancelled', durationMs: 0 },
  ],
};

/** Evidence comes from servers. */
const hostile: ConnectionReport = {
  ...report,
  stages: [
    {
      id: 'who',
      title: 'Who',
      state: 'passed',
      evidence: '\u001b[2J\u202eadmin\r\n | <img src=x> [a](http://x) @team `code` a@b.example',
      durationMs: 0,
    },
  ],
};

describe('as text', () => {
  it('has a mark and a line a stage, the cause below it and what to do after an arrow', () => {
    expect(reportAsText(report, { color: false })).toBe(
      [
        'RingCentral (production) · platform.ringcentral.com',
        ' ✓ Reachable            connected, 84 ms',
        ' ! Permissions          EditAccounts missing',
        '                        The app was not given it.',
        '                        → Ask RingCentral developer support.',
        ' ? Directory provider   cannot be read',
        ' ✗ Users                answered 500',
        ' - Not reached          Free extensions, Rate limits, cancelled',
        'The connection works, with warnings. Nothing was written.',
        '',
      ].join('\n'),
    );
  });

  it('counts what failed', () => {
    expect(reportAsText({ ...report, outcome: 'failed' }, { color: false })).toContain(
      '1 check failed. Nothing was written.',
    );
  });

  it('says the same in colour', () => {
    const coloured = reportAsText(report, { color: true });
    expect(coloured).toContain('\u001b[33m!\u001b[0m Permissions');
    expect(stripVTControlCharacters(coloured)).toBe(reportAsText(report, { color: false }));
  });

  it('lets no control or direction characters of a server through', () => {
    const text = reportAsText(hostile, { color: false });
    expect(text.split('\n')).toHaveLength(4);
    for (const sign of ['\u001b', '\u202e', '\r']) expect(text).not.toContain(sign);
  });
});

describe('as JSON', () => {
  it('names its format first and holds the whole report', () => {
    const json = reportAsJson(report);
    expect(json.startsWith('{\n  "format": "connection-report/1"')).toBe(true);
    expect(JSON.parse(json)).toEqual({ format: 'connection-report/1', ...report });
  });
});

describe('as Markdown', () => {
  it('is a table', () => {
    expect(reportAsMarkdown(report).split('\n').slice(4, 8)).toEqual([
      '| State | Check | Seen | To do |',
      '| --- | --- | --- | --- |',
      '| ✅ passed | Reachable | connected, 84 ms |  |',
      '| ⚠️ warned | Permissions | EditAccounts missing<br>The app was not given it. | → Ask RingCentral developer support. |',
    ]);
  });

  it('turns what a server says into text, never into markup, cells or mentions', () => {
    const row = reportAsMarkdown(hostile).split('\n')[6] ?? '';
    expect(row).toContain('&lt;img src=x&gt; \\[a\\](http://x) @\u200bteam \\`code\\` a@b.example');
    expect(row.match(/(?<!\\)\|/g)).toHaveLength(5);
  });
});
