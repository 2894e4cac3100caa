import { asObject, asString, textOf } from '../../../json/narrow';
import type { JsonNode, JsonObject, JsonString } from '../../../json/node';

/** Which way a profile mapping carries values. */
export type MappingDirection = 'okta-to-app' | 'app-to-okta';

/** `PUSH`: on create and update; `DONT_PUSH`: on create only. Source: Okta Management API, ProfileMappingProperty. */
export type PushStatus = 'PUSH' | 'DONT_PUSH';

/** One side of a profile mapping (`source`, `target`). */
export interface MappingEnd {
  readonly node: JsonNode;
  /** '' when it is left out. */
  readonly id: string;
  readonly name: string;
  /** As the file says it; Okta knows `user` and `appuser`. */
  readonly type: string;
  readonly typeNode: JsonString | undefined;
}

/** How one attribute of the target is filled. */
export interface MappedAttribute {
  /** Variable name of the target attribute. */
  readonly name: string;
  readonly nameNode: JsonString;
  /** All of it: the member of `properties`, or the block of Terraform. */
  readonly node: { readonly start: number; readonly end: number };
  /** The object with expression and push status; undefined where `null` takes the mapping away. */
  readonly value: JsonObject | undefined;
  readonly expressionNode: JsonString | undefined;
  /** '' where there is none. */
  readonly expression: string;
  readonly pushStatusNode: JsonNode | undefined;
  /** Undefined when it is left out, or none of Okta's. Terraform's provider takes DONT_PUSH when it is left out. */
  readonly pushStatus: PushStatus | undefined;
  /** Whether it takes the mapping away: `null`, or an expression that is `null`. */
  readonly isRemoval: boolean;
}

/** How values of one profile become values of the other one (ProfileMapping). A view on the JSON tree. */
export interface ProfileMapping {
  readonly form: 'api' | 'terraform';
  readonly node: JsonObject;
  readonly id: string;
  readonly source: MappingEnd | undefined;
  readonly target: MappingEnd | undefined;
  /** Undefined when an update is posted without its ends, or they are two of a kind. */
  readonly direction: MappingDirection | undefined;
  /** Where attributes stand: `properties`, or Terraform's list of `mappings`; undefined where there are none. */
  readonly list: JsonNode | undefined;
  readonly attributes: readonly MappedAttribute[];
}

/** The app's side of a mapping. */
export function appEnd({ direction, source, target }: ProfileMapping): MappingEnd | undefined {
  if (direction === undefined) return undefined;
  return direction === 'okta-to-app' ? target : source;
}

/** Reads a ProfileMapping as the API gives it. */
export function apiMapping(node: JsonObject): ProfileMapping {
  const source = endOf(node.get('source'));
  const target = endOf(node.get('target'));
  const list = node.get('properties');
  return {
    form: 'api',
    node,
    id: textOf(node.get('id')),
    source,
    target,
    direction: directionOf(source?.type, target?.type),
    list,
    attributes: apiAttributes(asObject(list)),
  };
}

export function directionOf(source: string | undefined, target: string | undefined): MappingDirection | undefined {
  if (source === 'user' && target === 'appuser') return 'okta-to-app';
  return source === 'appuser' && target === 'user' ? 'app-to-okta' : undefined;
}

function endOf(node: JsonNode | undefined): MappingEnd | undefined {
  const end = asObject(node);
  if (end === undefined) return undefined;
  const typeNode = asString(end.get('type'));
  return { node: end, id: textOf(end.get('id')), name: textOf(end.get('name')), type: typeNode?.value ?? '', typeNode };
}

function apiAttributes(properties: JsonObject | undefined): readonly MappedAttribute[] {
  return (properties?.properties ?? []).flatMap((property) => {
    const { key, value } = property;
    if (value === undefined || (value.kind !== 'object' && value.kind !== 'null')) return [];
    return { name: key.value, nameNode: key, node: property, ...partsOf(asObject(value), 'pushStatus') };
  });
}

/** What an object says about its expression. @param key under which its push status stands */
export function partsOf(value: JsonObject | undefined, key: 'pushStatus' | 'push_status') {
  const expression = value?.get('expression');
  const expressionNode = asString(expression);
  const pushStatusNode = value?.get(key);
  const status = textOf(pushStatusNode);
  return {
    value,
    expressionNode,
    expression: expressionNode?.value ?? '',
    pushStatusNode,
    pushStatus: status === 'PUSH' || status === 'DONT_PUSH' ? status : undefined,
    isRemoval: value === undefined || expression?.kind === 'null',
  } as const;
}
