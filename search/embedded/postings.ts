/**
 * The inverted index: for each term, the places where it occurs (ascending) and how much each document is about it.
 *
 * The newest postings of a term, fewer than a block, lie as plain numbers in its tail; when the tail is full it becomes
 * a packed block (`blocks.ts`), and a directory keeps for each block its last place, its greatest impact and where it
 * lies. Everything is in one arena and a few columns, so that a million terms cost no objects and a snapshot is a copy.
 */
import type { Tally } from '../text/tally.ts';
import type { Word } from '../text/vocabulary.ts';
import { Arena } from './arena.ts';
import {
  blockLength,
  emptyBlock,
  impactBits,
  impactMask,
  mostPlaces,
  packBlock,
  unpackBlock,
  type DecodedBlock,
} from './blocks.ts';
import { widened } from './columns.ts';

/** Numbers of a directory entry: last place × 256 + greatest impact, and the block's address. */
const entryLength = 2;

/** Columns of a term, side by side. */
const stride = 5;
const documentCountAt = 0;
const tailAt = 1;
const tailLengthAt = 2;
const directoryAt = 3;
const blockCountAt = 4;

const powerFor = (length: number): number => 32 - Math.clz32(length - 1);

export class InvertedIndex {
  readonly #idOf = new Map<string, number>();
  /** By the numbers of words that stay, 1 + their numbers here: found sooner than by their letters. 0: not asked yet. */
  #idsOfWords = new Uint32Array(64);
  #terms: string[] = [];
  #columns: Uint32Array = new Uint32Array(stride * 64);
  readonly #arena = new Arena();
  #liveTerms = 0;

  /** Terms that a live document holds. */
  get termCount(): number {
    return this.#liveTerms;
  }

  /** The number of a term that was ever added; good until the next compaction. */
  idOf(term: string): number | undefined {
    return this.#idOf.get(term);
  }

  termOf(id: number): string {
    return this.#terms[id]!;
  }

  *terms(): Generator<string> {
    for (let id = 0; id < this.#terms.length; id++)
      if (this.#columns[id * stride + documentCountAt]! > 0) yield this.#terms[id]!;
  }

  /** Live documents that hold a term. */
  documentCountOf(term: string): number {
    const id = this.#idOf.get(term);
    return id === undefined ? 0 : this.#columns[id * stride + documentCountAt]!;
  }

  /** Adds a document at a place higher than every earlier one. */
  add(place: number, { words, amounts, count }: Tally): void {
    if (place >= mostPlaces) throw new Error(`A collection holds at most ${mostPlaces} places.`);
    for (let slot = 0; slot < count; slot++)
      this.push(this.introduceWord(words[slot]!), place, amounts[slot]!);
  }

  #idFor(term: string): number {
    const known = this.#idOf.get(term);
    if (known !== undefined) return known;
    const id = this.#terms.length;
    // A long piece of a text keeps the whole text alive; a copy does not.
    const own = term.length < 13 ? term : Buffer.from(term, 'utf16le').toString('utf16le');
    this.#terms.push(own);
    this.#idOf.set(own, id);
    this.#columns = widened(this.#columns, (id + 1) * stride);
    return id;
  }

  /** The number of a term, which needs no posting to have one. */
  introduce(term: string): number {
    return this.#idFor(term);
  }

  introduceWord({ term, number }: Word): number {
    if (number < 0) return this.#idFor(term);
    const known = this.#idsOfWords[number] ?? 0;
    if (known > 0) return known - 1;
    const id = this.#idFor(term);
    this.#idsOfWords = widened(this.#idsOfWords, number + 1);
    this.#idsOfWords[number] = id + 1;
    return id;
  }

  push(id: number, place: number, impact: number): void {
    const columns = this.#columns;
    const row = id * stride;
    if (columns[row + documentCountAt]!++ === 0) this.#liveTerms++;
    const length = columns[row + tailLengthAt]!;
    if (length === 0 && columns[row + tailAt] === 0) columns[row + tailAt] = this.#arena.allocatePower(0);
    else if (length > 0 && (length & (length - 1)) === 0 && columns[row + blockCountAt] === 0)
      columns[row + tailAt] = this.#arena.grow(columns[row + tailAt]!, powerFor(length));
    const tail = columns[row + tailAt]!;
    const chunk = this.#arena.chunk(tail);
    const from = this.#arena.offset(tail);
    chunk[from + length] = ((place << impactBits) | impact) >>> 0;
    columns[row + tailLengthAt] = length + 1;
    if (length + 1 === blockLength) this.#closeTail(row);
  }

  /** Packs a full tail into a block. The tail keeps its room: a term with one block will fill the next. */
  #closeTail(row: number): void {
    const columns = this.#columns;
    const arena = this.#arena;
    const tail = columns[row + tailAt]!;
    const postings = arena.chunk(tail).subarray(arena.offset(tail), arena.offset(tail) + blockLength);
    let greatest = 0;
    for (const posting of postings) greatest = Math.max(greatest, posting & impactMask);
    const lastPlace = postings[blockLength - 1]! >>> impactBits;
    const packed = packBlock(postings, 0);
    const address = arena.allocate(packed.length);
    arena.chunk(address).set(packed, arena.offset(address));

    const count = columns[row + blockCountAt]!;
    if (count === 0) columns[row + directoryAt] = arena.allocatePower(1);
    else if ((count & (count - 1)) === 0)
      columns[row + directoryAt] = arena.grow(columns[row + directoryAt]!, powerFor(count * entryLength));
    const directory = columns[row + directoryAt]!;
    const at = arena.offset(directory) + count * entryLength;
    arena.chunk(directory)[at] = ((lastPlace << impactBits) | greatest) >>> 0;
    arena.chunk(directory)[at + 1] = address;
    columns[row + blockCountAt] = count + 1;
    columns[row + tailLengthAt] = 0;
  }

