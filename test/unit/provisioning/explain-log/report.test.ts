import { describe, expect, it } from 'vitest';
import { explain } from '../../../../server/src/provisioning/explain-log/explain';
import { reportAsMarkdown } from '../../../../server/src/provisioning/explain-log/render/markdown';
import { reportAsText } from '../../../../server/src/provisioning/explain-log/render/text';
import { logReport, messageReport } from '../../../../server/src/provisioning/explain-log/report';
import { entraEvent, explainLog, scimError, scimFailure } from './entra-log';

const refused = (person: string, status: number, detail: string) =>
  entraEvent({ person, reason: scimFailure(status === 403 ? 'Forbidden' : 'BadRequest', scimError(status, detail)) });

describe('a report', () => {
  const log = explainLog([
    refused('ada@example.com', 403, 'License limit has been reached.'),
    refused('bo@example.com', 403, 'License limit has been reached.'),
    entraEvent({ code: 'Odd', reason: 'The tide is out' }),
    entraEvent({ status: 'skipped', code: 'RedundantExport' }),
    entraEvent({ status: 'success' }),
  ]);

  it('has the failures first, with what to do, whom they are about and when they are tried again', () => {
    const report = logReport(log);
    expect(report.title).toBe('Provisioning log of Microsoft Entra · RingCentral');
    expect(report.summary).toBe('5 events, 3 failed, 1 skipped, 1 succeeded.');
    expect(report.sections.map(({ kind, count }) => [kind, count])).toEqual([
      ['failure', 2],
      ['unknown', 1],
      ['skipped', 1],
    ]);
    expect(report.sections[0]?.rows).toEqual([
      { label: 'What to do', text: expect.stringContaining('Buy or free a licence') },
      { label: 'Where', text: 'the RingCentral account' },
      { label: 'Who (2)', text: 'ada@example.com, bo@example.com' },
      { label: 'In its words', text: '403 "License limit has been reached."' },
      { label: 'Action', text: 'create' },
      { label: 'When', text: '2026-05-19T12:31:22Z', link: { to: 'log', offset: 1 } },
      { label: 'Tried again', text: '2026-05-19 18:31 UTC, as Entra announces for the first of them.' },
      {
        label: 'How sure',
        text: expect.stringMatching(/^seen in public reports: .*; W3 of the account model$/),
        link: { to: 'web', url: expect.stringContaining('https://') },
      },
    ]);
    expect(report.sections[1]?.title).toBe('Not known here: "The tide is out"');
    expect(report.notes).toEqual([
      expect.stringContaining('6, 12 and 24 hours after the first failure, then every 24 hours until 28 days'),
    ]);
  });

  it('warns of quarantine when that many fail', () => {
    const many = { ...log, events: 6000, groups: log.groups.map((group) => ({ ...group, count: 2000 })) };
    expect(logReport(many).notes.some((note) => note.includes('quarantine'))).toBe(false);
    const more = { ...log, events: 6000, groups: log.groups.map((group) => ({ ...group, count: 3000 })) };
    expect(logReport(more).notes.some((note) => note.includes('quarantine'))).toBe(true);
  });

  it('reads the same as text and as Markdown, in which texts of the log mark nothing up', () => {
    const odd = logReport(explainLog(entraEvent({ code: 'Odd', reason: '<b>*bold*</b> [x](http://evil.example)' })));
    const markdown = reportAsMarkdown(odd);
    expect(markdown).toContain('\\<b\\>\\*bold\\*\\</b\\> \\[x\\]');
    expect(reportAsText(odd, false)).toContain('? 1 × Not known here: "<b>*bold*</b> [x](http://evil.example)"');
    expect(reportAsText(odd, true)).toContain('\u001b[33m?\u001b[0m');
  });

  it('of an error has the likeliest cause first, or what to look at', () => {
    const of = (text: string) => {
      const found = explain(text);
      if (found.kind !== 'error') throw new Error(found.kind);
      return messageReport(found);
    };
    expect(of('CMN-301')).toMatchObject({ summary: 'It is known.', sections: [{ kind: 'known' }] });
    expect(of('400').sections).toMatchObject([{ kind: 'possible' }]);
    expect(of('The moon')).toMatchObject({ summary: 'It is not known here.', sections: [{ kind: 'unknown' }] });
    expect(of('<html><title>Sign in</title></html>').notes).toHaveLength(1);
  });
});
