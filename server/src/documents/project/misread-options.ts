import type { JsonNode, JsonProperty } from '../../json/node';
import { type OptionInfo, projectOption } from './options';

/** An option of a project file that is not read as it stands. */
export interface MisreadOption {
  readonly property: JsonProperty;
  /** What it must be: `a list of texts`; undefined where no option has this name. */
  readonly wanted: string | undefined;
}

/**
 * The options that `readOptions` leaves out, or reads only in part. A preview without them would do what nobody asked for:
 * a limit that is not read limits nothing.
 */
export function misreadOptions(properties: readonly JsonProperty[]): readonly MisreadOption[] {
  return properties.flatMap((property) => {
    const option = projectOption(property.key.value);
    const { value } = property;
    if (option === undefined) return { property, wanted: undefined };
    return value !== undefined && isRead(option, value) ? [] : { property, wanted: wantedBy(option) };
  });
}

function isRead({ type, values }: OptionInfo, node: JsonNode): boolean {
  switch (type) {
    case 'boolean':
      return node.kind === 'boolean';
    case 'threshold':
      return isThreshold(node);
    case 'number':
      return numberOf(node) >= 0;
    case 'texts':
      return node.kind === 'array' && node.items.every(isText);
    case 'text':
    case 'time':
      return isText(node) && (values === undefined || values.includes(node.value));
  }
}

/** `{ "count": 3 }`, `{ "percent": 5 }` or both; 100 % of the account's users are all of them. */
function isThreshold(node: JsonNode): boolean {
  if (node.kind !== 'object' || node.properties.length === 0) return false;
  return node.properties.every(({ key, value }) => {
    const number = numberOf(value);
    if (key.value === 'count') return Number.isInteger(number) && number >= 0;
    return key.value === 'percent' && number >= 0 && number <= 100;
  });
}

/** NaN for what is no number. */
function numberOf(node: JsonNode | undefined): number {
  return node?.kind === 'number' ? node.value : Number.NaN;
}

function isText(node: JsonNode): node is JsonNode & { kind: 'string'; value: string } {
  return node.kind === 'string' && node.value !== '';
}

function wantedBy({ type, values }: OptionInfo): string {
  switch (type) {
    case 'boolean':
      return 'true or false';
    case 'threshold':
      return '{ "count": N }, { "percent": N } up to 100, or both';
    case 'number':
      return 'a number of hours from 0';
    case 'texts':
      return 'a list of texts';
    case 'time':
      return 'a time such as "2026-01-15T09:00:00Z"';
    case 'text':
      return values === undefined ? 'a text' : `one of ${values.join(', ')}`;
  }
}
