/**
 * Bytes of documents, appended and read by their position. The first chunks stay in memory; where more comes, whole
 * chunks go to a file that has no name, so that a million documents do not need a gigabyte. A file that cannot be
 * written costs memory, nothing else.
 */
import { closeSync, mkdtempSync, openSync, readSync, rmSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const chunkLength = 1 << 20;

/** A chunk that went to a file: the file and where it begins there. */
interface Parked {
  file: ParkingFile;
  position: number;
  length: number;
}

/** A file on disk that is closed when the last reader is gone. */
export class ParkingFile {
  readonly descriptor: number;
  #end: number;

  constructor(descriptor: number, end = 0) {
    this.descriptor = descriptor;
    this.#end = end;
    closing.register(this, descriptor);
  }

  /** A new file in the folder for temporary files, nameless from the start. */
  static create(): ParkingFile {
    const folder = mkdtempSync(join(tmpdir(), 'queqiao-index-'));
    try {
      return new ParkingFile(openSync(join(folder, 'records'), 'wx+', 0o600));
    } finally {
      rmSync(folder, { recursive: true });
    }
  }

  append(bytes: Uint8Array): number {
    const position = this.#end;
    for (let written = 0; written < bytes.length;)
      written += writeSync(this.descriptor, bytes, written, bytes.length - written, position + written);
    this.#end += bytes.length;
    return position;
  }
}

const closing = new FinalizationRegistry((descriptor: number) => closeSync(descriptor));

export class Records {
  readonly #inMemory: number;
  #chunks: (Buffer | Parked)[] = [];
  /** Bytes used of the last chunk. */
  #used = 0;
  #file: ParkingFile | null = null;

  /** `megabytes` stay in memory; the newest chunk does in any case. */
  constructor(megabytes: number) {
    this.#inMemory = megabytes;
  }

  /** Keeps a copy of some bytes; returns their position. */
  append(bytes: Uint8Array): number {
    let last = this.#chunks.at(-1);
    if (!Buffer.isBuffer(last) || this.#used + bytes.length > last.length)
      last = this.#nextChunk(bytes.length);
    last.set(bytes, this.#used);
    const position = (this.#chunks.length - 1) * chunkLength + this.#used;
    this.#used += bytes.length;
    return position;
  }

  #nextChunk(least: number): Buffer {
    const last = this.#chunks.at(-1);
    // The first chunk starts small, because most engines of tests and previews stay small.
    if (
      this.#chunks.length === 1 &&
      Buffer.isBuffer(last) &&
      last.length < chunkLength &&
      this.#used + least <= chunkLength
    ) {
      const larger = Buffer.alloc(Math.min(chunkLength, Math.max(4 * last.length, this.#used + least)));
      larger.set(last);
      return (this.#chunks[0] = larger);
    }
    if (Buffer.isBuffer(last) && this.#chunks.length > this.#inMemory) this.#park(last);
    const first = this.#chunks.length === 0 ? 4096 : chunkLength;
    const chunk = Buffer.alloc(Math.max(least, first));
    this.#chunks.push(chunk);
    this.#used = 0;
    return chunk;
  }

  #park(chunk: Buffer): void {
    try {
      this.#file ??= ParkingFile.create();
      const bytes = chunk.subarray(0, this.#used);
      const position = this.#file.append(bytes);
      this.#chunks[this.#chunks.length - 1] = { file: this.#file, position, length: bytes.length };
    } catch {
      // No room on disk: it stays in memory.
    }
  }

  read(position: number, length: number): Buffer {
    const chunk = this.#chunks[Math.floor(position / chunkLength)]!;
    const offset = position % chunkLength;
    if (Buffer.isBuffer(chunk)) return chunk.subarray(offset, offset + length);
    return readParked(chunk, offset, length);
  }

  /** Chunks as they lie, for a snapshot: their lengths in use, and their bytes when asked for. */
  chunks(): { length: number; bytes: () => Uint8Array }[] {
    return this.#chunks.map((chunk, index) => {
      if (!Buffer.isBuffer(chunk))
        return { length: chunk.length, bytes: () => readParked(chunk, 0, chunk.length) };
      const length = index === this.#chunks.length - 1 ? this.#used : chunk.length;
      return { length, bytes: () => chunk.subarray(0, length) };
    });
  }

  /** Takes the chunks of a snapshot: the first into memory, the rest where they lie in its file. */
  load(file: ParkingFile, chunks: readonly { position: number; length: number }[]): void {
    this.#chunks = chunks.map(({ position, length }, index) => {
      const parked = { file, position, length };
      return index < this.#inMemory ? readParked(parked, 0, length) : parked;
    });
    this.#used = chunks.at(-1)?.length ?? 0;
  }
}

function readParked({ file, position }: Parked, offset: number, length: number): Buffer {
  const bytes = Buffer.allocUnsafeSlow(length);
  for (let at = 0; at < length;) {
    const read = readSync(file.descriptor, bytes, at, length - at, position + offset + at);
    if (read === 0) throw new Error('The file of the index is shorter than it was.');
    at += read;
  }
  return bytes;
}
