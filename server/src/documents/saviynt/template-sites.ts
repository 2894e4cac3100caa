import type { Finding } from '../../expressions/kit/finding';
import type { JsonNode, JsonObject } from '../../json/node';
import { CONSTANT_PREFIX } from '../../knowledge/saviynt/mapping-words';
import { MemoKey } from '../memo';
import type { Call } from './call';
import type { Placeholder, PlaceholderPosition } from './mask';
import type { SaviyntParameter } from './parameter';
import { TemplatedString } from './templated-string';

/**
 * What the rendered text becomes: `constant` a value of colsToPropsMap, `nextUrl` the address of the next page,
 * `authentication` a part of ConnectionJSON (which holds secrets with any characters in them).
 */
export type TemplateRole = 'url' | 'header' | 'body' | 'constant' | 'nextUrl' | 'authentication';

/** A string of a parameter that EIC renders as a Groovy template. */
export interface TemplateSite {
  readonly string: TemplatedString;
  readonly role: TemplateRole;
  readonly call: Call | undefined;
  /** What the engine found, kept here for the rules that follow. */
  checked?: readonly Finding[];
}

const NONE: readonly TemplateSite[] = [];

const SITES = new MemoKey(find);

/** All templates of a parameter that hold an expression or a problem; found once for all rules. */
export function templateSites(parameter: SaviyntParameter): readonly TemplateSite[] {
  return parameter.memo.of(SITES);
}

/** Where a part of a body's template stands in the JSON around it; undefined outside bodies. */
export function positionOf({ role, call }: TemplateSite, part: number): PlaceholderPosition | undefined {
  if (role !== 'body') return undefined;
  // They stand in the order of the parts, and there may be very many.
  const placeholders = call?.body?.placeholders ?? [];
  let low = 0;
  let high = placeholders.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((placeholders[middle] as Placeholder).part < part) low = middle + 1;
    else high = middle;
  }
  const found = placeholders[low];
  return found?.part === part ? found.position : undefined;
}

function find(parameter: SaviyntParameter): readonly TemplateSite[] {
  const sites: TemplateSite[] = [];
  const add = (string: TemplatedString | undefined, role: TemplateRole, call: Call | undefined) => {
    if (string?.mayHoldExpression && !string.template.isPlain) sites.push({ string, role, call });
  };
  const isImport = parameter.info.shape === 'import' || parameter.name === 'ImportUserJSON';
  for (const call of parameter.calls) {
    add(call.url, 'url', call);
    for (const { value } of call.headers) add(value, 'header', call);
    add(call.body?.string, 'body', call);
    if (isImport) for (const { string, role } of importSites(call, parameter)) add(string, role, call);
  }
  for (const { value } of parameter.authentications)
    for (const { string, role } of authenticationSites(value, parameter, 3)) add(string, role, undefined);
  return sites.length === 0 ? NONE : sites;
}

function* importSites(call: Call, parameter: SaviyntParameter): Iterable<TemplateSite> {
  const pagination = call.object.get('pagination');
  const next = pagination?.kind === 'object' ? pagination.get('nextUrl') : undefined;
  const path = next?.kind === 'object' ? next.get('nextUrlPath') : undefined;
  if (path?.kind === 'string') yield { string: new TemplatedString(path, parameter.text), role: 'nextUrl', call };
  const map = call.object.get('colsToPropsMap');
  if (map?.kind !== 'object') return;
  for (const { value } of map.properties)
    if (value?.kind === 'string' && value.value.startsWith(CONSTANT_PREFIX) && value.value.includes('${'))
      yield { string: new TemplatedString(value, parameter.text), role: 'constant', call };
}

/** The strings of an authentication that hold a `${`; a lone $ in a secret means nothing. */
function* authenticationSites(
  node: JsonNode | undefined,
  parameter: SaviyntParameter,
  depth: number,
): Iterable<TemplateSite> {
  if (node?.kind === 'string') {
    if (node.value.includes('${'))
      yield { string: new TemplatedString(node, parameter.text), role: 'authentication', call: undefined };
  } else if (node?.kind === 'object' && depth > 0) {
    for (const { value } of (node as JsonObject).properties) yield* authenticationSites(value, parameter, depth - 1);
  }
}
