import type { OktaDocument } from '../../documents/okta/document';
import { appEnd, type ProfileMapping } from '../../documents/okta/model/profile-mapping';
import { type Common, Untranslatable } from '../expression/common';
import { simplifyWhole } from '../expression/simplify';
import { readExpression } from '../expression/translate';
import { ConversionError, type PlainAttribute, type PlainSource, type Remark, type Remarked } from '../plain-mapping';
import { pathOfOktaAttribute } from '../target-names';

/**
 * Reads the mapping of a file of Okta: the one to the app where there are several.
 * @throws ConversionError when the file has none
 */
export function readOkta(document: OktaDocument): Remarked {
  const { mappings } = document;
  const mapping = mappings.find(({ direction }) => direction === 'okta-to-app') ?? mappings[0];
  if (mapping === undefined)
    throw new ConversionError('The file has no profile mapping. Name a ProfileMapping of Okta.');
  const isOut = mapping.direction !== 'app-to-okta';
  const remarks: Remark[] = [];
  if (mappings.length > 1)
    remarks.push({
      kind: 'note',
      target: '',
      message: `The file has ${mappings.length} mappings; the first one ${isOut ? 'to the app' : ''} is converted.`,
    });
  const attributes = mapping.attributes.flatMap((attribute): readonly PlainAttribute[] => {
    if (attribute.isRemoval || attribute.expression === '') return [];
    const { name, expression, pushStatus } = attribute;
    const target = isOut ? pathOfOktaAttribute(name) : name;
    if (target === undefined) {
      remarks.push({
        kind: 'not-converted',
        target: name,
        message: `Which attribute of RingCentral's SCIM user "${name}" of the Okta app is, is not published. Its expression: ${expression}`,
      });
      return [];
    }
    const when = pushStatus === 'DONT_PUSH' ? ({ when: 'create' } as const) : {};
    return [{ target, source: sourceOf(expression, isOut), ...when }];
  });
  return {
    mapping: { ...head(mapping, document), attributes: isOut ? withUserName(attributes, remarks) : attributes },
    remarks,
  };
}

function head(mapping: ProfileMapping, { kind, uri }: OktaDocument) {
  const app = appEnd(mapping);
  return {
    provider: 'okta' as const,
    direction: mapping.direction === 'app-to-okta' ? ('fromRingCentral' as const) : ('toRingCentral' as const),
    origin: {
      kind,
      file: uri.slice(uri.lastIndexOf('/') + 1),
      ...(mapping.id !== '' && { id: mapping.id }),
      ...(app !== undefined && app.name !== '' && { name: app.name }),
    },
  };
}

/** A lone attribute or constant is said as such. */
function sourceOf(expression: string, isOut: boolean): PlainSource {
  const common = commonOf(expression);
  if (common?.kind === 'attribute' && isOut) return { attribute: common.name };
  if (common?.kind === 'text') return { constant: common.text };
  return { expression, language: 'okta' };
}

function commonOf(expression: string): Common | undefined {
  try {
    return simplifyWhole(readExpression('okta', expression));
  } catch (error) {
    if (error instanceof Untranslatable) return undefined;
    throw error;
  }
}

/** Okta gives userName by a template of the app, not by the mapping; RingCentral wants it equal to the e-mail address. */
function withUserName(attributes: readonly PlainAttribute[], remarks: Remark[]): readonly PlainAttribute[] {
  const named = attributes.find(({ target }) => target === 'userName');
  if (named !== undefined) return attributes.map((each) => (each === named ? { ...each, matching: 1 } : each));
  const email = attributes.find(({ target }) => target === 'emails[type eq "work"].value');
  if (email === undefined) return attributes;
  const message =
    "userName is not in Okta's mapping: a template of the app gives it. It is taken from the source of the e-mail address, as RingCentral wants both to be equal.";
  remarks.push({ kind: 'note', target: 'userName', message });
  return [{ target: 'userName', source: email.source, matching: 1, notes: [message] }, ...attributes];
}
