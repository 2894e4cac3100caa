import type { JsonNode } from '../../json/node';
import { type JsonPath, pathOf } from '../../json/path';
import { definitionOf, type RawSchema, type SchemaPlace } from '../json-schema/schema-place';
import type { OktaDocument } from './document';
import type { OktaKind } from './kind';
import appUsers from './schemas/app-users.schema.json';
import profileMapping from './schemas/profile-mapping.schema.json';
import systemLog from './schemas/system-log.schema.json';
import terraform from './schemas/terraform-profile-mapping.schema.json';
import userSchema from './schemas/user-schema.schema.json';
import users from './schemas/users.schema.json';

const SCHEMA = definitionOf(userSchema as RawSchema, 'schema');

const PLACES: Readonly<Record<OktaKind, SchemaPlace>> = {
  'okta/profileMapping': definitionOf(profileMapping as RawSchema, 'profileMapping'),
  'okta/terraformMapping': definitionOf(terraform as RawSchema, 'resource'),
  'okta/userSchema': SCHEMA,
  'okta/appUserSchema': SCHEMA,
  'okta/users': definitionOf(users as RawSchema, 'user'),
  'okta/appUsers': definitionOf(appUsers as RawSchema, 'appUser'),
  'okta/systemLog': definitionOf(systemLog as RawSchema, 'logEvent'),
};

/** What Okta documents about the objects that files of a kind hold, one or a list of them. */
export function placeOfKind(kind: OktaKind): SchemaPlace {
  return PLACES[kind];
}

/** What is documented about the place at `path` of a file; undefined where nothing is, as around Terraform's resources. */
export function placeAtPath(document: OktaDocument, path: JsonPath): SchemaPlace | undefined {
  const { kind, nodes } = document;
  const holder = nodes.map((node) => pathOf(node)).find((own) => own.every((step, index) => step === path[index]));
  if (holder === undefined) return undefined;
  let place: SchemaPlace | undefined = placeOfKind(kind);
  for (const step of path.slice(holder.length)) place = place?.child(step);
  return place;
}

/** The same for a node of the file. */
export function placeOfNode(document: OktaDocument, node: JsonNode): SchemaPlace | undefined {
  return placeAtPath(document, pathOf(node));
}
