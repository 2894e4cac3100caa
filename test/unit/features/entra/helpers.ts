import { type EntraDocument, readEntraDocument } from '../../../../server/src/documents/entra/document';
import { completions } from '../../../../server/src/features/completion';
import { workspaceOf } from '../../../../server/src/features/workspace';
import { parseCursor } from '../../../support/markers';
import { accept } from '../helpers';

export const workspace = workspaceOf([]);

export function entraDocument(text: string): EntraDocument {
  const found = readEntraDocument('file:///schema.json', text);
  if (found === undefined) throw new Error('not recognised');
  return found;
}

export function opened(marked: string) {
  const { text, offset } = parseCursor(marked);
  return { document: entraDocument(text), offset, text };
}

export function completeAt(marked: string) {
  const { document, offset, text } = opened(marked);
  const items = completions(document, offset, workspace);
  return {
    items,
    labels: items.map(({ label }) => label),
    accept(label: string): string {
      const item = items.find((completion) => completion.label === label);
      if (item === undefined) throw new Error(`${label} is not offered, but ${items.map((i) => i.label).join(', ')}`);
      return accept(text, item);
    },
  };
}

/** A schema whose parts can be replaced; `mappings` and `scope` are JSON text, so that a cursor can stand in them. */
export function schemaWith({ mappings = '', scope = 'null', target = 'RingCentral' } = {}): string {
  const attribute = (name: string, type = 'String', changes: object = {}) => ({ name, type, ...changes });
  const directories = [
    {
      name: 'Microsoft Entra ID',
      readOnly: true,
      objects: [
        {
          name: 'User',
          attributes: [
            attribute('objectId', 'String', { anchor: true }),
            attribute('mail'),
            attribute('IsSoftDeleted', 'Boolean'),
            attribute('proxyAddresses', 'String', { multivalued: true }),
            attribute('extension_1_badge'),
          ],
        },
        { name: 'Group', attributes: [] },
      ],
    },
    {
      name: 'RingCentral',
      objects: [
        {
          name: 'urn:user',
          attributes: [attribute('userName', 'String', { required: true }), attribute('active', 'Boolean')],
        },
      ],
    },
  ];
  return `{
  "synchronizationRules": [
    {
      "name": "USER_OUTBOUND_USER",
      "sourceDirectoryName": "Microsoft Entra ID",
      "targetDirectoryName": "${target}",
      "objectMappings": [
        {
          "name": "Users", "enabled": true, "flowTypes": "Add,Update,Delete",
          "sourceObjectName": "User", "targetObjectName": "urn:user",
          "scope": ${scope},
          "attributeMappings": [${mappings}]
        }
      ]
    }
  ],
  "directories": ${JSON.stringify(directories)}
}`;
}
