import type { Defect } from './defect';

export const scopingFiltersDefects: readonly Defect[] = [
  {
    what: 'an operator in lower case',
    seed: (p) => {
      p.clause(0).operatorName = 'equals';
    },
    code: 'entra/unknown-operator',
    at: 'equals',
    fixed: true,
  },
  {
    what: 'an operator of SCIM',
    seed: (p) => {
      p.clause(0).operatorName = 'eq';
    },
    code: 'entra/unknown-operator',
    at: '"operatorName": "eq"',
    fixed: true,
  },
  {
    what: 'membership of a group',
    seed: (p) => {
      p.clause(0).operatorName = 'IsMemberOf';
    },
    code: 'entra/unknown-operator',
    at: 'IsMemberOf',
  },
  {
    what: 'a unary operator with a value',
    seed: (p) => {
      p.clause(0).operatorName = 'IS NOT NULL';
    },
    code: 'entra/operator-values',
    at: '"US"',
    fixed: true,
  },
  {
    what: 'a comparison without a value',
    seed: (p) => {
      p.clause(0).targetOperand = { values: [] };
    },
    code: 'entra/operator-values',
    at: '"targetOperand": {',
  },
  {
    what: 'a text compared as a number',
    seed: (p) => {
      p.clause(0).operatorName = 'Greater_Than';
    },
    code: 'entra/operator-values',
    at: '"US"',
  },
  {
    what: 'a Boolean compared with EQUALS',
    seed: (p) => {
      p.clause(0).sourceOperandName = 'accountEnabled';
      p.clause(0).targetOperand = { values: ['True'] };
    },
    code: 'entra/operator-type',
    at: 'EQUALS',
    fixed: true,
  },
  {
    what: 'a pattern that does not compile',
    seed: (p) => {
      p.clause(1).targetOperand = { values: ['(.*@example'] };
    },
    code: 'entra/invalid-regex',
    at: '(.*@example',
  },
  {
    what: 'a pattern that can run for ever',
    seed: (p) => {
      p.clause(1).targetOperand = { values: ['(a+)+$'] };
    },
    code: 'entra/slow-regex',
    at: '(a+)+$',
  },
  {
    what: 'a filter on a multi-valued attribute',
    seed: (p) => {
      p.clause(0).sourceOperandName = 'proxyAddresses';
    },
    code: 'entra/scope-attribute',
    at: 'proxyAddresses',
    nth: 0,
  },
  {
    what: 'a filter on the manager',
    seed: (p) => {
      p.clause(0).sourceOperandName = 'manager';
    },
    code: 'entra/scope-attribute',
    at: 'manager',
    nth: 0,
  },
  {
    what: 'a filter on a date',
    seed: (p) => {
      p.clause(0).sourceOperandName = 'employeeHireDate';
    },
    code: 'entra/scope-attribute',
    at: 'employeeHireDate',
    nth: 0,
  },
  {
    what: 'two values in one group',
    seed: (p) => {
      p.mapping.scope?.groups[0]?.clauses.push({
        operatorName: 'EQUALS',
        sourceOperandName: 'country',
        targetOperand: { values: ['CA'] },
      });
    },
    code: 'entra/scope-contradiction',
    at: '"CA"',
  },
  {
    what: 'a group without clauses',
    seed: (p) => {
      p.mapping.scope?.groups.push({ name: 'Everybody', clauses: [] });
    },
    code: 'entra/empty-filter-group',
    at: 'Everybody',
    fixed: true,
  },
  {
    what: 'a negation that empty values fail',
    seed: (p) => {
      p.clause(0).operatorName = 'NOT EQUALS';
    },
    code: 'entra/scope-null',
    at: 'NOT EQUALS',
  },
];
