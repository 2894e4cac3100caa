import type { AttributeType } from '../../../documents/entra/model/directory';
import { contentOf } from '../../json-place';
import type { EntraRule } from '../entra-rule';
import { suggestionOf } from '../support/suggestion';

/** A default value that its target attribute cannot take. */
export const defaultValue: EntraRule = {
  code: 'entra/default-value',
  severity: 'error',
  title: 'Default value of the wrong type',
  checkAttributeMapping({ defaultValueNode: node, target }, _around, context, report) {
    if (node === undefined || target === undefined || fits(node.value, target.type)) return;
    const { words, fixes } = suggestionOf(node, meant(node.value, target.type), context);
    report({
      span: contentOf(node),
      at: context.document.text,
      message: `"${target.name}" is ${target.type}, and the default value "${node.value}" is none. The service refuses it for every user without a source value.${words}`,
      fixes,
    });
  },
};

function fits(value: string, type: AttributeType): boolean {
  if (value === '') return true;
  if (type === 'Boolean') return /^(?:true|false)$/i.test(value);
  return type !== 'Integer' || /^[+-]?\d{1,30}$/.test(value.trim());
}

function meant(value: string, type: AttributeType): readonly string[] {
  if (type !== 'Boolean') return [];
  const lower = value.trim().toLowerCase();
  if (['yes', '1', 'on', 'active', 'enabled'].includes(lower)) return ['True'];
  return ['no', '0', 'off', 'inactive', 'disabled'].includes(lower) ? ['False'] : [];
}
