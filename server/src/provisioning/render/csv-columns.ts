/** The columns, in this order; new ones are added at the end. */
export const CSV_COLUMNS = [
  'line',
  'title',
  'userName',
  'action',
  'attempted',
  'reason',
  'notes',
  'attribute',
  'before',
  'after',
  'sent',
  'mappingPart',
  'mappingLine',
  'expression',
  'requests',
  'answerStatus',
  'answerDetail',
  'confidence',
  'statusConfidence',
  'id',
  'about',
] as const;

export type CsvColumn = (typeof CSV_COLUMNS)[number];
