import type { Shape } from '../../expressions/kit/shape';
import { accountShape } from './account';
import { entitlementValueShape } from './entitlement-value';
import { propertyTable } from './properties';
import { userShape } from './user';

/* Source: the published REST packages and forum examples. No list is published, so all of these are open. */
const endpointTable = propertyTable(
  `
endpointname | text? | The endpoint's name.
displayName | free? | The name shown in EIC.
description | free? | Description.
`,
  [{ stem: 'customproperty', count: 60, documentation: 'Custom property # of the endpoint.' }],
);

/** The application in EIC: the bindings `endpoints` and `endpoint`. */
export const endpointShape: Shape = {
  type: 'object',
  name: 'Saviynt endpoint',
  documentation: 'The endpoint, that is the application, the task is for.',
  complete: false,
  properties: endpointTable.properties,
};

const taskTable = propertyTable(`
source | text? | Where the task came from, such as REQUEST.
accountName | text? | Name of the account the task is for.
password | any? | The password EIC made for the account.
tasktype | any? | Type of the task.
comments | free? | Comments of the task.
taskKey | any? | The key of the task in EIC's database.
`);

/** A provisioning task: the bindings `task` and `arsTasks`. */
export const taskShape: Shape = {
  type: 'object',
  name: 'Saviynt task',
  documentation: 'The provisioning task that runs this call.',
  complete: false,
  properties: new Map([
    ...taskTable.properties,
    ['endpoint', { name: 'endpoint', documentation: 'The endpoint of the task.', shape: endpointShape }],
    ['users', { name: 'users', documentation: 'The user of the task.', shape: { ...userShape, complete: false } }],
    [
      'accounts',
      { name: 'accounts', documentation: 'The account of the task.', shape: { ...accountShape, complete: false } },
    ],
    [
      'entitlement_valueKey',
      { name: 'entitlement_valueKey', documentation: 'The entitlement of the task.', shape: entitlementValueShape },
    ],
  ]),
};
