import { expect, it } from 'vitest';
import { readEntraDocument } from '../../server/src/documents/entra/document';
import { differenceIn } from '../../server/src/expressions/entra/tree';
import {
  type EditableExpression,
  editableExpressionMethod,
  type PersonResultInfo,
  peopleResultsMethod,
  type UnmappedTargetInfo,
  unmappedTargetsMethod,
  type WriteBackAnswer,
  writeBackMethod,
} from '../../server/src/lsp/protocol';
import { treeOf } from '../../server/src/rules/entra/support/source-tree';
import { goodSchema } from '../support/entra-schema';
import type { TestDocument } from './support/client';
import { eachTransport } from './support/each-transport';

const schema = JSON.stringify(goodSchema(), null, 2);

function at(document: TestDocument, text: string, words: string) {
  const { textDocument, position } = document.at(text.indexOf(words) + 1);
  return { uri: textDocument.uri, position };
}

/** The text after the one replacement. */
function applied(text: string, { edit, reason }: WriteBackAnswer): string {
  if (edit === null) throw new Error(reason);
  const lines = text.split('\n');
  const offset = ({ line, character }: { line: number; character: number }) =>
    lines.slice(0, line).reduce((sum, each) => sum + each.length + 1, 0) + character;
  return text.slice(0, offset(edit.range.start)) + edit.newText + text.slice(offset(edit.range.end));
}

/** The mapping of a target in a text of a schema. */
function mappingIn(text: string, target: string) {
  const document = readEntraDocument('schema.json', text);
  return document?.attributeMappings.find(({ targetAttributeName }) => targetAttributeName === target);
}

eachTransport((start) => {
  it('writes an expression of Entra back with its tree in step, in one replacement', async () => {
    const client = await start();
    const document = await client.open('schema.json', schema);
    const place = at(document, schema, '[jobTitle]');
    const found = await client.request<EditableExpression>(editableExpressionMethod, place);
    expect(found).toMatchObject({ language: 'entra', text: '[jobTitle]', target: 'title', isNew: false });
    const text = 'ToUpper([jobTitle], )';
    const params = { uri: place.uri, position: found.position, text, original: found.text };
    const after = applied(schema, await client.request<WriteBackAnswer>(writeBackMethod, params));
    const { source } = mappingIn(after, 'title') ?? {};
    expect([source?.type, source?.name, source?.expression]).toEqual(['Function', 'ToUpper', text]);
    const tree = source && treeOf(source);
    expect(tree && differenceIn(tree)).toBeUndefined();
    expect(after.split('\n').length).toBeGreaterThan(schema.split('\n').length);
    // Everything else is as it was.
    expect(mappingIn(after, 'userName')?.source?.expression).toBe(mappingIn(schema, 'userName')?.source?.expression);
  });

  it('writes nothing that cannot be parsed, and nothing over what has changed since', async () => {
    const client = await start();
    const document = await client.open('schema.json', schema);
    const place = at(document, schema, '[jobTitle]');
    const write = (text: string, original: string) =>
      client.request<WriteBackAnswer>(writeBackMethod, { ...place, text, original });
    expect((await write('ToUpper(', '[jobTitle]')).reason).toMatch(/cannot be parsed/);
    expect((await write('[mail]', '[department]')).reason).toMatch(/changed in the file/);
  });

  it('offers the attributes that are not mapped, evaluates for people, and adds the mapping', async () => {
    const client = await start();
    const document = await client.open('schema.json', schema);
    const place = at(document, schema, '[jobTitle]');
    const targets = await client.request<UnmappedTargetInfo[]>(unmappedTargetsMethod, place);
    expect(targets.map(({ name }) => name)).not.toContain('title');
    const target = targets[0]?.name ?? '';
    expect(target).not.toBe('');
    const text = 'Append([mail], "-x")';
    const people = [
      { label: 'Ada', values: { mail: 'ada@x.example' } },
      { label: 'Ben', values: { jobTitle: 'Clerk' } },
    ];
    const params = { ...place, target, text, people, now: 0 };
    const results = await client.request<PersonResultInfo[]>(peopleResultsMethod, params);
    expect(results.map(({ label, verdict, text: value }) => [label, verdict, verdict === 'ok' ? value : ''])).toEqual([
      ['Ada', 'ok', 'ada@x.example-x'],
      ['Ben', 'unknown', ''],
    ]);
    const found = await client.request<EditableExpression>(editableExpressionMethod, { ...place, target });
    expect(found).toMatchObject({ text: '', target, isNew: true });
    const answer = await client.request<WriteBackAnswer>(writeBackMethod, { ...place, target, text, original: '' });
    const after = applied(schema, answer);
    expect(mappingIn(after, target)?.source?.expression).toBe(text);
    expect(JSON.parse(after).synchronizationRules).toHaveLength(1);
  });

  it('writes expressions of Okta and placeholders of Saviynt, escaped as their strings are', async () => {
    const client = await start();
    const okta = JSON.stringify(
      {
        id: 'prm1',
        source: { id: 'otyu', name: 'user', type: 'user' },
        target: { id: 'otya', name: 'ringcentral', type: 'appuser' },
        properties: { email: { expression: 'user.email', pushStatus: 'PUSH' } },
      },
      null,
      2,
    );
    const body = JSON.stringify({
      call: [
        {
          name: 'call1',
          url: 'https://platform.ringcentral.com/scim/v2/Users',
          httpParams: '{"userName":"${user.email}","title":"${user.title}"}',
        },
      ],
    });
    for (const [name, file, words, text] of [
      ['ringcentral.profile-mapping.json', okta, 'user.email', 'user.email + "x"'],
      ['Acme.CreateAccountJSON.json', body, 'user.title', 'user.title + "x"'],
    ] as const) {
      const document = await client.open(name, file);
      const place = at(document, file, words);
      const found = await client.request<EditableExpression>(editableExpressionMethod, place);
      expect(found.text).toBe(words);
      const params = { uri: place.uri, position: found.position, text, original: words };
      const after = applied(file, await client.request<WriteBackAnswer>(writeBackMethod, params));
      const written = JSON.stringify(text).slice(1, -1);
      expect(after).toBe(file.replace(words, written));
    }
  });
});
