import type { ExpressionLanguage, Outcome } from '../kit/language';
import type { Scope } from '../kit/scope';
import { checkTemplate } from './check';
import { completionsAt } from './editor/completions';
import { symbolAt } from './editor/cursor';
import { references } from './editor/references';
import { signatureAt } from './editor/signature';
import { tokens } from './editor/tokens';
import { methods } from './methods';
import { compilePlaceholders, freeNames, parseCode, placeholders } from './placeholders';
import { quickOutcome } from './quick';
import { compileTemplate } from './render';
import { type GroovyTemplate, parseTemplate } from './template';
import { valueText } from './value-text';

/** Text with Groovy expressions in it, as Saviynt EIC renders it. The result is always text. */
export const groovyLanguage: ExpressionLanguage<GroovyTemplate> = {
  id: 'groovy',
  name: 'Groovy template',
  functions: methods,
  parse: parseTemplate,
  check: checkTemplate,
  compile,
  completions: completionsAt,
  symbolAt,
  signatureAt,
  tokens,
  references,
  textOf: valueText,
  placeholders,
  compilePlaceholders,
  parseCode,
  freeNames,
};

function compile(template: GroovyTemplate): (scope: Scope) => Outcome {
  let careful: ((scope: Scope) => Outcome) | undefined;
  const carefully = (scope: Scope): Outcome => {
    careful ??= compileCarefully(template);
    return careful(scope);
  };
  return quickOutcome(template, carefully) ?? carefully;
}

function compileCarefully(template: GroovyTemplate): (scope: Scope) => Outcome {
  const render = compileTemplate(template);
  return (scope) => {
    const { verdict, text, error, unknowns, pieces } = render(scope);
    if (verdict === 'unknown') return { verdict, reasons: unknowns };
    if (verdict === 'wrong')
      return {
        verdict,
        error: error ?? { message: 'The template fails.', span: { start: 0, end: template.text.length } },
      };
    const [only] = pieces;
    const isWhole = template.parts.length === 1 && only !== undefined;
    return { verdict, value: isWhole ? only.value : text, text };
  };
}
