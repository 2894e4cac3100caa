import type { Shape } from '../../expressions/kit/shape';
import { propertyTable } from './properties';

/* Source: Saviynt API reference 5.0 (getEntitlements) and the published REST packages. The lists may be longer. */
const table = propertyTable(
  `
entitlementID | text! | The entitlement's id in the target, as the import mapped it.
entitlement_value | free | The entitlement's name in EIC.
displayname | free | The name shown in EIC.
description | free | Description.
entitlement_glossary | free | Glossary text.
entitlement_valueKey | any | The key of the entitlement in EIC's database.
entitlementtypekey | any | The entitlement type it belongs to.
status | any | Status.
createdate | any | When EIC created it.
updatedate | any | When EIC last changed it.
`,
  [{ stem: 'customproperty', count: 60, documentation: 'Custom property # of the entitlement.' }],
);

export const entitlementFreeText = table.freeText;

/** The entitlement that is granted or taken away: the binding `entitlementValue`. */
export const entitlementValueShape: Shape = {
  type: 'object',
  name: 'Saviynt entitlement value',
  documentation: 'The entitlement that the task grants or takes away.',
  nullable: false,
  complete: false,
  properties: table.properties,
};
