import { describe, expect, it } from 'vitest';
import { readSaviyntDocument } from '../../../../server/src/documents/saviynt/document';
import {
  attributeChoices,
  credentialChoices,
  environmentChoices,
  operationChoices,
} from '../../../../server/src/scaffold/saviynt/options';
import { findings, generate, subsets } from './support';

const ids = <T extends string>(choices: readonly { readonly id: T }[]) => choices.map(({ id }) => id);

describe.each(ids(environmentChoices))('a connector for the environment %s', (environment) => {
  it.each(ids(credentialChoices))(
    'has no finding, whatever parameters are chosen, with credentials %s',
    (credentials) => {
      for (const operations of subsets(ids(operationChoices)))
        expect([operations, findings(generate({ environment, credentials, operations }))]).toEqual([operations, []]);
    },
  );

  it('has no finding, whatever attributes are chosen, in any order', () => {
    for (const attributes of subsets(ids(attributeChoices)))
      for (const order of [attributes, attributes.toReversed()])
        expect([order, findings(generate({ environment, attributes: order }))]).toEqual([order, []]);
  });
});

it('the check would see a mistake', () => {
  const generated = generate();
  const text = generated.files.get('RemoveAccountJSON.json')?.replace('204', '200') ?? '';
  const broken = readSaviyntDocument('file:///w/new/RemoveAccountJSON.json', text);
  expect(findings({ ...generated, documents: broken === undefined ? [] : [broken] })).toEqual([
    expect.stringContaining('ringcentral/success-status'),
  ]);
});
