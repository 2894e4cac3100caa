import { providerNames } from '../../../documents/neutral/kind';
import { contentOf } from '../../json-place';
import type { NeutralRule } from '../neutral-rule';

/** An expression of which nobody can say what language it is in. */
export const noLanguage: NeutralRule = {
  code: 'mapping/no-language',
  severity: 'error',
  title: 'Expression without a language',
  checkAttribute({ source, sourceNode }, context, report) {
    if (source?.kind !== 'expression' || source.language !== undefined) return;
    const { provider, node } = context.mapping;
    // A language that is named and wrong is found as such.
    if (sourceNode?.get('language') !== undefined || node.get('language') !== undefined) return;
    const who =
      provider === undefined ? 'The mapping names no provider' : `${providerNames[provider]} has no expressions`;
    report({
      span: contentOf(source.node),
      at: context.document.text,
      message: `${who}, and the entry says not which language this is, so it cannot be evaluated. Add "language": groovy, okta or entra.`,
    });
  },
};
