import type { Value } from '../kit/value';
import type { Dialect } from './dialects';
import { IgnoreFlow } from './flow/ignore-flow';

/** A bare word that stands for a value. */
export interface Word {
  readonly name: string;
  readonly documentation: string;
  /** Absent: it has no value here. */
  readonly value?: Value;
  /** Only there. */
  readonly dialect?: Dialect;
}

const list: readonly Word[] = [
  {
    name: 'vbTextCompare',
    documentation: 'InStr finds the text whatever its case.',
    value: 'vbTextCompare',
  },
  {
    name: 'vbBinaryCompare',
    documentation: 'InStr tells upper from lower case.',
    value: 'vbBinaryCompare',
  },
  {
    name: 'IgnoreAttributeFlow',
    documentation: 'As the result of IIF or Switch: this attribute is left out, and the target keeps what it has.',
    value: IgnoreFlow.attribute,
  },
  {
    name: 'IgnoreObjectFlow',
    documentation: 'As the result of IIF or Switch: the whole user is left out of this run.',
    value: IgnoreFlow.object,
  },
  {
    name: 'UTF8',
    documentation: 'The encoding that ConvertFromBase64 of cloud sync takes.',
    value: 'UTF8',
    dialect: 'cloud-sync',
  },
  {
    name: 'True',
    documentation: 'A constant of Entra Connect sync. Here it is the text "True".',
    dialect: 'connect-sync',
  },
  {
    name: 'False',
    documentation: 'A constant of Entra Connect sync. Here it is the text "False".',
    dialect: 'connect-sync',
  },
  {
    name: 'NULL',
    documentation: 'A constant of Entra Connect sync. Here an argument is left empty.',
    dialect: 'connect-sync',
  },
  { name: 'CRLF', documentation: 'A constant of Entra Connect sync: a line break.', dialect: 'connect-sync' },
  {
    name: 'IgnoreThisFlow',
    documentation: 'A constant of Entra Connect sync. Here it is IgnoreAttributeFlow.',
    dialect: 'connect-sync',
  },
  {
    name: 'AuthoritativeNull',
    documentation: 'A constant of Entra Connect sync that clears the target.',
    dialect: 'connect-sync',
  },
];

/** The words by their exact names. */
export const words: ReadonlyMap<string, Word> = new Map(list.map((word) => [word.name, word]));
