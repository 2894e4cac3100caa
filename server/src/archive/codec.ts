import { configure } from '@zip.js/zip.js/lib/zip-core-native.js';

/**
 * No workers, which a bundle cannot start and small archives do not need; and the library's own Deflate in place of the
 * platform's, so that equal contents give equal archives whichever version of zlib the editor came with. Small chunks,
 * because a chunk is unpacked whole before anybody can stop it, and may hold a thousand times its size (measured with a
 * member of 300 MB that declares 5 KB: 720 ms until it is refused with chunks of 64 KB, 170 ms with these).
 */
configure({ useWebWorkers: false, useCompressionStream: false, chunkSize: 4096 });

export { Uint8ArrayReader, Uint8ArrayWriter, ZipReader, ZipWriter } from '@zip.js/zip.js/lib/zip-core-native.js';
