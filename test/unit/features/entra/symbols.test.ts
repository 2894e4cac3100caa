import { expect, it } from 'vitest';
import { type DocumentSymbol, documentSymbols } from '../../../../server/src/features/document-symbols';
import { entraDocument, schemaWith } from './helpers';

function outline(text: string): readonly string[] {
  const lines: string[] = [];
  const add = (symbol: DocumentSymbol, depth: number) => {
    const { kind, name, detail, span, selection, children } = symbol;
    expect(span.start <= selection.start && selection.end <= span.end).toBe(true);
    lines.push(`${'  '.repeat(depth)}${kind} ${name}${detail === '' ? '' : ` ${detail}`}`);
    for (const child of children) add(child, depth + 1);
  };
  for (const symbol of documentSymbols(entraDocument(text))) add(symbol, 0);
  return lines;
}

it('shows rules with their mappings, and directories with their attributes', () => {
  const mappings = [
    '{ "targetAttributeName": "userName", "matchingPriority": 1, "source": { "name": "mail", "expression": "[mail]" } }',
    '{ "targetAttributeName": "title", "source": null, "defaultValue": "Member" }',
    '{ "source": null }',
  ];
  expect(outline(schemaWith({ mappings: mappings.join(', ') }))).toEqual([
    'rule USER_OUTBOUND_USER Microsoft Entra ID ⟶ RingCentral',
    '  mappings urn:user ⟵ User Users',
    '    mapping userName ⟵ [mail] (matching 1)',
    '    mapping title ⟵ Member',
    '    mapping ""',
    'directory Microsoft Entra ID directory',
    '  object User object',
    '    attribute objectId String',
    '    attribute mail String',
    '    attribute IsSoftDeleted Boolean',
    '    attribute proxyAddresses String, multi-valued',
    '    attribute extension_1_badge String',
    '  object Group object',
    'directory RingCentral directory',
    '  object urn:user object',
    '    attribute userName String',
    '    attribute active Boolean',
  ]);
});

it('shows parts as they were pasted', () => {
  expect(outline('[{ "targetAttributeName": "a", "source": { "name": "mail" } }]')).toEqual(['mapping a ⟵ mail']);
  expect(outline('{ "enabled": false, "sourceObjectName": "User", "attributeMappings": [] }')).toEqual([
    'mappings  ⟵ User  (disabled)',
  ]);
});

it('shows the entries of a log with how they ended', () => {
  const entry = {
    changeId: 'c',
    provisioningAction: 'create',
    provisioningStatusInfo: { status: 'failure', errorInformation: { errorCode: 'DuplicateTargetEntries' } },
    provisioningSteps: [],
    sourceIdentity: { displayName: 'Leia Organa' },
  };
  expect(outline(JSON.stringify([entry]))).toEqual(['entry Leia Organa create failure: DuplicateTargetEntries']);
});
