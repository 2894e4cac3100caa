import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { groupConnectors } from '../../../../server/src/documents/saviynt/connector';
import { readSaviyntDocument, type SaviyntDocument } from '../../../../server/src/documents/saviynt/document';
import { checkDocument } from '../../../../server/src/rules/check';
import type { Diagnostic } from '../../../../server/src/rules/diagnostic';
import { applyEdits } from '../../../../server/src/rules/fix-all';

const CREATE = JSON.stringify({
  accountIdPath: 'call1.message.id',
  call: [
    {
      name: 'call1',
      connection: 'acctAuth',
      url: 'https://platform.devtest.ringcentral.com/scim/v2/Users',
      httpMethod: 'POST',
      httpParams: '{"userName": "${user.emial}"}',
      httpHeaders: { 'Content-Type': 'application/json' },
      successResponses: { statusCode: [201] },
    },
  ],
});

function check(document: SaviyntDocument): readonly Diagnostic[] {
  const connectors = groupConnectors([document]);
  return checkDocument(document, ({ key }) => connectors.get(key) as never, { fileSyntax: true });
}
function read(name: string, content: string): SaviyntDocument {
  const document = readSaviyntDocument(`file:///w/${name}`, content);
  if (document === undefined) throw new Error(`${name} is not recognised`);
  return document;
}
const found = (document: SaviyntDocument) =>
  check(document).map(({ code, span }) => [code, document.text.text.slice(span.start, span.end)]);

const plain = found(read('CreateAccountJSON.json', CREATE));

describe('a file that is one parameter as a string', () => {
  it('is recognised by its name, and by its content', () => {
    expect(read('CreateAccountJSON.json', JSON.stringify(CREATE)).kind).toBe('saviynt/CreateAccountJSON');
    expect(read('pasted.json', JSON.stringify(CREATE)).kind).toBe('saviynt/CreateAccountJSON');
  });

  it('has the findings of the parameter, in their places through the escaping', () => {
    expect(plain.length).toBeGreaterThan(1);
    const escaped = plain.map(([code, text = '']) => [code, JSON.stringify(text).slice(1, -1)]);
    expect(found(read('pasted.json', JSON.stringify(CREATE)))).toEqual(escaped);
  });

  it.each([['"hello"'], ['"{\\"call\\": 1}"'], ['"{}"'], ['""']])('%s is left alone', (content) => {
    expect(readSaviyntDocument('file:///w/some.json', content)).toBeUndefined();
  });

  it('ciphertext in place of ConnectionJSON is unknown, not wrong', () => {
    expect(found(read('ConnectionJSON.json', JSON.stringify('c2FtcGxl'.repeat(12))))).toEqual([]);
  });
});

describe('members that are parameters as strings', () => {
  const api = JSON.stringify({ connectiontype: 'REST', connectionName: 'RC', CreateAccountJSON: CREATE }, null, 2);
  const terraform = (text: string) =>
    JSON.stringify({
      resource: { saviynt_rest_connection_resource: { rc: { connection_name: 'RC', create_account_json: text } } },
    });

  it('are recognised in a request of the API, at their places', () => {
    const document = read('request.json', api);
    expect(document.kind).toBe('saviynt/parameters');
    expect(document.connections.map(({ name, parameters }) => [name, parameters.map((one) => one.name)])).toEqual([
      ['RC', ['CreateAccountJSON']],
    ]);
    expect(found(document).map(([code]) => code)).toEqual(plain.map(([code]) => code));
    expect(check(document)[0]?.within?.parameter).toBe('CreateAccountJSON');
  });

  it('are recognised in Terraform, whose $${ is a ${ of Saviynt', () => {
    const document = read('main.tf.json', terraform(CREATE.replaceAll('${', () => '$${')));
    expect(found(document).map(([code]) => code)).toEqual(plain.map(([code]) => code));
    const [, text] = found(document).find(([code]) => code === 'saviynt/unknown-property') ?? [];
    expect(text).toBe('emial');
  });

  it('a fix writes what Terraform reads', () => {
    const escaped = CREATE.replaceAll('${', () => '$${');
    const document = read('main.tf.json', terraform(escaped));
    const body = document.connections[0]?.parameters[0]?.calls[0]?.body?.text;
    expect(body?.text).toContain('${user.emial}');
    expect(body?.escape('"${x}"')).toBe('\\\\\\"$${x}\\\\\\"');
    const fix = check(document).find(({ code }) => code === 'saviynt/unknown-property')?.fixes[0];
    expect(applyEdits(document.text.text, fix?.edits ?? [])).toBe(terraform(escaped.replace('emial', 'email')));
  });

  it('what Terraform fills in itself is unknown, so nothing is said', () => {
    expect(found(read('main.tf.json', terraform(CREATE)))).toEqual([]);
  });

  it('a state file has plain values', () => {
    expect(found(read('terraform.tfstate.json', terraform(CREATE))).map(([code]) => code)).toEqual(
      plain.map(([code]) => code),
    );
  });

  it.each([
    ['another connector', JSON.stringify({ connectiontype: 'SOAP', CreateAccountJSON: CREATE })],
    ['a name alone', JSON.stringify({ CreateAccountJSON: '{"a": 1}' })],
    ['another name', JSON.stringify({ body: CREATE })],
    ['no string', `{"CreateAccountJSON": [], "x": ${JSON.stringify(CREATE)}}`],
  ])('%s is left alone', (_, content) => {
    expect(readSaviyntDocument('file:///w/some.json', content)).toBeUndefined();
  });

  it('any place in the file leads to the parameter and back', () => {
    const document = read('main.tf.json', terraform(CREATE.replaceAll('${', () => '$${')));
    const text = document.connections[0]?.parameters[0]?.text;
    fc.assert(
      fc.property(fc.nat({ max: CREATE.length }), (offset) => {
        expect(text?.fromFile(text.toFile(offset))).toBe(offset);
      }),
      { numRuns: 200 },
    );
  });
});

describe('the settings of a connection beside its parameters', () => {
  const settings = '{"connectionname": "Acme", "externalconnectiontype": "REST", "templateName": "RingCentral(REST)"}';
  const host = CREATE.replace('https://platform.devtest.ringcentral.com', '@HOSTNAME@');

  it('name the connection, and say whose API its calls go to', () => {
    const documents = [read('a/CreateAccountJSON.json', host), read('a/connection.json', settings)];
    const connectors = groupConnectors(documents);
    expect([...connectors.values()].map(({ name, target }) => [name, target])).toEqual([['Acme', 'ringcentral']]);
    expect(documents[1]?.kind).toBe('saviynt/connection');
  });

  it('another connection.json is left alone', () => {
    expect(readSaviyntDocument('file:///w/connection.json', '{"host": "x"}')).toBeUndefined();
  });
});
