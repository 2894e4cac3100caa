import { expect } from 'vitest';
import { enterpriseUserSchemaUrn } from '../../server/src/knowledge/scim/schema-urns';
import { type Check, check } from './check';
import { expectError, type Json } from './session';

/** A PATCH of a user, the members it must have afterwards, and those it must not. */
type PatchCase = readonly [name: string, section: string, operations: readonly Json[], after: Json, gone?: string];

const mobile = { type: 'mobile', value: '+15125550177' };
const before = { title: 'Before', phoneNumbers: [{ type: 'work', value: '+15125550100' }] };

const patchCases: readonly PatchCase[] = [
  ['add of a value', '3.5.2.1', [{ op: 'add', path: 'externalId', value: 'x1' }], { externalId: 'x1' }],
  ['add over a single value', '3.5.2.1', [{ op: 'add', path: 'title', value: 'After' }], { title: 'After' }],
  [
    'add without a path',
    '3.5.2.1',
    [{ op: 'add', value: { title: 'After', externalId: 'x2' } }],
    { title: 'After', externalId: 'x2' },
  ],
  [
    'add to a multi-valued attribute',
    '3.5.2.1',
    [{ op: 'add', path: 'phoneNumbers', value: [mobile] }],
    { phoneNumbers: expect.arrayContaining([mobile, before.phoneNumbers[0]]) },
  ],
  ['replace of a value', '3.5.2.3', [{ op: 'replace', path: 'title', value: 'After' }], { title: 'After' }],
  [
    'replace of a sub-attribute',
    '3.5.2.3',
    [{ op: 'replace', path: 'name.familyName', value: 'After' }],
    { name: { givenName: 'Check', familyName: 'After' } },
  ],
  [
    'replace of a complex attribute merges',
    '3.5.2.3',
    [{ op: 'replace', path: 'name', value: { familyName: 'After' } }],
    { name: { givenName: 'Check', familyName: 'After' } },
  ],
  [
    'replace without a path',
    '3.5.2.3',
    [{ op: 'replace', value: { title: 'After', active: false } }],
    { title: 'After', active: false },
  ],
  [
    'replace of what is not there adds it',
    '3.5.2.3',
    [{ op: 'replace', path: 'externalId', value: 'x3' }],
    { externalId: 'x3' },
  ],
  [
    'replace through a value filter',
    '3.5.2.3',
    [{ op: 'replace', path: 'phoneNumbers[type eq "work"].value', value: '+15125550188' }],
    { phoneNumbers: expect.arrayContaining([{ type: 'work', value: '+15125550188' }]) },
  ],
  ['replace of active', '3.5.2.3', [{ op: 'replace', path: 'active', value: false }], { active: false }],
  [
    'a path in another letter case',
    '3.10',
    [{ op: 'replace', path: 'NAME.FamilyName', value: 'After' }],
    { name: { givenName: 'Check', familyName: 'After' } },
  ],
  [
    'a path with the URN',
    '3.10',
    [{ op: 'replace', path: `${enterpriseUserSchemaUrn}:department`, value: 'IT' }],
    { [enterpriseUserSchemaUrn]: { department: 'IT' } },
  ],
  ['remove of a value', '3.5.2.2', [{ op: 'remove', path: 'title' }], {}, 'title'],
  [
    'several operations in order',
    '3.5.2',
    [
      { op: 'replace', path: 'title', value: 'First' },
      { op: 'replace', path: 'title', value: 'Last' },
    ],
    { title: 'Last' },
  ],
];

/** What RFC 7644 §3.5.2 asks of a PATCH of a user. */
export const patchChecks: readonly Check[] = [
  ...patchCases.map(([name, section, operations, after, gone]) =>
    check(`PATCH: ${name}`, `7644 §${section}`, async ({ make, patch, send }) => {
      const { id } = await make(before);
      const { status } = await patch(id, ...operations);
      expect([200, 204]).toContain(status);
      const { json } = await send('GET', `/Users/${String(id)}`);
      expect(json).toMatchObject(after);
      if (gone !== undefined) expect(json).not.toHaveProperty(gone);
    }),
  ),
  check('PATCH: remove of one element', '7644 §3.5.2.2', async ({ make, patch }) => {
    const { id } = await make({ phoneNumbers: [...before.phoneNumbers, mobile] });
    const { json } = await patch(id, { op: 'remove', path: 'phoneNumbers[type eq "mobile"]' });
    expect((json.phoneNumbers as readonly Json[]).map(({ type }) => type)).not.toContain('mobile');
  }),
  check('PATCH: all operations or none', '7644 §3.5.2', async ({ make, patch, send }) => {
    const { id } = await make(before);
    const failing = { op: 'replace', path: 'userName', value: null };
    expectError(await patch(id, { op: 'replace', path: 'title', value: 'After' }, failing), 400);
    expect((await send('GET', `/Users/${String(id)}`)).json.title).toBe('Before');
  }),
  ...(
    [
      ['remove without a path', { op: 'remove' }, 'noTarget'],
      [
        'a filter that fits nothing',
        { op: 'replace', path: 'phoneNumbers[type eq "mobile"].value', value: '+1' },
        'noTarget',
      ],
      ['a malformed path', { op: 'replace', path: 'emails[type eq', value: 'x' }, 'invalidPath'],
      ['an unknown path', { op: 'replace', path: 'noSuchAttribute', value: 'x' }, 'invalidPath'],
      ['an unknown op', { op: 'move', path: 'title', value: 'x' }, 'invalidSyntax'],
      ['remove of a required attribute', { op: 'remove', path: 'userName' }, 'mutability'],
      ['a change of id', { op: 'replace', path: 'id', value: 'x' }, 'mutability'],
      ['a value of the wrong type', { op: 'replace', path: 'active', value: 'maybe' }, 'invalidValue'],
    ] as const
  ).map(([name, operation, scimType]) =>
    check(`PATCH: ${name} answers 400 ${scimType}`, '7644 §3.5.2', async ({ make, patch }) =>
      expectError(await patch((await make(before)).id, operation), 400, scimType),
    ),
  ),
  check('PATCH without operations answers 400', '7644 §3.5.2', async ({ make, patch }) =>
    expectError(await patch((await make()).id), 400, 'invalidSyntax'),
  ),
  check('PATCH of an unknown id answers 404', '7644 §3.5.2', async ({ patch }) =>
    expectError(await patch('no-such-user', { op: 'replace', path: 'title', value: 'x' }), 404),
  ),
];
