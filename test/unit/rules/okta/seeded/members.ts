import { type Defect, OUT } from './defect';

/** Defects of members, whichever file they stand in. */
export const membersDefects: readonly Defect[] = [
  {
    what: 'a misspelled member',
    file: OUT,
    from: '"pushStatus"',
    to: '"pushstatus"',
    code: 'okta/unknown-member',
    at: 'pushstatus',
    fixed: true,
  },
  {
    what: 'an attribute mapped twice',
    file: OUT,
    from: '"department": {',
    to: '"city": { "expression": "user.city", "pushStatus": "PUSH" },\n"department": {',
    code: 'okta/duplicate-member',
    at: 'city',
    fixed: true,
  },
  {
    what: 'an expression that is a number',
    file: OUT,
    from: '"user.zipCode"',
    to: '94002',
    code: 'okta/wrong-type',
    at: '94002',
    fixed: true,
  },
];
