import { describe, expect, it } from 'vitest';
import { hover } from '../../../server/src/features/hover';
import { createCall, opened, packaged } from './helpers';

/** What the hover is about and the first line of what it says. */
function hoverAt(name: string, marked: string, beside: Readonly<Record<string, string>> = {}) {
  const { document, offset, workspace, text } = opened(name, marked, beside);
  const found = hover(document, offset, workspace);
  return found && { about: text.slice(found.span.start, found.span.end), markdown: found.markdown };
}

describe('hover', () => {
  it('explains a key', () => {
    const found = hoverAt('CreateAccountJSON.json', '{ "account|IdPath": "call1.message.id" }');
    expect(found?.about).toBe('"accountIdPath"');
    expect(found?.markdown).toContain('ID of the new account');
  });

  it('says of a key nobody knows that nobody knows it', () => {
    expect(hoverAt('CreateAccountJSON.json', '{ "frobni|cate": 1 }')?.markdown).toBe(
      '**frobnicate**\n\nNo public Saviynt source documents it in CreateAccountJSON. It is probably ignored.',
    );
  });

  it('names the authentication and its file', () => {
    const found = hoverAt('CreateAccountJSON.json', '{ "call": [{ "connection": "acct|Auth" }] }', {
      'ConnectionJSON.json': '{ "authentications": { "acctAuth": {} } }',
    });
    expect(found).toEqual({
      about: 'acctAuth',
      markdown: '**acctAuth** — authentication of ConnectionJSON (ConnectionJSON.json)',
    });
  });

  it("gives RingCentral's rule for an attribute of the body", () => {
    const found = hoverAt('CreateAccountJSON.json', createCall('{\\"user|Name\\":\\"a\\"}'));
    expect(found?.about).toBe(`${'\\"userName\\"'.slice(0, -2)}\\"`);
    expect(found?.markdown).toContain('Must be the same as the work e-mail address.');
    expect(found?.markdown).toContain('At most 64 characters.');
  });

  it('explains a value by its attribute', () => {
    const found = hoverAt('CreateAccountJSON.json', createCall('{\\"emails\\":[{\\"type\\":\\"wo|rk\\"}]}'));
    expect(found?.about).toBe('\\"work\\"');
    expect(found?.markdown).toContain('only work');
  });

  it('explains a parameter of a package', () => {
    const text = packaged({ CreateAccountJSON: '{}' }).replace('"CreateAccountJSON"', '"Create|AccountJSON"');
    expect(hoverAt('Connection_x.json', text)?.markdown).toContain('New Account task');
  });

  it('counts the escapes of a package', () => {
    const text = packaged({ CreateAccountJSON: createCall('{\\"na¦me\\":{}}') });
    const found = hoverAt('Connection_x.json', text.replace('¦', '|'));
    expect(found?.about).toBe('\\\\\\"name\\\\\\"');
  });
});
