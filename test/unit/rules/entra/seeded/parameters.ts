import { type Defect, mobile, present } from './defect';

export const parametersDefects: readonly Defect[] = [
  {
    what: 'no parameters',
    seed: (p) => {
      delete (present(p.attribute('title').source) as { parameters?: unknown }).parameters;
    },
    code: 'entra/parameters-missing',
    at: '[jobTitle]',
    fixed: true,
  },
  {
    what: 'another attribute in parameters',
    seed: (p) => {
      present(present(p.attribute(mobile).source).parameters[0]?.value).name = 'telephoneNumber';
    },
    code: 'entra/parameters-out-of-step',
    at: '"name": "telephoneNumber"',
    nth: 0,
    fixed: true,
  },
  {
    what: 'an expression edited alone',
    seed: (p) => {
      present(p.attribute(mobile).source).expression = 'Replace([mobile], "-", , , "", , )';
    },
    code: 'entra/parameters-out-of-step',
    at: '"name": " "',
    fixed: true,
  },
  {
    what: 'a name edited alone',
    seed: (p) => {
      present(p.attribute('title').source).name = 'department';
    },
    code: 'entra/parameters-out-of-step',
    at: '"name": "department"',
    nth: 0,
    fixed: true,
  },
  {
    what: 'parameters left empty',
    seed: (p) => {
      present(p.attribute(mobile).source).parameters = [];
    },
    code: 'entra/parameters-out-of-step',
    at: '"parameters": []',
    nth: 11,
    fixed: true,
  },
];
