/** What works on packages, in one place so that it is loaded by the first package, not by opening a JSON file. */
export { ArchiveError } from '../../../../server/src/archive/archive-error';
export { looksLikeZip } from '../../../../server/src/archive/magic';
export { type ArchiveMember, readArchive } from '../../../../server/src/archive/read-archive';
export { writeArchive } from '../../../../server/src/archive/write-archive';
export { readConnectionFile } from '../../../../server/src/documents/saviynt/package/connection-file';
export { EXPORT_FOLDER, type FolderFile } from '../../../../server/src/documents/saviynt/package/folder-file';
export { toStoredText } from '../../../../server/src/documents/saviynt/package/layout';
export { PackError, packFolder } from '../../../../server/src/documents/saviynt/package/pack-folder';
export {
  type PackageFile,
  readPackage,
  type TransportPackage,
} from '../../../../server/src/documents/saviynt/package/package-files';
export { stringEdit } from '../../../../server/src/documents/saviynt/package/stored-edit';
export { NoConnectionError, unpackedFiles } from '../../../../server/src/documents/saviynt/package/unpack';
