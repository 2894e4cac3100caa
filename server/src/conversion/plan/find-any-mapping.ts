import { type NeutralDocument, readNeutralDocument } from '../../documents/neutral/document';
import {
  type AnyMapping,
  findMapping,
  type MappingChoice,
  type MappingFile,
} from '../../provisioning/project/find-mapping';
import { ConversionError } from '../plain-mapping';
import { compileNeutral } from './neutral-program';

/**
 * The mapping among files as {@link findMapping} finds it, or a neutral one (docs/mapping-format.md): a file that was named,
 * or where a folder has no other mapping.
 * @returns a sentence that says why there is none
 */
export function findAnyMapping(files: readonly MappingFile[], choice: MappingChoice): AnyMapping | string {
  const [neutral] = files.flatMap(({ uri, text }) => readNeutralDocument(uri, text) ?? []);
  if (neutral === undefined) return findMapping(files, choice);
  const other = choice.isFile ? '' : findMapping(files, choice);
  return typeof other === 'string' ? compiled(neutral) : other;
}

function compiled(document: NeutralDocument): AnyMapping | string {
  try {
    return { provider: 'neutral', owner: document.mapping.provider, program: compileNeutral(document) };
  } catch (error) {
    if (error instanceof ConversionError) return error.message;
    throw error;
  }
}
