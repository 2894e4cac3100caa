import { requiredTargets } from '../../knowledge/ringcentral/scim-targets';
import { enterpriseUserSchemaUrn, patchOpUrn, userSchemaUrn } from '../../knowledge/scim/schema-urns';
import { createAccountJson, patchAccountJson } from '../../scaffold/saviynt/account-calls';
import { type Common, isBlank, Untranslatable } from '../expression/common';
import { simplifyWhole } from '../expression/simplify';
import { toGroovyCode } from '../expression/to-groovy';
import { readExpression } from '../expression/translate';
import type { PlainAttribute, PlainMapping, Remark } from '../plain-mapping';

/** Which parameter of a REST connector is written. */
export type SaviyntOperation = 'create' | 'update';

/** CreateAccountJSON or UpdateAccountJSON with a body that sends these attributes. */
export function writeSaviynt({ attributes }: PlainMapping, operation: SaviyntOperation, remarks: Remark[]): string {
  const written = attributes.flatMap((attribute) => {
    const value = valueOfAttribute(attribute, remarks);
    return value === undefined ? [] : [{ attribute, value }];
  });
  const sent = operation === 'update' ? written.filter(({ attribute }) => attribute.when !== 'create') : written;
  const json =
    operation === 'create'
      ? createAccountJson('production', createBody(sent))
      : patchAccountJson('production', patchBody(sent));
  return `${JSON.stringify(json, null, 2)}\n`;
}

interface Written {
  readonly attribute: PlainAttribute;
  readonly value: Value;
}

/** JSON as it stands, or Groovy code. */
type Value = { readonly json: string } | { readonly code: string };

function valueOfAttribute({ target, source, default: fallback }: PlainAttribute, remarks: Remark[]): Value | undefined {
  try {
    if ('constant' in source) {
      // A text that Groovy could not write would stop the whole body.
      if (typeof source.constant === 'string') toGroovyCode({ kind: 'text', text: source.constant });
      return { json: JSON.stringify(source.constant).replaceAll('$', '\\u0024') };
    }
    const common: Common =
      'attribute' in source
        ? { kind: 'attribute', name: source.attribute }
        : simplifyWhole(readExpression(source.language, source.expression));
    const whole: Common =
      fallback === undefined || isBlank(common)
        ? common
        : { kind: 'default', value: common, fallback: { kind: 'text', text: String(fallback) } };
    return { code: toGroovyCode(whole) };
  } catch (error) {
    if (!(error instanceof Untranslatable)) throw error;
    remarks.push({ kind: 'not-converted', target, message: `It is left out of the body, because ${error.message}.` });
    return undefined;
  }
}

const toJson = (code: string): string => `\${groovy.json.JsonOutput.toJson(${code})}`;
const inJson = (value: Value): string => ('json' in value ? value.json : toJson(value.code));
const inGroovy = (value: Value): string => ('json' in value ? groovyLiteral(value.json) : value.code);

/** A JSON text, number or Boolean as Groovy writes it. */
function groovyLiteral(json: string): string {
  return json.startsWith('"') ? toGroovyCode({ kind: 'text', text: String(JSON.parse(json)) }) : json;
}

function groupBy<T>(items: readonly T[], keyOf: (item: T) => string): ReadonlyMap<string, readonly T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const key = keyOf(item);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [item]);
    else group.push(item);
  }
  return groups;
}

/** The members of POST /Users. Lists are left empty where there is no value, an address where there is no country. */
function createBody(written: readonly Written[]): string {
  const members: string[] = [];
  const isEnterprise = ({ attribute: { target } }: Written) => target.startsWith(`${enterpriseUserSchemaUrn}:`);
  const schemas = written.some(isEnterprise) ? [userSchemaUrn, enterpriseUserSchemaUrn] : [userSchemaUrn];
  members.push(`"schemas":${JSON.stringify(schemas)}`);
  const groups = groupBy(written, ({ attribute: { target } }) => holderOf(target));
  for (const [holder, entries] of groups) {
    const [first] = entries;
    if (first === undefined) continue;
    if (holder === first.attribute.target) members.push(`${JSON.stringify(holder)}:${inJson(first.value)}`);
    else if (entries.some(({ attribute: { target } }) => target.includes('[')))
      members.push(`${JSON.stringify(holder)}:${listOf(holder, entries)}`);
    else
      members.push(
        `${JSON.stringify(holder)}:{${entries.map(({ attribute: { target }, value }) => `${JSON.stringify(lastName(target))}:${inJson(value)}`).join(',')}}`,
      );
  }
  return `{${members.join(',')}}`;
}

/** The member of the body that a path belongs to. */
function holderOf(target: string): string {
  if (/^urn:/i.test(target)) return target.slice(0, target.lastIndexOf(':'));
  return target.split(/[.[]/, 1)[0] ?? target;
}

function lastName(target: string): string {
  return target.slice(Math.max(target.lastIndexOf('.'), target.lastIndexOf(':')) + 1).replace(/^User:/, '');
}

const typeIn = (target: string): string => /\[type eq "([^"]+)"\]/.exec(target)?.[1] ?? 'work';

function listOf(holder: string, entries: readonly Written[]): string {
  const elements = Array.from(
    groupBy(entries, ({ attribute: { target } }) => typeIn(target)),
    ([type, parts]) => ({ type, parts }),
  );
  if (elements.every(({ parts }) => parts.every(({ attribute }) => requiredTargets.includes(attribute.target))))
    return `[${elements.map(({ type, parts }) => `{"type":${JSON.stringify(type)},${parts.map(({ attribute, value }) => `"${lastName(attribute.target)}":${inJson(value)}`).join(',')}}`).join(',')}]`;
  const maps = elements.map(
    ({ type, parts }) =>
      `[type:'${type}',${parts.map(({ attribute, value }) => `${lastName(attribute.target)}:${inGroovy(value)}`).join(',')}]`,
  );
  const country = entries.find(({ attribute }) => lastName(attribute.target) === 'country');
  if (holder === 'addresses' && country !== undefined)
    return `\${(${inGroovy(country.value)})?groovy.json.JsonOutput.toJson([${maps.map((map) => `${map}.findAll{it.value}`).join(',')}]):'[]'}`;
  return toJson(`[${maps.join(',')}].findAll{it.value}`);
}

/** The operations of PATCH: what is there is set, what is gone is removed (RFC 7644 §3.5.2.2). */
function patchBody(written: readonly Written[]): string {
  const operations = written
    .filter(({ attribute: { target } }) => target !== 'active')
    .map(({ attribute: { target }, value }) => {
      // A value behind a filter is added: a replace whose filter fits nothing is refused (RFC 7644 §3.5.2.3).
      const op = target.includes('[') ? 'add' : 'replace';
      const code = inGroovy(value);
      const set = `[op:'${op}',path:'${target}',value:${code}]`;
      const isRequired = requiredTargets.includes(target) || 'json' in value;
      return toJson(isRequired ? set : `(${code})?${set}:[op:'remove',path:'${target}']`);
    });
  return `{"schemas":["${patchOpUrn}"],"Operations":[${operations.join(',')}]}`;
}
