import { appEnd, type ProfileMapping } from './model/profile-mapping';
import type { UserSchema } from './model/schema';
import type { MappedSchemas } from './scope';

/** What a file says that others may look at. */
interface Holder {
  readonly schemas: readonly UserSchema[];
}

/**
 * The schemas of both sides of a mapping among files: of the app the one with its id, else with its name, else the only
 * one; of Okta the only one, or the default one. Where several could be meant none is taken, so that nothing wrong is said.
 */
export function schemasFor(mapping: ProfileMapping, files: readonly Holder[]): MappedSchemas {
  const schemas = files.flatMap((file) => file.schemas);
  const users = schemas.filter((schema) => schema.of === 'user');
  return {
    user: only(users) ?? only(users.filter(({ id }) => /\/default$/.test(id))),
    app: appSchema(
      mapping,
      schemas.filter((schema) => schema.of === 'appuser'),
    ),
  };
}

function appSchema(mapping: ProfileMapping, schemas: readonly UserSchema[]): UserSchema | undefined {
  const end = appEnd(mapping);
  if (end === undefined) return undefined;
  const { id, name } = end;
  const byId = id === '' ? [] : schemas.filter(({ appId }) => appId === id);
  if (byId.length > 0) return only(byId);
  const byName = name === '' ? [] : schemas.filter((schema) => schema.name === name && !contradicts(schema.appId, id));
  if (byName.length > 0) return only(byName);
  const others = schemas.filter((schema) => !contradicts(schema.appId, id) && !contradicts(schema.name, name));
  return only(others);
}

/** Two names that are both known and differ. */
function contradicts(a: string, b: string): boolean {
  return a !== '' && b !== '' && a !== b;
}

function only<T>(list: readonly T[]): T | undefined {
  return list.length === 1 ? list[0] : undefined;
}
