import { configure } from '@zip.js/zip.js/lib/zip-core-native.js';

/**
 * No workers, which a bundle cannot start and small archives do not need; and the library's own Deflate in place of the
 * platform's, so that equal contents give equal archives whichever version of zlib the editor came with.
 */
configure({ useWebWorkers: false, useCompressionStream: false });

export { Uint8ArrayReader, Uint8ArrayWriter, ZipReader, ZipWriter } from '@zip.js/zip.js/lib/zip-core-native.js';
