// Puts a brotli and a gzip file beside each text file of a built app, which the server then sends as they are: nothing
// is compressed while somebody waits. `node scripts/compress-assets.mjs FOLDER…` from the project's root.
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { ROOT } from './lib.mjs';

/** Fonts in woff2 and pictures are compressed in themselves. */
const TEXT = /\.(?:css|html|ico|js|json|map|mjs|svg|ttf|txt|webmanifest)$/;

const WAYS = [
  ['.br', (data) => promisify(brotliCompress)(data, { params: { [constants.BROTLI_PARAM_SIZE_HINT]: data.length } })],
  ['.gz', (data) => promisify(gzip)(data, { level: constants.Z_BEST_COMPRESSION })],
];

/** Brotli's default quality is its best one, 11. A file that would not get smaller gets none. */
export async function compressAssets(folder) {
  const root = resolve(ROOT, folder);
  const entries = await readdir(root, { recursive: true, withFileTypes: true });
  const files = entries
    .filter((entry) => entry.isFile() && TEXT.test(entry.name))
    .map((entry) => join(entry.parentPath ?? entry.path, entry.name));
  await Promise.all(
    files.map(async (file) => {
      const data = await readFile(file);
      for (const [ending, compress] of WAYS) {
        const packed = await compress(data);
        if (packed.length < data.length) await writeFile(file + ending, packed);
      }
    }),
  );
}

if (import.meta.url === pathToFileURL(process.argv[1]).href) {
  for (const folder of process.argv.slice(2)) await compressAssets(folder);
}
