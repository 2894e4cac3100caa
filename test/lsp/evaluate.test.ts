import { expect, it } from 'vitest';
import type { Hover, InlayHint } from 'vscode-languageserver-protocol';
import {
  type EvaluateAnswer,
  type EvaluateParams,
  type ExpressionInfo,
  evaluateMethod,
  expressionAtMethod,
  sampleUserMethod,
} from '../../server/src/lsp/protocol';
import type { TestClient, TestDocument } from './support/client';
import { eachTransport } from './support/each-transport';

const text = JSON.stringify(
  {
    accountIdPath: 'call1.message.id',
    call: [
      {
        name: 'call1',
        connection: 'acctAuth',
        url: 'https://platform.ringcentral.com/scim/v2/Users/${user.username}',
        httpMethod: 'POST',
        httpParams: '{"userName":"${user.email}","displayName":"${user.firstname + \' \' + user.lastname}"}',
        httpHeaders: { Authorization: '${access_token}' },
      },
    ],
  },
  null,
  2,
);
const ada = { label: 'Ada Obi', values: { firstname: 'Ada', lastname: 'Obi', email: null, username: 'aobi' } };

const open = (client: TestClient) => client.open('Acme.CreateAccountJSON.json', text);
const whole = (document: TestDocument) => ({ ...document.id, range: document.range(0, text.length) });
const hints = (client: TestClient, document: TestDocument) =>
  client.request<InlayHint[]>('textDocument/inlayHint', whole(document));

function place(document: TestDocument, words: string) {
  const { textDocument, position } = document.at(text.indexOf(words) + 1);
  return { uri: textDocument.uri, position };
}

eachTransport((start) => {
  it('shows nothing behind the expressions until a sample user is chosen', async () => {
    const client = await start();
    const document = await open(client);
    expect(await hints(client, document)).toEqual([]);
  });

  it('shows what each placeholder becomes for the sample user, unknown as unknown', async () => {
    const client = await start();
    const document = await open(client);
    await client.notify(sampleUserMethod, { user: ada });
    const found = await hints(client, document);
    const behind = (hint: InlayHint) =>
      document.slice({ start: { ...hint.position, character: hint.position.character - 1 }, end: hint.position });
    expect(found.map(({ label }) => label)).toEqual(['⟵ aobi', '⟵ null', '⟵ Ada Obi', '⟵ ?']);
    expect(found.map(behind)).toEqual(['}', '}', '}', '}']);
    expect(found[3]?.tooltip).toContain('Ada Obi: Unknown: ');
    await client.notify(sampleUserMethod, { user: null });
    expect(await hints(client, document)).toEqual([]);
  });

  it('shows only what stands in the range that is asked for', async () => {
    const client = await start();
    const document = await open(client);
    await client.notify(sampleUserMethod, { user: ada });
    const at = text.indexOf('${user.username}');
    const range = document.range(at, at + 20);
    const found = await client.request<InlayHint[]>('textDocument/inlayHint', { ...document.id, range });
    expect(found.map(({ label }) => label)).toEqual(['⟵ aobi']);
  });

  it('shows none when the setting is off', async () => {
    const client = await start({ settings: { inlayHints: { enabled: false } } });
    const document = await open(client);
    await client.notify(sampleUserMethod, { user: ada });
    expect(await hints(client, document)).toEqual([]);
  });

  it('adds the value for the sample user to the hover', async () => {
    const client = await start();
    const document = await open(client);
    const position = document.at(text.indexOf('lastname') + 2);
    const before = await client.request<Hover>('textDocument/hover', position);
    expect(JSON.stringify(before.contents)).not.toContain('Ada');
    await client.notify(sampleUserMethod, { user: ada });
    const after = await client.request<Hover>('textDocument/hover', position);
    expect((after.contents as { value: string }).value).toMatch(/Ada Obi: `"Obi"`$/);
  });

  it('gives the placeholder at the cursor with what it reads', async () => {
    const client = await start();
    const document = await open(client);
    await client.notify(sampleUserMethod, { user: ada });
    const info = await client.request<ExpressionInfo>(expressionAtMethod, place(document, "user.firstname + ' '"));
    expect(info).toMatchObject({
      language: 'groovy',
      mode: 'expression',
      text: "user.firstname + ' ' + user.lastname",
      inputs: [
        { path: ['user', 'firstname'], sample: 'Ada' },
        { path: ['user', 'lastname'], sample: 'Obi' },
      ],
    });
    expect(await client.request(expressionAtMethod, place(document, 'https:'))).toMatchObject({ mode: 'template' });
    expect(await client.request(expressionAtMethod, place(document, '"accountIdPath"'))).toBeNull();
  });

  it('evaluates a text where it stands, for the values it is given', async () => {
    const client = await start();
    const document = await open(client);
    const evaluate = (more: Partial<EvaluateParams>) =>
      client.request<EvaluateAnswer>(evaluateMethod, {
        ...place(document, 'user.firstname'),
        language: 'groovy',
        mode: 'expression',
        text: 'user.lastname.toUpperCase()',
        inputs: [{ path: ['user', 'lastname'], value: 'Obi' }],
        now: 0,
        ...more,
      });
    expect(await evaluate({})).toMatchObject({
      verdict: 'ok',
      json: 'OBI',
      type: 'string',
      findings: [{ code: 'possible-null-dereference' }],
    });
    const missing = await evaluate({ inputs: [{ path: ['user', 'lastname'] }] });
    expect(missing).toMatchObject({ verdict: 'unknown', unknown: [{ reason: expect.stringContaining('lastname') }] });
    const none = await evaluate({ inputs: [{ path: ['user', 'lastname'], value: null }] });
    expect(none).toMatchObject({ verdict: 'wrong', error: { exception: 'java.lang.NullPointerException' } });
    const wrong = await evaluate({ text: 'user.lastnam' });
    expect(wrong.findings).toMatchObject([{ code: 'unknown-property', suggestions: ['lastname'] }]);
    expect(wrong.inputs).toMatchObject([{ path: ['user', 'lastnam'] }]);
  });

  it.each([
    {},
    { language: 'perl', text: '1', inputs: [], now: 0 },
    { language: 'groovy', text: 1, inputs: [], now: 0 },
    { language: 'groovy', text: '1', inputs: {}, now: 0 },
    { language: 'groovy', text: '1', inputs: [{ path: [1] }], now: 0 },
    { language: 'groovy', text: '1', inputs: [], now: '0' },
  ])('answers nothing to a request that makes no sense: %j', async (params) => {
    const client = await start();
    const document = await open(client);
    expect(await client.request(evaluateMethod, { ...place(document, 'user.email'), ...params })).toBeNull();
  });

  it.each([null, 5, {}, { user: 5 }, { user: { label: 1, values: {} } }])('takes %j for nobody', async (params) => {
    const client = await start();
    const document = await open(client);
    await client.notify(sampleUserMethod, params);
    expect(await hints(client, document)).toEqual([]);
  });
});
