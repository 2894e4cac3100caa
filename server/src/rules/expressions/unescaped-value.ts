import type { Rule } from '../rule';
import { escapeFix } from './escape-fix';
import { codeOf, type PlaceholderText, placeholderTexts } from './placeholders';

/** Properties that a tenant may fill with a number or with JSON, where quotes would be wrong. */
const ofAnyForm = /^(customproperty|hcp|ecp)\d+$/;

/** Text that people type, put into JSON as it is. Where it may be null as well, the rule about null says both. */
export const unescapedValue: Rule = {
  code: 'saviynt/unescaped-value',
  severity: 'information',
  title: 'Text put into JSON without escaping',
  check(context, report) {
    for (const placeholder of placeholderTexts(context)) {
      const { site, part, position, mayBeNull, typed } = placeholder;
      const [first] = typed;
      if (first === undefined) continue;
      const isBare = position === 'value' && isSurelyText(placeholder);
      if (!isBare && (position !== 'string' || mayBeNull !== undefined)) continue;
      const name = first.join('.');
      report({
        span: part.span,
        at: site.string.text,
        severity: isBare ? 'warning' : 'information',
        message: isBare
          ? `${name} is text and stands here without quotes, so the body is not JSON once it is put in. Write \${groovy.json.JsonOutput.toJson(${name})}.`
          : `EIC puts ${name} into the body as it is: a quotation mark or a backslash in it, as in O"Neil, breaks the JSON. groovy.json.JsonOutput.toJson(…) without quotes around it escapes the text.`,
        fixes: () => {
          const fix = escapeFix(placeholder, context.parameter.uri);
          return fix === undefined ? [] : [fix];
        },
      });
    }
  },
};

function isSurelyText(placeholder: PlaceholderText): boolean {
  const property = /^(?:user|userManager|account|managerAccount)\??\.(\w+)$/.exec(codeOf(placeholder))?.[1];
  return property !== undefined && !ofAnyForm.test(property);
}
