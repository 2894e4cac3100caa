import type { JsonPath } from '../../json/path';
import { type RawSchema, type SchemaDocument, SchemaPlace } from '../json-schema/schema-place';
import schema from './schemas/ringcentral-provisioning.schema.json';

const document: SchemaDocument = { root: schema as RawSchema, beside: {} };
const ROOT = new SchemaPlace({ $ref: '#/definitions/project' }, document).resolved;

/** What the format says about the place at `path` of a file; undefined where it says nothing. */
export function projectPlace(path: JsonPath): SchemaPlace | undefined {
  let place: SchemaPlace | undefined = ROOT;
  for (const step of path) place = place?.child(step);
  return place;
}
