import type { AttributeDefinition } from '../../../documents/entra/model/directory';
import type { FilterClause } from '../../../documents/entra/model/scope-filter';
import { findScopeOperator } from '../../../knowledge/entra/scope-operators';
import type { Fix } from '../../diagnostic';
import { contentOf } from '../../json-place';
import { setMember } from '../../layout';
import type { EntraContext, EntraRule } from '../entra-rule';

/** An operator on an attribute whose type it is not for. */
export const operatorType: EntraRule = {
  code: 'entra/operator-type',
  severity: 'warning',
  title: 'Operator that does not fit the attribute',
  checkClause(clause, around, context, report) {
    const node = clause.operatorNode;
    const attribute = around.sourceObject?.attribute(clause.sourceOperandName);
    if (node === undefined || attribute === undefined) return;
    const reason = whyNot(clause, attribute);
    if (reason === undefined) return;
    report({
      span: contentOf(node),
      at: context.document.text,
      message: reason,
      fixes: () => fixes(clause, attribute, context),
    });
  },
};

function whyNot({ operatorName }: FilterClause, { name, type }: AttributeDefinition): string | undefined {
  const operator = findScopeOperator(operatorName);
  if (operator === undefined || type === undefined) return undefined;
  if (/^IS (?:TRUE|FALSE)$/.test(operator.name))
    return type === 'Boolean'
      ? undefined
      : `${operatorName} is for Boolean attributes, and "${name}" is ${type}. Use EQUALS with a value.`;
  if (type === 'Boolean' && operator.takesValue)
    return `"${name}" is Boolean, and ${operatorName} compares texts and numbers. Use IS TRUE or IS FALSE.`;
  return undefined;
}

/** A comparison with True or False says the same as an operator for Booleans. */
function fixes(clause: FilterClause, { type }: AttributeDefinition, context: EntraContext): readonly Fix[] {
  const [value] = clause.values;
  const wanted = /^(?:true|false)$/i.exec(value ?? '')?.[0].toLowerCase() === 'true';
  const isNegated = clause.operatorName === 'NOT EQUALS';
  const isEquality = isNegated || clause.operatorName === 'EQUALS';
  if (type !== 'Boolean' || !isEquality || !/^(?:true|false)$/i.test(value ?? '')) return [];
  const name = wanted !== isNegated ? 'IS TRUE' : 'IS FALSE';
  return [
    {
      title: `Use ${name}`,
      edits: [
        setMember(clause.node, 'operatorName', name, context),
        setMember(clause.node, 'targetOperand', null, context),
      ],
      isSafe: false,
    },
  ];
}
