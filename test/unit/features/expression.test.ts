import { describe, expect, it } from 'vitest';
import { hover } from '../../../server/src/features/hover';
import { completeAt, createCall, opened, packaged } from './helpers';

const inBody = (expression: string) => createCall(`{\\"userName\\":\\"${expression}\\"}`);

describe('completion in expressions', () => {
  it('offers the names of the scope', () => {
    const { labels, items } = completeAt('CreateAccountJSON.json', inBody('${|}'));
    expect(labels).toEqual(expect.arrayContaining(['user', 'access_token', 'connection']));
    expect(items.find(({ label }) => label === 'user')?.kind).toBe('binding');
  });

  it.each([
    '${user.|}',
    '${user?.|}',
    '${user.em|}',
    '${user.em|ail}',
    '${user.|',
    "${user.x == 'a' ? user.|",
    '${(user.|)}',
  ])('offers the properties of a user in %s', (expression) => {
    const { labels } = completeAt('CreateAccountJSON.json', inBody(expression));
    expect(labels).toContain('email');
    expect(labels).not.toContain('access_token');
  });

  it('replaces the whole name', () => {
    const { accept } = completeAt('CreateAccountJSON.json', inBody('${user.em|xyz}'));
    expect(accept('email')).toBe(inBody('${user.email}'));
  });

  it('knows the answers of earlier calls, as SCIM users', () => {
    const text = `{ "call": [
      { "name": "call1", "connection": "a", "url": "https://platform.ringcentral.com/scim/v2/Users", "httpMethod": "POST" },
      { "name": "call2", "connection": "a", "url": "https://x/\${response.¦}", "httpMethod": "GET" } ] }`;
    expect(completeAt('CreateAccountJSON.json', text.replace('¦', '|')).labels).toEqual(['call1']);
    expect(completeAt('CreateAccountJSON.json', text.replace('¦', 'call1.message.|')).labels).toContain('userName');
  });

  it('offers nothing in a string, nor where it cannot know', () => {
    expect(completeAt('CreateAccountJSON.json', inBody("${user.a == 'us|'}")).labels).toEqual([]);
    expect(completeAt('CreateAccountJSON.json', inBody('${frobnicate.|}')).labels).toEqual([]);
  });

  it('offers the methods of a text, also behind a call', () => {
    const { items, accept } = completeAt('CreateAccountJSON.json', inBody('${user.email.trim().|}'));
    expect(items.find(({ label }) => label === 'toLowerCase')).toMatchObject({
      kind: 'method',
      detail: expect.stringMatching(/^toLowerCase\(/),
    });
    expect(accept('toLowerCase')).toBe(inBody('${user.email.trim().toLowerCase()}'));
  });

  it('does the same three levels down', () => {
    const text = packaged({ CreateAccountJSON: inBody('${user.em¦}') });
    const { accept } = completeAt('Connection_x.json', text.replace('¦', '|'));
    expect(accept('email')).toBe(packaged({ CreateAccountJSON: inBody('${user.email}') }));
  });
});

describe('hover in expressions', () => {
  const hoverOf = (marked: string) => {
    const { document, offset, workspace, text } = opened('CreateAccountJSON.json', inBody(marked));
    const found = hover(document, offset, workspace);
    return found && { about: text.slice(found.span.start, found.span.end), markdown: found.markdown };
  };

  it('explains a property', () => {
    const found = hoverOf('${user.ema|il}');
    expect(found?.about).toBe('email');
    expect(found?.markdown).toMatch(/^\*\*user\.email\*\* — /);
  });

  it('explains a binding', () => {
    expect(hoverOf('${us|er.email}')?.about).toBe('user');
  });

  it('explains a method', () => {
    expect(hoverOf('${user.email.tr|im()}')?.markdown).toMatch(/^`trim\(\) → String`\n\nThe text without white space/);
  });

  it('says nothing about what it does not know', () => {
    const { document, offset, workspace } = opened(
      'CreateAccountJSON.json',
      createCall('{\\"a\\":\\"${frob|nicate}\\"}'),
    );
    expect(hover(document, offset, workspace)).toBeUndefined();
  });

  it('leaves the rest of the body to SCIM', () => {
    const { document, offset, workspace } = opened('CreateAccountJSON.json', inBody('${user.email}|'));
    expect(hover(document, offset, workspace)?.markdown).toContain('work e-mail address');
  });
});
