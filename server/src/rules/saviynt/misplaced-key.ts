import { toValue } from '../../json/value';
import { insertProperty, removeProperty } from '../edits';
import type { Rule } from '../rule';
import { keyFindings } from './support/keys';

/** A documented key one level too deep or too high. */
export const misplacedKey: Rule = {
  code: 'saviynt/misplaced-key',
  severity: 'warning',
  title: 'Key at the wrong level',
  check({ parameter }, report) {
    const { uri, text } = parameter;
    for (const finding of keyFindings(parameter)) {
      if (finding.kind !== 'misplaced') continue;
      const { property, around, home, homeName } = finding;
      const key = property.key.value;
      const canMove =
        home?.closed === true &&
        home.property(key) === undefined &&
        property.value !== undefined &&
        parameter.json.problems.length === 0;
      report({
        span: property.key,
        at: text,
        message: `Saviynt documents "${key}" for ${homeName}, not for ${around}, where it is probably ignored. Move it to ${homeName}.`,
        fixes: canMove
          ? [
              {
                title: `Move to ${homeName}`,
                edits: [
                  insertProperty(uri, text, home, key, toValue(property.value)),
                  removeProperty(uri, text, property),
                ],
                isSafe: false,
              },
            ]
          : [],
      });
    }
  },
};
