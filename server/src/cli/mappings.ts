import { readdir, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { findAnyMapping } from '../conversion/plan/find-any-mapping';
import { readOktaDocument } from '../documents/okta/document';
import type { MappingDirection } from '../documents/okta/model/profile-mapping';
import { JUMPCLOUD_WORD } from '../documents/project/kind';
import type { AnyMapping, MappingFile } from '../provisioning/project/find-mapping';
import { readInputs } from './archives';
import { UsageError } from './exit-code';
import { readInput } from './files';

/** More files than a folder of mappings and schemas has. */
const MOST_BESIDE = 200;

/**
 * The mapping at `path`, as {@link findAnyMapping} chooses it, or JumpCloud's for the word `jumpcloud`, which is in no file.
 * @param name which connector, where there are several
 * @param direction of Okta's mapping; where it is not given, out of Okta if there is such a mapping
 * @throws UsageError when there is none of them
 */
export async function readMapping(
  path: string,
  name: string | undefined,
  direction?: MappingDirection,
): Promise<AnyMapping> {
  const info = await stat(path).catch(() => undefined);
  if (path === JUMPCLOUD_WORD && info === undefined) return { provider: 'jumpcloud' };
  const isFile = info?.isFile() === true;
  const files = (await readInputs(path)).map(({ path: uri, text }) => ({ uri, text }));
  const found = findAnyMapping(files, {
    place: path,
    isFile,
    ...(isFile && files.some(isOkta) && { beside: await filesBeside(path) }),
    ...(name !== undefined && { connector: name }),
    ...(direction !== undefined && { direction }),
  });
  if (typeof found === 'string') throw new UsageError(found);
  return found;
}

function isOkta({ uri, text }: MappingFile): boolean {
  return readOktaDocument(uri, text) !== undefined;
}

/** The other JSON files of the folder a file is in. */
export async function filesBeside(path: string): Promise<readonly MappingFile[]> {
  const folder = dirname(path);
  const names = (await readdir(folder)).filter((name) => /\.jsonc?$/i.test(name)).slice(0, MOST_BESIDE);
  const files = await Promise.all(names.map((name) => readInput(join(folder, name)).catch(() => undefined)));
  return files.flatMap((file) => (file === undefined ? [] : [{ uri: file.path, text: file.text }]));
}
