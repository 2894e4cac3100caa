import { compileToText } from '../../expressions/groovy/render';
import { parseTemplate } from '../../expressions/groovy/template';
import { createScope, withValues } from '../../expressions/kit/scope';
import type { ValueRecord } from '../../expressions/kit/value';
import { bindingNamed } from '../../knowledge/saviynt/bindings';
import { userShape } from '../../knowledge/saviynt/user';

/** A placeholder that stands for a whole JSON value, or the text between the quotes of a JSON string. */
export interface WrittenText {
  readonly template: string;
  readonly isWholeValue: boolean;
}

const scope = createScope([bindingNamed('user')], true);

/**
 * Whether two JSON texts made of `user` come out equal, upper and lower case aside, for a person with every property and
 * for one without e-mail. False when either cannot be worked out from the user alone.
 */
export function areSameForSamples(left: WrittenText, right: WrittenText): boolean {
  const [first, second] = [reader(left), reader(right)];
  return samples.every((user) => {
    const values = withValues(scope, { user });
    const [a, b] = [first(values), second(values)];
    return a !== undefined && a === b;
  });
}

/** Every property with a text of its own, so that texts are equal only where they are made of the same properties. */
const everything: ValueRecord = Object.fromEntries(
  [...(userShape.properties?.keys() ?? [])].map((name) => [name, `${name}@${name.length}.example`]),
);
const samples: readonly ValueRecord[] = [everything, { ...everything, email: null }];

function reader({ template, isWholeValue }: WrittenText) {
  const render = compileToText(parseTemplate(template));
  return (values: typeof scope): string | undefined => {
    const text = render(values);
    if (text === undefined) return undefined;
    try {
      const value: unknown = JSON.parse(isWholeValue ? text : `"${text}"`);
      // Nothing, the word null in quotes and an empty text are all no address.
      if (value === null || value === 'null') return '';
      return typeof value === 'string' ? value.trim().toLowerCase() : undefined;
    } catch {
      return undefined;
    }
  };
}
