import { connectionsOf } from '../../documents/saviynt/symbols/authentications';
import { removeProperty } from '../edits';
import type { Rule } from '../rule';
import { isPlaceholder } from './support/nodes';

/** An authentication that no "connection" names. */
export const unusedAuthentication: Rule = {
  code: 'saviynt/unused-authentication',
  severity: 'hint',
  title: 'Authentication that no call uses',
  concerns: ['ConnectionJSON'],
  check({ parameter, connector }, report) {
    if (parameter.name !== 'ConnectionJSON' || parameter.authentications.length < 2) return;
    const others = connector.parameters.filter((other) => other.name !== 'ConnectionJSON');
    // Part of a connector, or one that cannot be read, says nothing about what is not used.
    if (!others.some(({ calls }) => calls.length > 0) || others.some(({ json }) => json.problems.length > 0)) return;
    const { uri, text, authentications } = parameter;
    const used = new Set<string>();
    for (const other of others) for (const { value } of connectionsOf(other)) used.add(value);
    // An expression may name any of them.
    if ([...used].some(isPlaceholder)) return;
    const isUsed = (name: string) => used.has(name);
    if (!authentications.some(({ key }) => isUsed(key.value))) return;
    for (const property of authentications)
      if (!isUsed(property.key.value))
        report({
          span: property.key,
          at: text,
          message: `No call of this connector names "${property.key.value}" as its "connection". Remove it, or name it where it is meant.`,
          fixes: [{ title: 'Remove it', edits: [removeProperty(uri, text, property)], isSafe: false }],
        });
  },
};
