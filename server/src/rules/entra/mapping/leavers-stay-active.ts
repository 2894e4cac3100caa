import type { AttributeMapping } from '../../../documents/entra/model/attribute-mapping';
import { type MappingSource, sourcesIn } from '../../../documents/entra/model/mapping-source';
import type { ObjectMapping } from '../../../documents/entra/model/object-mapping';
import { entraLanguage, parseEntra } from '../../../expressions/entra';
import { contentOf, memberSpan } from '../../json-place';
import { appendItems, setMember } from '../../layout';
import type { EntraContext, EntraRule } from '../entra-rule';
import { isOfUsers, isOutbound } from '../support/directories';
import { mappingJson } from '../support/new-mapping';
import { isToRingCentral } from '../support/ringcentral';

/** The expression of Microsoft's own default mapping. */
const DEFAULT = 'Switch([IsSoftDeleted], , "False", "True", "True", "False")';

/** `active` is not fed so that people who leave become inactive. */
export const leaversStayActive: EntraRule = {
  code: 'entra/leavers-stay-active',
  severity: 'warning',
  title: 'Leavers stay active',
  checkObjectMapping(mapping, context, report) {
    if (!mapping.isEnabled || !isOutbound(mapping) || !isOfUsers(mapping)) return;
    const hasActive = mapping.targetObject?.attribute('active') !== undefined;
    if (!hasActive && !isToRingCentral(mapping, context)) return;
    const active = mapping.attributeMappings.find(({ targetAttributeName }) => targetAttributeName === 'active');
    const at = context.document.text;
    if (active === undefined) {
      if (mapping.attributeMappings.length < 2) return;
      report({
        span: memberSpan(mapping.node, 'name', 'attributeMappings'),
        at,
        message:
          'No mapping fills "active", so people who leave, lose their assignment or go out of scope stay enabled in the application. Map it from [IsSoftDeleted].',
        fixes: () => addActive(mapping, context),
      });
      return;
    }
    const problem = problemOf(active);
    if (problem === undefined) return;
    report({
      span: problem.span,
      at,
      message: problem.message,
      fixes: () => [{ title: 'Map active from [IsSoftDeleted]', edits: [feed(active, context)], isSafe: false }],
    });
  },
};

function addActive({ node }: ObjectMapping, context: EntraContext) {
  const list = node.get('attributeMappings');
  if (list?.kind !== 'array') return [];
  const edits = [appendItems(context.document, list, [mappingJson('active', DEFAULT)])];
  return [{ title: 'Map active from [IsSoftDeleted]', edits, isSafe: false }];
}

function feed({ node }: AttributeMapping, context: EntraContext) {
  return setMember(node, 'source', mappingJson('active', DEFAULT).source, context);
}

function problemOf(active: AttributeMapping) {
  const { source, node } = active;
  const flow = node.get('flowType');
  if (active.flowType === 'ObjectAddOnly' && flow !== undefined)
    return {
      span: contentOf(flow),
      message:
        'This mapping of "active" is applied only when a user is created, so people who leave later stay enabled. Set flowType to Always.',
    };
  if (source === undefined)
    return {
      span: memberSpan(node, 'source', 'targetAttributeName'),
      message:
        '"active" has no source but a default value, the same for everybody, so people who leave stay enabled. Map it from [IsSoftDeleted].',
    };
  const span = memberSpan(source.node, 'expression', 'name');
  if (source.type === 'Constant')
    return {
      span,
      message: `"active" is always ${source.name === '' ? 'the same' : source.name}, so people who leave stay enabled. Map it from [IsSoftDeleted].`,
    };
  if (source.type === 'Attribute' && source.name === 'IsSoftDeleted')
    return {
      span,
      message:
        '[IsSoftDeleted] is True for people who leave, so this mapping disables everybody who works here and enables leavers. Turn it round with Switch or Not.',
    };
  const read = attributesIn(source);
  if (read === undefined || read.includes('IsSoftDeleted')) return undefined;
  if (read.includes('accountEnabled'))
    return {
      span,
      message:
        '[accountEnabled] is False only for people who are blocked from signing in. Who loses the assignment or goes out of scope stays enabled: Entra tells that in [IsSoftDeleted], which covers the blocked too. Use it instead.',
    };
  return {
    span,
    message: `"active" is fed from ${read.length === 0 ? 'no attribute' : read.map((name) => `[${name}]`).join(', ')}. Entra reports leavers, the unassigned and people out of scope in [IsSoftDeleted] only; they stay enabled. Use it in the expression.`,
  };
}

/** The attributes that a source reads; undefined when the expression does not parse. */
function attributesIn(source: MappingSource): readonly string[] | undefined {
  if (source.expressionNode === undefined)
    return [...sourcesIn(source)].filter(({ type }) => type === 'Attribute').map(({ name }) => name);
  const parsed = parseEntra(source.expression);
  return parsed.problems.length > 0
    ? undefined
    : entraLanguage.references(parsed).flatMap(({ segments }) => segments.map(({ name }) => name));
}
