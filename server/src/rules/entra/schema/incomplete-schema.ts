import { keySpan, memberSpan } from '../../json-place';
import type { EntraRule } from '../entra-rule';

/** A schema that cannot be all of one: a PUT would drop the rest. */
export const incompleteSchema: EntraRule = {
  code: 'entra/incomplete-schema',
  severity: 'warning',
  title: 'Incomplete schema',
  checkSchema(schema, context, report) {
    const at = context.document.text;
    if (schema.rules.length > 0 && schema.directories.length === 0) {
      const property = schema.node.property('directories') ?? schema.node.property('synchronizationRules');
      report({
        span: property === undefined ? memberSpan(schema.node) : keySpan(property),
        at,
        message:
          'This schema defines no directories. A PUT replaces the whole schema and drops what the file does not contain, the definitions of all attributes among it. Start from a complete export.',
      });
    }
    if (schema.rules.length === 0)
      report({
        span: memberSpan(schema.node, 'synchronizationRules'),
        at,
        message:
          'This schema has no synchronization rule. A PUT replaces the whole schema, so nobody would be provisioned any more. Start from a complete export.',
      });
    for (const rule of schema.rules)
      if (rule.objectMappings.length === 0)
        report({
          span: memberSpan(rule.node, 'objectMappings', 'name', 'id'),
          at,
          message: `The rule "${rule.name}" has no object mapping. A PUT replaces the whole schema and drops those that the job has. Start from a complete export.`,
        });
  },
  checkObjectMapping(mapping, context, report) {
    if (context.document.schemas.length === 0 || !mapping.isEnabled || mapping.attributeMappings.length > 1) return;
    report({
      span: memberSpan(mapping.node, 'attributeMappings', 'name'),
      at: context.document.text,
      // One alone is possible, if hardly.
      severity: mapping.attributeMappings.length === 0 ? 'warning' : 'information',
      message: `This object mapping has ${mapping.attributeMappings.length === 0 ? 'no attribute mapping' : 'one attribute mapping only'}. A PUT replaces the whole schema and drops the others that the job has. Start from a complete export.`,
    });
  },
};
