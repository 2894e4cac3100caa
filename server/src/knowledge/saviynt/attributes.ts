import type { Property } from '../../expressions/kit/shape';
import { accountShape } from './account';
import { entitlementValueShape } from './entitlement-value';
import { userShape } from './user';

/** Whose attributes an import fills. */
export type AttributeOwner = 'account' | 'entitlement' | 'user';

/** An attribute that a mapping of an import can fill. */
export interface Attribute {
  readonly name: string;
  readonly documentation: string;
}

/** Where the names are from. */
export const attributeSource = 'Saviynt API reference 5.0; published packages';

/** Columns that only mappings know: they take a marker, and what it stands for is kept until assignments are read. */
const IMPORT_COLUMNS: Readonly<Record<AttributeOwner, readonly Attribute[]>> = {
  account: [
    { name: 'accountType', documentation: 'Type of the account.' },
    { name: 'created_on', documentation: 'When the account was created in the target.' },
  ],
  entitlement: [
    {
      name: 'acctEntMappingInfoColumnFromEnt',
      documentation: 'Keeps which accounts have the entitlement, with `STORE#ACC#ENT#MAPPINGINFO~#~char`.',
    },
    {
      name: 'entitlementMappingJson',
      documentation: 'Keeps which entitlements belong to it, with `STORE#ENT#MAPPINGINFO~#~char`.',
    },
  ],
  user: [],
};

/** Set by EIC itself, or keys of its database: no import fills them. */
const INTERNAL: ReadonlySet<string> = new Set([
  'accountKey',
  'userKey',
  'id',
  'entitlement_valueKey',
  'entitlementtypekey',
]);

const lists = new Map<AttributeOwner, ReadonlyMap<string, Attribute>>();

/** The attributes of `owner` by lower-case name: sources write customproperty1 as CUSTOMPROPERTY1 as well. */
function listOf(owner: AttributeOwner): ReadonlyMap<string, Attribute> {
  let list = lists.get(owner);
  if (list === undefined) {
    const shapes = { account: accountShape, entitlement: entitlementValueShape, user: userShape };
    const shape = shapes[owner];
    const properties: readonly Property[] =
      shape.type === 'object' ? [...(shape.properties ?? new Map()).values()] : [];
    const known = properties.filter(({ name }) => !INTERNAL.has(name));
    list = new Map(
      [...IMPORT_COLUMNS[owner], ...known.map(({ name, documentation }) => ({ name, documentation }))].map(
        (attribute) => [attribute.name.toLowerCase(), attribute],
      ),
    );
    lists.set(owner, list);
  }
  return list;
}

/** What an import can fill, the usual ones first. */
export function attributesOf(owner: AttributeOwner): readonly Attribute[] {
  const list = listOf(owner);
  const usual = USUAL[owner].flatMap((name) => list.get(name.toLowerCase()) ?? []);
  return [...new Set([...usual, ...list.values()])];
}

/** The attribute called `name`, letter case aside; undefined when no source knows it. */
export function findAttribute(owner: AttributeOwner, name: string): Attribute | undefined {
  return listOf(owner).get(name.trim().toLowerCase());
}

/** Mapped in nearly all published packages that import the object. */
const USUAL: Readonly<Record<AttributeOwner, readonly string[]>> = {
  account: ['accountID', 'name', 'displayName', 'status', 'description'],
  entitlement: ['entitlementID', 'entitlement_value', 'displayname', 'description'],
  user: ['username', 'firstname', 'lastname', 'email', 'displayname', 'statuskey', 'manager'],
};
