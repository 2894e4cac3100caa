import { describe, expect, it, vi } from 'vitest';
import { explainEntry } from '../../../../server/src/provisioning/render/explain-entry';
import { UnwrittenRequest } from '../../../../server/src/provisioning/saviynt/unwritten-request';
import { callFile, connectorOf, planFor } from '../support';

const url = 'https://platform.ringcentral.com/scim/v2/Users';
const body = (title: string) =>
  `{"schemas":["urn:ietf:params:scim:schemas:core:2.0:User"],"userName":"\${user.email}","name":{"familyName":"\${user.lastname}","givenName":"\${user.firstname}"},"emails":[{"type":"work","value":"\${user.email}"}],"title":"${title}"}`;

/** The only request of a plan for one new person. */
function created(title: string, person: { readonly lastname?: string; readonly title?: string } = {}) {
  const httpParams = body(title);
  const connector = connectorOf([['CreateAccountJSON.json', callFile({ url, httpMethod: 'POST', httpParams })]]);
  const { lastname = 'Lovelace' } = person;
  const row = `ada,Ada,${lastname},ada.new@corp.example,${person.title ?? ''},Sales,Belmont,CA,US,1`;
  const [entry] = planFor([row], { connector }).entries;
  return { entry, request: entry?.requests[0] };
}

describe('a request that was planned without its text', () => {
  it('has the text that would be sent when it is asked for', () => {
    const { entry, request } = created("${user.title==null?'':user.title}", { title: 'Engineer' });
    expect(entry?.action).toBe('create');
    expect(request).toBeInstanceOf(UnwrittenRequest);
    expect(request?.body).toBe(
      '{"schemas":["urn:ietf:params:scim:schemas:core:2.0:User"],"userName":"ada.new@corp.example","name":{"familyName":"Lovelace","givenName":"Ada"},"emails":[{"type":"work","value":"ada.new@corp.example"}],"title":"Engineer"}',
    );
    expect([request?.method, request?.verdict]).toEqual(['POST', 'ok']);
  });

  it('still notes a null that is written as text', () => {
    const { entry, request } = created('${user.title} of sales');
    expect(request).toBeInstanceOf(UnwrittenRequest);
    expect(entry?.notes.join()).toContain('user.title is null and is written as the text "null"');
  });

  it('is none where the text itself decides: a quote in a value breaks the body', () => {
    const { entry, request } = created('x', { lastname: '"O""Neil"' });
    expect(request).not.toBeInstanceOf(UnwrittenRequest);
    expect(entry?.action).toBe('refused');
  });

  it('is written no more often for a person of many attributes than for one of few', () => {
    const { entry } = created("${user.title==null?'':user.title}", { title: 'Engineer' });
    const written = vi.spyOn(UnwrittenRequest.prototype, 'body', 'get');
    const { attributes = [] } = (entry && explainEntry(entry)) ?? {};
    expect(attributes.length).toBeGreaterThan(4);
    expect(attributes.filter(({ provenance }) => provenance !== undefined).length).toBeGreaterThan(4);
    expect(written.mock.calls.length).toBeLessThanOrEqual(2);
    written.mockRestore();
  });
});
