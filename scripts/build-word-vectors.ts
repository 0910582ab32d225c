/**
 * Packs word vectors into the one binary file that the matcher loads.
 *
 *     node scripts/build-word-vectors.ts FOLDER [TARGET]
 *
 * FOLDER holds `words.txt` (one word a line) and `vectors.int8` (a row of signed bytes for each word, same order).
 * The format is described in search/text/vectors/README.md.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { packVectors } from '../search/text/vectors.ts';

const [folder, target = new URL('../search/text/vectors/words.bin', import.meta.url).pathname] =
  process.argv.slice(2);
if (folder === undefined) {
  console.error('usage: node scripts/build-word-vectors.ts FOLDER [TARGET]');
  process.exit(2);
}
const words = readFileSync(join(folder, 'words.txt'), 'utf8').replace(/\n$/, '').split('\n');
const rows = readFileSync(join(folder, 'vectors.int8'));
const packed = packVectors(words, rows);
writeFileSync(target, packed);
console.log(
  `${words.length} words, ${rows.length / words.length} dimensions, ${packed.length} bytes → ${target}`,
);
