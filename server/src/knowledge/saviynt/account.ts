import type { Shape } from '../../expressions/kit/shape';
import { propertyTable } from './properties';

/*
 * Sources: Saviynt API reference 5.0 (getAccounts, createAccount) and the expressions of the published REST packages,
 * where account.accountID is the second most used expression of all. The reference documents customproperty1 to 56;
 * EIC has 60.
 */
const table = propertyTable(
  `
accountID | text! | The account's id in the target: what accountIdPath read when the account was created, or what the import mapped to accountID.
name | text! | The account's name in EIC.
displayName | free | The name shown in EIC.
status | any | 1 active, 2 inactive, 3 decommissioned active, 4 decommissioned inactive, or a word such as Manually Provisioned, Manually Suspended or SUSPENDED FROM IMPORT SERVICE.
accounttype | free | Type of the account.
accountclass | free | Class of the account.
description | free | Description.
comments | free | Comments.
lastlogondate | any | When the account was last used, if the import maps it.
lastpasswordchange | any | When its password was last changed.
passwordlockdate | any | When it was locked.
validfrom | any | Valid from.
validthrough | any | Valid through.
privileged | any | Whether the account is privileged.
orphan | any | Whether the account belongs to no user.
createdon | any | When the account was created.
updatedate | any | When EIC last changed the account.
accountKey | any | The key of the account in EIC's database.
`,
  [
    {
      stem: 'customproperty',
      count: 60,
      documentation: 'Custom property # of the account; colsToPropsMap of the import decides what it holds.',
    },
  ],
);

export const accountFreeText = table.freeText;

/** An account of EIC: the binding `account`. */
export const accountShape: Shape = {
  type: 'object',
  name: 'Saviynt account',
  documentation: 'The account of the user in this endpoint.',
  nullable: false,
  properties: table.properties,
};

/** The manager's account; null when the manager has none. */
export const managerAccountShape: Shape = {
  ...accountShape,
  name: 'Saviynt account (manager)',
  documentation: 'The account of the manager in this endpoint; null when there is none.',
  nullable: true,
};

/** `userAccount`; whether it can be null is not published. */
export const userAccountShape: Shape = {
  type: 'object',
  name: 'Saviynt account',
  documentation: 'The account of the user.',
  properties: table.properties,
};
