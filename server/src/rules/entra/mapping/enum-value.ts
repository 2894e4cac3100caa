import { sourcesIn } from '../../../documents/entra/model/mapping-source';
import { suggest } from '../../../expressions/kit/suggest';
import { asString } from '../../../json/narrow';
import type { JsonObject } from '../../../json/node';
import { contentOf } from '../../json-place';
import type { Report } from '../../rule';
import type { EntraContext, EntraRule } from '../entra-rule';
import { suggestionOf } from '../support/suggestion';

/** A word that an enumeration of Graph does not have. Source: Microsoft Graph v1.0 metadata. */
export const enumValue: EntraRule = {
  code: 'entra/enum-value',
  severity: 'error',
  title: 'Unknown enumeration value',
  checkAttribute({ node }, context, report) {
    check(node, 'type', TYPES, context, report);
    check(node, 'mutability', MUTABILITY, context, report);
  },
  checkDirectory({ node }, context, report) {
    check(node, 'discoverabilities', DISCOVERABILITIES, context, report, true);
  },
  checkObjectMapping({ node }, context, report) {
    check(node, 'flowTypes', FLOW_TYPES, context, report, true);
  },
  checkAttributeMapping({ node, source }, _around, context, report) {
    check(node, 'flowType', FLOW_TYPE, context, report);
    check(node, 'flowBehavior', FLOW_BEHAVIOR, context, report);
    if (source === undefined) return;
    for (const each of sourcesIn(source)) check(each.node, 'type', SOURCE_TYPES, context, report);
  },
};

const TYPES = ['String', 'Integer', 'Reference', 'Binary', 'Boolean', 'DateTime'];
const MUTABILITY = ['ReadWrite', 'ReadOnly', 'Immutable', 'WriteOnly'];
const DISCOVERABILITIES = [
  'None',
  'AttributeNames',
  'AttributeDataTypes',
  'AttributeReadOnly',
  'ReferenceAttributes',
  'UnknownFutureValue',
];
const FLOW_TYPES = ['None', 'Add', 'Update', 'Delete'];
const FLOW_TYPE = ['Always', 'ObjectAddOnly', 'MultiValueAddOnly', 'ValueAddOnly', 'AttributeAddOnly'];
const FLOW_BEHAVIOR = ['FlowWhenChanged', 'FlowAlways'];
const SOURCE_TYPES = ['Attribute', 'Constant', 'Function'];

/** What the portal calls the two kinds of flow, for those who write its words. */
const PORTAL_WORDS: ReadonlyMap<string, string> = new Map([
  ['add', 'ObjectAddOnly'],
  ['only during object creation', 'ObjectAddOnly'],
  ['direct', 'Attribute'],
  ['expression', 'Function'],
  ['bool', 'Boolean'],
  ['int', 'Integer'],
  ['datetimeoffset', 'DateTime'],
]);

function check(
  object: JsonObject,
  key: string,
  values: readonly string[],
  context: EntraContext,
  report: Report,
  isFlags = false,
): void {
  const node = asString(object.get(key));
  if (node === undefined) return;
  const { value } = node;
  // OData takes the number of a member as text, too.
  if (values.includes(value) || /^\d{1,9}$/.test(value)) return;
  const parts = isFlags ? value.split(',').map((part) => part.trim()) : [value];
  const wrong = parts.find((part) => part !== '' && !values.includes(part));
  if (wrong === undefined) return;
  const portal = PORTAL_WORDS.get(wrong.toLowerCase());
  const meant = portal !== undefined && values.includes(portal) ? [portal] : suggest(wrong, values);
  const whole = meant.map((name) => (isFlags ? parts.map((part) => (part === wrong ? name : part)).join(',') : name));
  const { words, fixes } = suggestionOf(node, whole, context);
  report({
    span: contentOf(node),
    at: context.document.text,
    message: `"${wrong}" is no ${key} of Microsoft Graph: ${values.join(', ')}. Names have upper and lower case, and Entra answers 400 without saying where.${words}`,
    fixes,
  });
}
