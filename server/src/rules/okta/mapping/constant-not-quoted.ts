import { bareName } from '../../../expressions/okta';
import type { OktaRule } from '../okta-rule';
import { expressionFix } from '../support/edits';
import { inExpression } from '../support/place';

/** Words and numbers with blanks between them, and nothing an expression is made of. */
const WORDS = /^\p{L}[\p{L}\d.,]{0,40}(?: [\p{L}\d.,]{1,40}){1,9}$/u;

/** Words that join the parts of an expression. */
const OPERATOR = / (?:and|or|eq|ne|lt|gt|le|ge|matches|instanceof|between|div|mod|not) /i;

const REFERENCES: ReadonlySet<string> = new Set([
  'user',
  'appuser',
  'source',
  'org',
  'app',
  'idpuser',
  'null',
  'true',
  'false',
]);

/** A constant that is written without quotes, so that it is read as a name. */
export const constantNotQuoted: OktaRule = {
  code: 'okta/constant-not-quoted',
  severity: 'error',
  title: 'Constant without quotes',
  replaces: ['okta/syntax', 'okta/unknown-binding', 'okta/too-complex'],
  checkAttribute(attribute, _mapping, context, report) {
    const text = attribute.expression.trim();
    const place = inExpression(attribute, context);
    if (place === undefined || (!isBareWord(text) && !isSentence(text))) return;
    report({
      ...place,
      message: `Okta reads ${text} as a name, not as a text, and answers "Invalid properties in expression". Put a constant in quotes within the expression: "${text}".`,
      fixes: () => expressionFix(context.document, attribute, `"${text}"`),
    });
  },
};

/** An attribute without its object is told by the language, which knows the attributes. */
function isBareWord(text: string): boolean {
  const name = bareName(text);
  return name !== undefined && !REFERENCES.has(name) && /^\p{Lu}/u.test(name);
}

function isSentence(text: string): boolean {
  return WORDS.test(text) && !OPERATOR.test(text) && !/\b(?:user|appuser|source|org|app)\./.test(text);
}
