import { asObject, asString, textOf } from '../../json/narrow';
import type { JsonNode, JsonObject, JsonProperty } from '../../json/node';
import { isWithin } from '../json-schema/members';
import type { SchemaPlace } from '../json-schema/schema-place';
import { projectPlace } from './schema';

/** Whom an expectation is about; everything that is given must hold for the person. */
export interface PersonReference {
  /** The value of `person`. */
  readonly node: JsonNode;
  /** User name or e-mail address, in the people file or in RingCentral. */
  readonly name?: string;
  /** The userName in RingCentral. */
  readonly userName?: string;
  /** The e-mail address in the people file. */
  readonly email?: string;
  /** The line of the people file on which the person begins, from 1. */
  readonly line?: number;
  /** Values of columns of the people file, by the name of the column. */
  readonly key?: readonly { readonly column: string; readonly value: string; readonly property: JsonProperty }[];
}

/** One attribute and the value it is expected to have. */
export interface ExpectedAttribute {
  readonly property: JsonProperty;
  /** As written: `addresses[work].country`, `addresses[type eq "work"].country`, or an attribute of the provider. */
  readonly path: string;
  /** null: it is expected to have none. Undefined: the file says something else. */
  readonly value: string | boolean | null | undefined;
}

/** How RingCentral is expected to refuse the request; everything that is given must hold. */
export interface ExpectedRefusal {
  readonly node: JsonNode;
  /** HTTP status, such as 409. */
  readonly status?: number;
  /** RFC 7644 §3.12, such as uniqueness. */
  readonly scimType?: string;
  /** A part of the sentence that says why, letter case aside. */
  readonly detail?: string;
}

/** The requests that change something (POST, PUT, PATCH, DELETE) a person is expected to cause. */
export interface ExpectedRequests {
  readonly node: JsonNode;
  readonly count: number;
  /** In the order of the requests and in capitals; undefined where only their number is given. */
  readonly methods?: readonly string[];
}

/** What is expected of one person. A view on the JSON tree. */
export class Expectation {
  constructor(
    readonly node: JsonObject,
    /** Its index in the list, from 0. */
    readonly index: number,
  ) {}

  /** What people call it; '' without a name. */
  get name(): string {
    return textOf(this.node.get('name'));
  }

  /** Undefined while nobody is named. */
  get person(): PersonReference | undefined {
    const node = this.node.get('person');
    if (node?.kind === 'string') return node.value === '' ? undefined : { node, name: node.value };
    if (node?.kind !== 'object') return undefined;
    const [userName, email] = [textOf(node.get('userName')), textOf(node.get('email'))];
    const line = wholeNumber(node.get('line'), LINE);
    const key = (asObject(node.get('key'))?.properties ?? []).flatMap((property) => {
      const value = plainText(property.value);
      return value === undefined ? [] : [{ column: property.key.value, value, property }];
    });
    if (userName === '' && email === '' && line === undefined && key.length === 0) return undefined;
    return {
      node,
      ...(userName !== '' && { userName }),
      ...(email !== '' && { email }),
      ...(line !== undefined && { line }),
      ...(key.length > 0 && { key }),
    };
  }

  /** One of `create`, `update`, `enable`, `disable`, `remove`, `unchanged`, `skipped`, `refused`, `unknown`; as written. */
  get action(): { readonly node: JsonNode; readonly value: string } | undefined {
    const node = asString(this.node.get('action'));
    return node && { node, value: node.value };
  }

  /** The userName the person is expected to have in RingCentral. */
  get userName(): { readonly node: JsonNode; readonly value: string } | undefined {
    const node = asString(this.node.get('userName'));
    return node && { node, value: node.value };
  }

  /** In the order of the file. */
  get attributes(): readonly ExpectedAttribute[] {
    return (asObject(this.node.get('attributes'))?.properties ?? []).map((property) => ({
      property,
      path: property.key.value,
      value: expectedValue(property.value),
    }));
  }

  get refusal(): ExpectedRefusal | undefined {
    const node = this.node.get('refusal');
    const own = wholeNumber(node, REFUSAL);
    if (node !== undefined && own !== undefined) return { node, status: own };
    if (node?.kind !== 'object') return undefined;
    const status = wholeNumber(node.get('status'), STATUS);
    const [scimType, detail] = [textOf(node.get('scimType')), textOf(node.get('detail'))];
    return {
      node,
      ...(status !== undefined && { status }),
      ...(scimType !== '' && { scimType }),
      ...(detail !== '' && { detail }),
    };
  }

  get requests(): ExpectedRequests | undefined {
    const node = this.node.get('requests');
    const count = wholeNumber(node, REQUESTS);
    if (node !== undefined && count !== undefined) return { node, count };
    if (node?.kind !== 'array' || !node.items.every(({ kind }) => kind === 'string')) return undefined;
    const methods = node.items.map((item) => textOf(item).toUpperCase());
    return { node, count: methods.length, methods };
  }
}

/** What the format says about the place of a member of an expectation. */
function placeAt(...path: readonly string[]): SchemaPlace | undefined {
  return projectPlace(['mappings', 0, 'expectations', 0, ...path]);
}

const LINE = placeAt('person', 'line');
const REFUSAL = placeAt('refusal');
const STATUS = placeAt('refusal', 'status');
const REQUESTS = placeAt('requests');

/** A whole number within the range of its place. */
function wholeNumber(node: JsonNode | undefined, place: SchemaPlace | undefined): number | undefined {
  if (node?.kind !== 'number' || !Number.isInteger(node.value)) return undefined;
  return place === undefined || isWithin(node, place) ? node.value : undefined;
}

/** A value as a CSV file would have it. */
function plainText(node: JsonNode | undefined): string | undefined {
  return node?.kind === 'string' || node?.kind === 'number' || node?.kind === 'boolean'
    ? String(node.value)
    : undefined;
}

function expectedValue(node: JsonNode | undefined): string | boolean | null | undefined {
  if (node?.kind === 'null') return null;
  if (node?.kind === 'number') return String(node.value);
  return node?.kind === 'string' || node?.kind === 'boolean' ? node.value : undefined;
}
