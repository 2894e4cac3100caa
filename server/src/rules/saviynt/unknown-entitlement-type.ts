import { hasOrdinalNames } from '../../documents/saviynt/earlier-answers';
import type { SaviyntParameter } from '../../documents/saviynt/parameter';
import { objectAt, propertiesOf } from '../../documents/saviynt/symbols/json-nodes';
import { suggest } from '../../expressions/kit/suggest';
import type { JsonString } from '../../json/node';
import { replaceValue } from '../edits';
import type { Report, Rule } from '../rule';
import { isPlaceholder, listed } from './support/nodes';

/**
 * A name of an entitlement type that the import does not bring: of a call of AddAccessJSON or RemoveAccessJSON, which EIC
 * finds by it, or of a block that must belong to an entitlement type of entitlementParams.
 */
export const unknownEntitlementType: Rule = {
  code: 'saviynt/unknown-entitlement-type',
  severity: 'information',
  title: 'Entitlement type that the import does not bring',
  check({ parameter, connector }, report) {
    if (parameter.info.shape === 'import') {
      const types = typesIn(parameter, ['entitlementParams']);
      for (const { key } of propertiesOf(objectAt(parameter.object, 'acctEntParams', 'entTypes')))
        checkName(
          key,
          types,
          parameter,
          report,
          `entitlementParams imports none of that name, so there is nothing to assign`,
        );
    } else if (hasOrdinalNames(parameter)) {
      const imported = connector.get('ImportAccountEntJSON');
      if (imported === undefined || imported.json.problems.length > 0) return;
      const types = typesIn(imported, ['entitlementParams', 'acctEntParams', 'entMappingParams']);
      for (const { key } of propertiesOf(objectAt(imported.object, 'accountParams', 'acctEntMappings')))
        types.add(key.value);
      for (const { nameNode } of parameter.calls)
        if (nameNode !== undefined)
          checkName(
            nameNode,
            types,
            parameter,
            report,
            'EIC finds the call for a task by the entitlement type, so this one would not run',
          );
    }
  },
};

function typesIn({ object }: SaviyntParameter, blocks: readonly string[]): Set<string> {
  return new Set(
    blocks.flatMap((block) => propertiesOf(objectAt(object, block, 'entTypes')).map(({ key }) => key.value)),
  );
}

function checkName(
  node: JsonString,
  types: ReadonlySet<string>,
  { uri, text }: SaviyntParameter,
  report: Report,
  effect: string,
): void {
  const name = node.value;
  // An entitlement type can also be made in EIC by hand; without any in the import there is nothing to compare with.
  if (types.size === 0 || name.trim() === '' || types.has(name) || isPlaceholder(name)) return;
  const [near] = suggest(name, types);
  const known = listed([...types].slice(0, 8).map((type) => `"${type}"`));
  report({
    span: node,
    at: text,
    severity: near === undefined ? 'information' : 'warning',
    message:
      near === undefined
        ? `The import brings ${known}, not "${name}". Unless that type was made in EIC by hand: ${effect}.`
        : `The import brings ${known}, not "${name}": ${effect}. Did you mean "${near}"?`,
    fixes:
      near === undefined
        ? []
        : [{ title: `Change to "${near}"`, edits: [replaceValue(uri, text, node, near)], isSafe: false }],
  });
}
