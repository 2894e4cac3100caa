import { anyShape, type Property, type Shape, stringShape } from '../../expressions/kit/shape';

/**
 * How a table below types a property:
 * `free` text that people type, so it may hold a quotation mark or a backslash; `text` a code, an address or a name a
 * system made; `any` where EIC's own type is not published (dates, flags, numbers).
 */
type Kind = 'free' | 'text' | 'any';

export interface PropertyTable {
  readonly properties: ReadonlyMap<string, Property>;
  /** Names of the properties that hold text people type. */
  readonly freeText: ReadonlySet<string>;
}

/**
 * Reads rows `name | kind | sentence`. A kind with `!` is never null, with `?` it is not known whether it may be; every
 * other property may be null, because EIC fills few of them by itself.
 * @param numbered properties `<stem>1` … `<stem>n`, all free text
 */
export function propertyTable(
  rows: string,
  numbered: readonly { readonly stem: string; readonly count: number; readonly documentation: string }[] = [],
): PropertyTable {
  const properties = new Map<string, Property>();
  const freeText = new Set<string>();
  for (const row of rows.trim().split('\n')) {
    const [name = '', kind = '', documentation = ''] = row.split('|').map((cell) => cell.trim());
    properties.set(name, { name, documentation, shape: shapeOf(kind) });
    if (kind.startsWith('free')) freeText.add(name);
  }
  for (const { stem, count, documentation } of numbered) {
    for (let i = 1; i <= count; i++) {
      const name = `${stem}${i}`;
      properties.set(name, { name, documentation: documentation.replace('#', String(i)), shape: nullableText });
      freeText.add(name);
    }
  }
  return { properties, freeText };
}

const nullableText: Shape = { type: 'string', nullable: true };
const nullableAny: Shape = { type: 'any', nullable: true };

function shapeOf(cell: string): Shape {
  const kind = cell.replace(/[!?]$/, '') as Kind;
  if (cell.endsWith('!')) return kind === 'any' ? { ...anyShape, nullable: false } : stringShape;
  if (cell.endsWith('?')) return kind === 'any' ? anyShape : { type: 'string' };
  return kind === 'any' ? nullableAny : nullableText;
}
