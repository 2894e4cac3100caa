import { toOkta } from '../expression/to-okta';
import type { PlainAttribute, PlainMapping, Remark } from '../plain-mapping';
import { oktaAttributeOfPath } from '../target-names';

/** A ProfileMapping from the Okta user to the RingCentral app, as Okta's API takes it. */
export function writeOkta({ attributes, origin }: PlainMapping, remarks: Remark[]): string {
  const properties: [string, { readonly expression: string; readonly pushStatus: 'PUSH' | 'DONT_PUSH' }][] = [];
  for (const attribute of attributes) {
    const { target, when, matching } = attribute;
    const name = oktaAttributeOfPath(target);
    if (name === undefined) {
      const message =
        target === 'active'
          ? 'Okta deactivates by the feature "Deactivate Users" of the app, not by the mapping.'
          : `Okta's RingCentral app has no attribute for ${target} that is published.`;
      remarks.push({ kind: 'not-converted', target, message });
      continue;
    }
    if (matching !== undefined)
      remarks.push({
        kind: 'note',
        target,
        message: 'How users are matched is set up in the import of the Okta app, not in the mapping.',
      });
    properties.push([
      name,
      { expression: expressionOf(attribute), pushStatus: when === 'create' ? 'DONT_PUSH' : 'PUSH' },
    ]);
  }
  const json = {
    ...(origin?.kind.startsWith('okta') === true && origin.id !== undefined && { id: origin.id }),
    source: { name: 'user', type: 'user' },
    target: { name: 'ringcentral', type: 'appuser' },
    properties: Object.fromEntries(properties),
  };
  return `${JSON.stringify(json, null, 2)}\n`;
}

function expressionOf({ source, default: fallback }: PlainAttribute): string {
  const own =
    'attribute' in source
      ? toOkta({ kind: 'attribute', name: source.attribute })
      : 'constant' in source
        ? typeof source.constant === 'string'
          ? toOkta({ kind: 'text', text: source.constant })
          : String(source.constant)
        : source.expression;
  if (fallback === undefined) return own;
  const isPlain = 'attribute' in source;
  return `${isPlain ? own : `(${own})`} ?: ${toOkta({ kind: 'text', text: String(fallback) })}`;
}
