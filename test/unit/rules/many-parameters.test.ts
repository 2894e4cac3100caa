import { expect, it } from 'vitest';
import { groupConnectors } from '../../../server/src/documents/saviynt/connector';
import { readSaviyntDocument } from '../../../server/src/documents/saviynt/document';
import { checkDocument } from '../../../server/src/rules/check';

const NAMES = ['CreateAccountJSON', 'UpdateAccountJSON', 'DisableAccountJSON', 'AddAccessJSON'];

/** How often the name of a parameter is asked for while a package with `count` of them is checked. */
function lookUps(count: number): number {
  const EXTERNAL_ATTR = Array.from({ length: count }, (_, index) => ({
    attributename: NAMES[index % NAMES.length],
    encryptedattributevalue: '{ "call": [{ "name": "call1", "connection": "a", "url": "https://a.example" }] }',
  }));
  const text = JSON.stringify({ Many: { connectionname: 'Many', externalconnectiontype: 'REST', EXTERNAL_ATTR } });
  const document = readSaviyntDocument('file:///Connection_1.json', text);
  if (document === undefined) throw new Error('not recognised');
  let asked = 0;
  const connectors = groupConnectors([document]);
  for (const { parameters } of connectors.values())
    for (const parameter of parameters) {
      const { name } = parameter;
      Object.defineProperty(parameter, 'name', {
        get() {
          asked++;
          return name;
        },
      });
    }
  checkDocument(
    document,
    ({ key }) => {
      const connector = connectors.get(key);
      if (connector === undefined) throw new Error(`no connector ${key}`);
      return connector;
    },
    { fileSyntax: true },
  );
  return asked;
}

it('a package with twice as many parameters asks twice as often for one of them', () => {
  const few = lookUps(200);
  expect(few).toBeGreaterThan(0);
  expect(lookUps(400)).toBeLessThan(few * 2.5);
});
