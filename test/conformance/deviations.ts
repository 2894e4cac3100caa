import type { StatementId } from '../../server/src/account/statements';

/** A check RingCentral does not pass: because it says so, or because we take it not to. */
export interface Deviation {
  readonly check: string;
  readonly statement: StatementId;
  readonly because: string;
  /** Whether the profile `rfc`, which follows the RFC where RingCentral is silent, passes it. */
  readonly rfcPasses: boolean;
}

const onlyEq = 'Only eq on userName or email is described.';

function filterBy(name: string): Deviation {
  return { check: `a filter may use ${name}`, statement: 'R11', because: onlyEq, rfcPasses: true };
}

/** The whole list; what is not in it passes. */
export const deviations: readonly Deviation[] = [
  {
    check: 'create answers with a Location header',
    statement: 'R10',
    because: 'None is described; meta.location of the examples names another host.',
    rfcPasses: false,
  },
  {
    check: 'meta says where the user is',
    statement: 'R10',
    because: 'The examples have http://scim.ringcentral.com, whatever host was asked.',
    rfcPasses: false,
  },
  {
    check: 'meta.created stays',
    statement: 'R10',
    because: 'The dates of the examples are those of the answer.',
    rfcPasses: true,
  },
  {
    check: 'active is as it was sent',
    statement: 'W1',
    because: 'A new user is inactive until they activate.',
    rfcPasses: true,
  },
  {
    check: 'userName need not be an e-mail address',
    statement: 'W10',
    because: 'userName must be the same as the work e-mail address.',
    rfcPasses: true,
  },
  {
    check: 'an e-mail address may be of type home',
    statement: 'W13',
    because: 'The only type of e-mail addresses described is work.',
    rfcPasses: false,
  },
  {
    check: 'displayName is kept',
    statement: 'W11',
    because: 'Attributes that are not described are ignored.',
    rfcPasses: false,
  },
  {
    check: 'a list has the users as a single answer has them',
    statement: 'R4',
    because: 'Users in a list come without addresses and phone numbers.',
    rfcPasses: true,
  },
  {
    check: 'attributes asked for alone come alone',
    statement: 'R5',
    because: 'No parameter attributes or excludedAttributes is described.',
    rfcPasses: false,
  },
  {
    check: 'PUT works on a user just created',
    statement: 'W17',
    because: 'A user who has not activated can only be deleted.',
    rfcPasses: true,
  },
  {
    check: 'a deactivated user can be deleted',
    statement: 'W19',
    because: 'A user disabled through SCIM must be enabled before deleting.',
    rfcPasses: true,
  },
  {
    check: 'there is a Groups endpoint',
    statement: 'R12',
    because: 'No Groups are described.',
    rfcPasses: false,
  },
  ...['sw', 'ew', 'co', 'a sub-attribute', 'a value filter', 'and', 'or', 'not', 'pr'].map(filterBy),
];
