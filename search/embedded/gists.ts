/** Gists as bytes: numbers of words instead of words, small numbers in one byte. */
import type { IndicatorValue } from '../documents.ts';
import { TextWord, type CountedWord, type Gist } from '../matching/profile.ts';
import { wordOf, type Word } from '../text/vocabulary.ts';
import type { InvertedIndex } from './postings.ts';

type PackedIndicator = [
  IndicatorValue['name'],
  IndicatorValue['relation'],
  IndicatorValue['value'],
  IndicatorValue['upperValue'],
  IndicatorValue['unit'],
];

let scratch = Buffer.alloc(4096);
let end = 0;

/** Seven bits a byte, the lowest first; the eighth says that more follow (LEB128). */
function writeNumber(given: number): void {
  let value = given;
  for (; value > 127; value >>>= 7) scratch[end++] = (value & 127) | 128;
  scratch[end++] = value;
}

function writeText(text: string): void {
  const length = Buffer.byteLength(text);
  writeNumber(length);
  end += scratch.write(text, end);
}

function writeWords(words: readonly CountedWord[], index: InvertedIndex): void {
  writeNumber(words.length);
  for (const { term, count, word } of words) {
    writeNumber(index.introduceWord(word ?? wordOf(term)));
    writeNumber(count);
  }
}

/** Packs a gist; words that are not in the index become known to it. The answer is overwritten by the next call. */
export function packGist(gist: Gist, index: InvertedIndex): Buffer {
  const indicators =
    gist.indicators.length === 0
      ? ''
      : JSON.stringify(
          gist.indicators.map((given): PackedIndicator => {
            const { name, relation, value, upperValue, unit } = given;
            return [name, relation, value, upperValue, unit];
          }),
        );
  const wordCount = gist.titleWords.length + gist.keywords.length;
  const most = 3 * (gist.title.length + indicators.length) + 10 * wordCount + 64;
  if (scratch.length < most) scratch = Buffer.alloc(2 * most);
  end = scratch.writeFloatLE(gist.subjectLength, 0);
  writeText(gist.title);
  writeWords(gist.titleWords, index);
  writeWords(gist.keywords, index);
  writeText(indicators);
  return scratch.subarray(0, end);
}

class Reader {
  readonly #bytes: Buffer;
  #at = 0;

  constructor(bytes: Buffer) {
    this.#bytes = bytes;
  }

  number(): number {
    let value = 0;
    for (let shift = 0; ; shift += 7) {
      const byte = this.#bytes[this.#at++]!;
      value |= (byte & 127) << shift;
      if (byte < 128) return value >>> 0;
    }
  }

  float(): number {
    const value = this.#bytes.readFloatLE(this.#at);
    this.#at += 4;
    return value;
  }

  text(): string {
    const length = this.number();
    const text = this.#bytes.toString('utf8', this.#at, this.#at + length);
    this.#at += length;
    return text;
  }

  words(index: InvertedIndex, known: (Word | undefined)[]): TextWord[] {
    const words: TextWord[] = [];
    for (let left = this.number(); left > 0; left--) {
      const id = this.number();
      words.push(new TextWord((known[id] ??= wordOf(index.termOf(id))), this.number()));
    }
    return words;
  }
}

/** By the numbers of an index, its words that were asked for: an array finds them sooner than their letters do. */
const knownWords = new WeakMap<InvertedIndex, (Word | undefined)[]>();

function knownOf(index: InvertedIndex): (Word | undefined)[] {
  let known = knownWords.get(index);
  if (known === undefined || known.length < index.idCount) {
    // With its length given from the start, the engine keeps it as an array and not as a table of hashes.
    const wider = new Array<Word | undefined>(Math.ceil(1.5 * index.idCount));
    known?.forEach((word, id) => (wider[id] = word));
    knownWords.set(index, (known = wider));
  }
  return known;
}

/** The title alone, which stands early. */
export function titleIn(bytes: Buffer): string {
  const reader = new Reader(bytes);
  reader.float();
  return reader.text();
}

export function unpackGist(bytes: Buffer, index: InvertedIndex): Gist {
  const reader = new Reader(bytes);
  const subjectLength = reader.float();
  const title = reader.text();
  const known = knownOf(index);
  const titleWords = reader.words(index, known);
  const keywords = reader.words(index, known);
  const packed = reader.text();
  let indicators: IndicatorValue[] | null = packed === '' ? [] : null;
  return {
    title,
    titleWords,
    keywords,
    subjectLength,
    /** Read when asked for: most needs state no limits. */
    get indicators(): IndicatorValue[] {
      return (indicators ??= (JSON.parse(packed) as PackedIndicator[]).map(
        ([name, relation, value, upperValue, unit]) => ({ name, relation, value, upperValue, unit }),
      ));
    },
  };
}
