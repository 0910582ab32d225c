/** Gists as bytes: numbers of words instead of words, small numbers in one byte. */
import type { IndicatorValue } from '../documents.ts';
import type { CountedWord, Gist } from '../matching/profile.ts';
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
  for (const { term, count } of words) {
    writeNumber(index.introduce(term));
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
  end = 0;
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

  text(): string {
    const length = this.number();
    const text = this.#bytes.toString('utf8', this.#at, this.#at + length);
    this.#at += length;
    return text;
  }

  words(index: InvertedIndex): CountedWord[] {
    const words: CountedWord[] = [];
    for (let left = this.number(); left > 0; left--)
      words.push({ term: index.termOf(this.number()), count: this.number() });
    return words;
  }
}

/** The title alone, which stands first. */
export function titleIn(bytes: Buffer): string {
  return new Reader(bytes).text();
}

export function unpackGist(bytes: Buffer, index: InvertedIndex): Gist {
  const reader = new Reader(bytes);
  const title = reader.text();
  const titleWords = reader.words(index);
  const keywords = reader.words(index);
  const packed = reader.text();
  let indicators: IndicatorValue[] | null = packed === '' ? [] : null;
  return {
    title,
    titleWords,
    keywords,
    /** Read when asked for: most needs state no limits. */
    get indicators(): IndicatorValue[] {
      return (indicators ??= (JSON.parse(packed) as PackedIndicator[]).map(
        ([name, relation, value, upperValue, unit]) => ({ name, relation, value, upperValue, unit }),
      ));
    },
  };
}
