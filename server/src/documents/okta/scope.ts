import type { ExpressionTarget } from '../../expressions/kit/language';
import { createScope, type Scope } from '../../expressions/kit/scope';
import { anyShape } from '../../expressions/kit/shape';
import { baseAttributes } from '../../expressions/okta/base-attributes';
import type { Direction } from '../../expressions/okta/references';
import { oktaScope, shapeOfAttribute } from '../../expressions/okta/scope';

/** Which way a profile mapping carries values. */
export type MappingDirection = Extract<Direction, 'okta-to-app' | 'app-to-okta'>;

const scopes = new Map<MappingDirection | undefined, Scope>();

/**
 * What the expressions of a profile mapping can use. The schemas of user and app are not in the file, so there may be
 * more attributes, and more apps, than are known.
 * @param direction undefined when the file does not say: then the names of both
 */
export function profileMappingScope(direction: MappingDirection | undefined): Scope {
  let scope = scopes.get(direction);
  if (scope === undefined) {
    scope = direction === undefined ? eitherWay() : oktaScope({ direction });
    scopes.set(direction, scope);
  }
  return scope;
}

/** The attribute that a property of the mapping fills. Of the Okta user the base attributes are known, of apps nothing is. */
export function profileMappingTarget(name: string, direction: MappingDirection | undefined): ExpressionTarget {
  const attribute = direction === 'app-to-okta' ? baseAttributes.find((base) => base.name === name) : undefined;
  return { name, shape: attribute === undefined ? anyShape : shapeOfAttribute(attribute) };
}

function eitherWay(): Scope {
  const both = (['okta-to-app', 'app-to-okta'] as const).map((direction) => oktaScope({ direction }));
  return createScope(
    both.flatMap(({ bindings }) => [...bindings.values()]),
    false,
  );
}
