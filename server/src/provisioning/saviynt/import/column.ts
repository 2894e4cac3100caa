import { readMappingValue } from '../../../documents/saviynt/mapping-value';
import type { SaviyntParameter } from '../../../documents/saviynt/parameter';
import { compileTemplate } from '../../../expressions/groovy/render';
import { parseTemplate } from '../../../expressions/groovy/template';
import { type Scope, withValues } from '../../../expressions/kit/scope';
import { isUnknown, Unknown, type Value } from '../../../expressions/kit/value';
import type { JsonObject } from '../../../json/node';
import { CONSTANT_PREFIX, MARKER_PREFIX } from '../../../knowledge/saviynt/mapping-words';
import { parsePropertyPath, valueAtPath } from '../property-path';
import { asColumnText, type CellReading } from './column-type';
import { type Place, placeOf } from './place';

/** How a column gets its value. `marker`: Saviynt keeps its own notes there (`STORE#…`); `malformed`: no `~#~`. */
export type ColumnKind = 'path' | 'constant' | 'expression' | 'marker' | 'malformed';

/** One entry of `colsToPropsMap`, ready to read many records. */
export interface CompiledColumn {
  /** As written: `accountID`. */
  readonly name: string;
  readonly kind: ColumnKind;
  /** What stands before `~#~`. */
  readonly source: string;
  /** What stands behind it; '' when nothing does. */
  readonly type: string;
  readonly place: Place;
  read(record: unknown): CellReading;
}

/**
 * Reads a `colsToPropsMap` (`"name": "userName~#~char"`).
 * @param scope what `#CONST#${…}` may use; `response` is the record (seen in published packages)
 * @param dateFormat `globalSettings.dateFormat`
 */
export function compileColumns(
  map: JsonObject,
  parameter: SaviyntParameter,
  scope: Scope,
  dateFormat: string | undefined,
): readonly CompiledColumn[] {
  return map.properties.flatMap((property) => {
    if (property.value?.kind !== 'string') return [];
    const mapping = readMappingValue(property.value.value);
    const source = mapping.source.trim();
    const type = mapping.type?.trim() ?? '';
    const kind = mapping.type === undefined ? 'malformed' : kindOf(source);
    const read = reader(kind, source, type, scope, dateFormat);
    return [{ name: property.key.value, kind, source, type, place: placeOf(parameter, property), read }];
  });
}

function kindOf(source: string): ColumnKind {
  if (source.startsWith(MARKER_PREFIX)) return 'marker';
  if (!source.startsWith(CONSTANT_PREFIX)) return 'path';
  return /\$|<%/.test(source) ? 'expression' : 'constant';
}

function reader(
  kind: ColumnKind,
  source: string,
  type: string,
  scope: Scope,
  dateFormat: string | undefined,
): CompiledColumn['read'] {
  switch (kind) {
    case 'marker':
    case 'malformed':
      return () => EMPTY;
    case 'constant': {
      const reading: CellReading = { cell: source.slice(CONSTANT_PREFIX.length) };
      return () => reading;
    }
    case 'expression':
      return expressionReader(source.slice(CONSTANT_PREFIX.length), scope);
    case 'path': {
      const path = parsePropertyPath(source);
      return (record) => {
        const value = valueAtPath(record, path);
        if (isUnknown(value)) return LIST_WITHOUT_INDEX;
        return value === null ? EMPTY : asColumnText(value, type, dateFormat);
      };
    }
  }
}

const EMPTY: CellReading = { cell: null };
const LIST_WITHOUT_INDEX: CellReading = {
  cell: new Unknown('the path asks a list for a name; an index is missing'),
  fault: { kind: 'list-without-index' },
};

function expressionReader(text: string, scope: Scope): CompiledColumn['read'] {
  const render = compileTemplate(parseTemplate(text));
  return (record) => {
    const rendered = render(withValues(scope, { response: (record ?? null) as Value }));
    if (rendered.verdict === 'ok') return { cell: rendered.text };
    if (rendered.verdict === 'wrong') {
      const reason = rendered.error?.message ?? 'Groovy cannot run it.';
      return { cell: new Unknown(reason), fault: { kind: 'expression-fails', detail: reason } };
    }
    const reason = rendered.unknowns[0]?.reason ?? 'a value is missing';
    return { cell: new Unknown(reason), fault: { kind: 'expression-unknown', detail: reason } };
  };
}
