import { providerNames } from '../../../documents/neutral/kind';
import { suggest } from '../../../expressions/kit/suggest';
import { sourceAttributesOf, sourceAttributeVerdict } from '../../../knowledge/source-attributes';
import { replaceIn } from '../../edits';
import { contentOf } from '../../json-place';
import { isToRingCentral, type NeutralRule } from '../neutral-rule';

/** A source attribute that the provider's users do not have. Customers add attributes, so most are only not known. */
export const unknownSource: NeutralRule = {
  code: 'mapping/unknown-source',
  severity: 'warning',
  title: 'Unknown source attribute',
  checkAttribute({ source }, context, report) {
    const { provider } = context.mapping;
    if (source?.kind !== 'attribute' || provider === undefined) return;
    const { attribute: name, node } = source;
    // The other way round, sources are RingCentral's attributes, or what Okta calls them.
    if (!isToRingCentral(context)) return;
    const verdict = sourceAttributeVerdict(provider, name);
    if (verdict === 'known') return;
    const [right] = suggest(
      name,
      sourceAttributesOf(provider).map((each) => each.name),
    );
    // A name that may be a customer's own is only worth a word where another one is near.
    if (verdict === 'unknown' && right === undefined) return;
    const at = context.document.text.inString(node);
    const who = providerNames[provider];
    const what =
      verdict === 'none'
        ? `Users of ${who} have no attribute of the form "${name}"`
        : `Users of ${who} have no attribute "${name}" unless you added it`;
    report({
      span: contentOf(node),
      at: context.document.text,
      message: `${what}, so nothing is sent.${right === undefined ? '' : ` Did you mean "${right}"?`}`,
      fixes: () =>
        right === undefined
          ? []
          : [
              {
                title: `Change to ${right}`,
                edits: [replaceIn(context.document.uri, at, { start: 0, end: name.length }, right)],
                isSafe: right.toLowerCase() === name.toLowerCase(),
              },
            ],
    });
  },
};
