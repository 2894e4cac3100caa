import { findAnyMapping } from '../../../../server/src/conversion/plan/find-any-mapping';
import type { ProjectMapping } from '../../../../server/src/documents/project/model';
import {
  type AnyMapping,
  choiceOfOptions,
  type MappingFile,
} from '../../../../server/src/provisioning/project/find-mapping';

/** The files the mapping of an entry is in, as texts, which cross to a worker where documents could not. */
export interface EntryTexts {
  /** The path, as the project file has it; '' for JumpCloud's, which is in no file. */
  readonly place: string;
  /** Whether that is a file; else a folder. */
  readonly isFile: boolean;
  readonly files: readonly MappingFile[];
  /** For a mapping of Okta the files of its folder, where its schemas lie. */
  readonly beside?: readonly MappingFile[];
}

/** The mapping of an entry in its texts. @throws {Error} for a person, saying why there is none */
export function mappingOfEntry(
  { isJumpCloud, options }: ProjectMapping,
  { place, isFile, files, beside }: EntryTexts,
): AnyMapping {
  if (isJumpCloud) return { provider: 'jumpcloud' };
  const mapping = findAnyMapping(files, {
    place,
    isFile,
    ...(beside !== undefined && { beside }),
    ...choiceOfOptions(options),
  });
  if (typeof mapping === 'string') throw new Error(mapping);
  return mapping;
}
