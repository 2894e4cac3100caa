import { printString } from '../../expressions/entra';
import { buildSource, type MappingSource } from '../../expressions/entra/tree';
import type { PlainAttribute, PlainMapping, PlainSource, Remark } from '../plain-mapping';

/** What Microsoft's table for SCIM applications maps to active: leavers and people out of scope become inactive. */
const ACTIVE: PlainAttribute = {
  target: 'active',
  source: { expression: 'Switch([IsSoftDeleted], , "False", "True", "True", "False")', language: 'entra' },
};

/** Attribute mappings for the object mapping of users in a synchronization schema of Entra, with their trees. */
export function writeEntra({ attributes }: PlainMapping, remarks: Remark[]): string {
  const isActiveMapped = attributes.some(({ target }) => target === 'active');
  const all = isActiveMapped ? attributes : [...attributes, ACTIVE];
  if (!isActiveMapped)
    remarks.push({
      kind: 'note',
      target: 'active',
      message: `Entra says by the mapping who is active, so an entry was added: ${expressionOf(ACTIVE.source)}.`,
    });
  if (attributes.some((attribute) => attribute.default !== undefined))
    remarks.push({
      kind: 'note',
      target: '',
      message: 'Entra uses the default value of a mapping only when it creates the user.',
    });
  return `${JSON.stringify(
    all.flatMap((attribute) => mappingOf(attribute, remarks) ?? []),
    null,
    2,
  )}\n`;
}

function mappingOf({ target, source, when, matching = 0, default: fallback }: PlainAttribute, remarks: Remark[]) {
  const expression = expressionOf(source);
  const built = buildSource(expression);
  if ('reason' in built) {
    const message = `The tree of parameters of ${expression} is not published: ${built.reason}`;
    remarks.push({ kind: 'not-converted', target, message });
    return undefined;
  }
  return {
    defaultValue: fallback === undefined ? null : String(fallback),
    exportMissingReferences: false,
    flowBehavior: 'FlowWhenChanged',
    flowType: when === 'create' ? 'ObjectAddOnly' : 'Always',
    matchingPriority: matching,
    source: asJson(built.source),
    targetAttributeName: target,
  };
}

function expressionOf(source: PlainSource): string {
  if ('attribute' in source) return `[${source.attribute}]`;
  if ('expression' in source) return source.expression;
  const { constant } = source;
  // Entra has no Booleans in expressions: True and False are texts.
  return printString(typeof constant === 'boolean' ? (constant ? 'True' : 'False') : String(constant));
}

/** Members in alphabetical order, as Graph writes them. */
function asJson({ type, name, expression, parameters }: MappingSource): unknown {
  return { expression, name, parameters: parameters.map(({ key, value }) => ({ key, value: asJson(value) })), type };
}
