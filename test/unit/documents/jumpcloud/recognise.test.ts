import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readDocument } from '../../../../server/src/documents/document';

const kindOf = (name: string, value: unknown) => readDocument(`file:///${name}`, JSON.stringify(value))?.kind;

describe('files of JumpCloud', () => {
  const user = { username: 'ada', email: 'ada@example.com', firstname: 'Ada', lastname: 'Obi' };

  it('are users with members only JumpCloud has, one, a list or a page', () => {
    const full = { ...user, unix_uid: 5001 };
    for (const value of [full, [full], { totalCount: 1, results: [full] }])
      expect(kindOf('export.json', value)).toBe('jumpcloud/users');
    expect(kindOf('export.json', { ...user, phoneNumbers: [{ type: 'work', number: '+1' }] })).toBe('jumpcloud/users');
  });

  it('are users of few members by their name only', () => {
    expect(kindOf('jumpcloud-users.json', [user])).toBe('jumpcloud/users');
    expect(kindOf('people.json', [user])).toBeUndefined();
  });

  it('are applications and events', () => {
    expect(kindOf('a.json', { name: 'ringcentral', config: { constantAttributes: { value: [] } } })).toBe(
      'jumpcloud/application',
    );
    const event = { event_type: 'user_create_provision', success: false, timestamp: '2026-11-02T09:11:00Z' };
    expect(kindOf('a.json', [event])).toBe('jumpcloud/directoryInsights');
    expect(kindOf('a.json', { event_type: 'page_view', success: true })).toBeUndefined();
  });

  it.each([
    ['systemuser-put-contact-real.json', undefined],
    ['schema-application.json', undefined],
    ['di-directory-event-types.json', undefined],
  ])('a description of the API is none: %s', (name, kind) => {
    const file = new URL(`../../../../../shared/data/jumpcloud/${name}`, import.meta.url);
    if (!existsSync(file)) return;
    expect(
      readDocument(`file:///${name}`, readFileSync(file, 'utf8'))?.kind.startsWith('jumpcloud')
        ? 'jumpcloud'
        : undefined,
    ).toBe(kind);
  });
});
