import { describe, expect, it } from 'vitest';
import { groupConnectors } from '../../../server/src/documents/saviynt/connector';
import { readSaviyntDocument } from '../../../server/src/documents/saviynt/document';
import { checkDocument } from '../../../server/src/rules/check';

describe('very many findings of one rule', () => {
  const placeholders = Array.from({ length: 1500 }, () => '"${user.email}"').join(',');
  const call = {
    name: 'call1',
    connection: 'acctAuth',
    url: 'https://platform.ringcentral.com/scim/v2/Users',
    httpMethod: 'POST',
    httpParams: `{"nickName":[${placeholders}]}`,
  };
  const document = readSaviyntDocument('file:///rc/CreateAccountJSON.json', JSON.stringify({ call: [call] }))!;
  const [connector] = groupConnectors([document]).values();
  const found = checkDocument(document, () => connector!, { fileSyntax: true }).filter(
    ({ code }) => code === 'saviynt/null-text',
  );

  it('are listed up to a thousand, and the last one says how many there are beside', () => {
    expect(found).toHaveLength(1000);
    expect(found.at(-1)?.message).toMatch(/ There are 500 more like this in CreateAccountJSON\.$/);
    expect(found.at(-2)?.message).not.toContain('more like this');
  });
});