  /** Forgets a document's terms in the counts; its postings stay until the next compaction and are skipped. */
  discount({ words, count }: Tally): void {
    for (let slot = 0; slot < count; slot++) {
      const id = this.#idOf.get(words[slot]!.term);
      if (id === undefined || this.#columns[id * stride + documentCountAt] === 0) continue;
      if (--this.#columns[id * stride + documentCountAt]! === 0) this.#liveTerms--;
    }
  }

  /** A reader of a term's postings, dead ones included; undefined where no live document holds the term. */
  cursor(term: string): PostingCursor | undefined {
    const id = this.#idOf.get(term);
    if (id === undefined || this.#columns[id * stride + documentCountAt] === 0) return undefined;
    return this.cursorOf(id);
  }

  /** Hands out all postings of a term, dead ones included, block by block; a block is overwritten by the next. */
  eachBlock(term: string, take: (block: DecodedBlock) => void): void {
    const cursor = this.cursor(term);
    for (let block = 0; block < (cursor?.blockCount ?? 0); block++) take(cursor!.read(block));
  }

  /** Hands out all postings of a term, dead ones included. */
  eachPosting(term: string, take: (place: number, impact: number) => void): void {
    this.eachBlock(term, ({ places, impacts, count }) => {
      for (let at = 0; at < count; at++) take(places[at]!, impacts[at]!);
    });
  }

  cursorOf(id: number): PostingCursor {
    const row = id * stride;
    const [, tail, tailLength, directory, blockCount] = this.#columns.subarray(row, row + stride);
    return new PostingCursor(this.#arena, tail!, tailLength!, directory!, blockCount!);
  }

  /** Number of terms ever added: their numbers are below it. */
  get idCount(): number {
    return this.#terms.length;
  }

  /** What a snapshot keeps. */
  parts(): { terms: readonly string[]; columns: Uint32Array; arena: readonly Uint32Array[]; end: number } {
    const columns = this.#columns.subarray(0, this.#terms.length * stride);
    return { terms: this.#terms, columns, arena: this.#arena.parts(), end: this.#arena.end };
  }

  /** Takes the place of everything held. */
  load(terms: string[], columns: Uint32Array, arena: Uint32Array[], end: number): void {
    this.#terms = terms;
    this.#columns = columns;
    this.#arena.load(arena, end);
    this.#idOf.clear();
    this.#idsOfWords.fill(0);
    this.#liveTerms = 0;
    terms.forEach((term, id) => {
      this.#idOf.set(term, id);
      if (columns[id * stride + documentCountAt]! > 0) this.#liveTerms++;
    });
  }
}

/** Reads the postings of one term, forwards. The tail is read as one more block. Not to be used across changes. */
export class PostingCursor {
  readonly blockCount: number;
  readonly #arena: Arena;
  readonly #directory: Uint32Array;
  readonly #directoryFrom: number;
  readonly #packedBlocks: number;
  readonly #tail: Uint32Array;
  readonly #block: DecodedBlock = emptyBlock();
  #tailMaximum = 0;
  #decoded = -1;

  constructor(arena: Arena, tail: number, tailLength: number, directory: number, blockCount: number) {
    this.#arena = arena;
    this.#directory = blockCount > 0 ? arena.chunk(directory) : nothing;
    this.#directoryFrom = blockCount > 0 ? arena.offset(directory) : 0;
    this.#packedBlocks = blockCount;
    const from = arena.offset(tail);
    this.#tail = tailLength > 0 ? arena.chunk(tail).subarray(from, from + tailLength) : nothing;
    for (const posting of this.#tail) this.#tailMaximum = Math.max(this.#tailMaximum, posting & impactMask);
    this.blockCount = blockCount + (tailLength > 0 ? 1 : 0);
  }

  lastPlace(block: number): number {
    if (block === this.#packedBlocks) return this.#tail[this.#tail.length - 1]! >>> impactBits;
    return this.#directory[this.#directoryFrom + block * entryLength]! >>> impactBits;
  }

  greatestImpact(block: number): number {
    if (block === this.#packedBlocks) return this.#tailMaximum;
    return this.#directory[this.#directoryFrom + block * entryLength]! & impactMask;
  }

  /** The postings of a block; the answer is overwritten when another block is asked for. */
  read(block: number): DecodedBlock {
    if (block === this.#decoded) return this.#block;
    this.#decoded = block;
    if (block === this.#packedBlocks) {
      const { places, impacts } = this.#block;
      this.#block.count = this.#tail.length;
      this.#tail.forEach((posting, index) => {
        places[index] = posting >>> impactBits;
        impacts[index] = posting & impactMask;
      });
    } else {
      const address = this.#directory[this.#directoryFrom + block * entryLength + 1]!;
      unpackBlock(this.#arena.chunk(address), this.#arena.offset(address), this.#block);
    }
    return this.#block;
  }
}

const nothing = new Uint32Array(0);
