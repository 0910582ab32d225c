import { inflateSync } from 'node:zlib';
import {
  dictionaryOf,
  endOfValue,
  itemsOf,
  PdfError,
  referredBy,
  skipSpace,
  type Dictionary,
} from './pdf-syntax.ts';

/** Where an object lies: in the file by itself, or packed into an object stream. */
export type Place =
  { kind: 'plain'; offset: number; generation: number } | { kind: 'packed'; stream: number; index: number };

/** An object by itself, with where it begins and ends. */
export interface PlainObject {
  number: number;
  value: string;
  /** Where its stream's bytes begin and end; null without one. */
  stream: { from: number; to: number } | null;
  from: number;
  to: number;
}

const mostObjects = 500_000;
const mostUnpacked_bytes = 64 * 1024 * 1024;
const mostSections = 1_000;

/** A PDF of which the objects can be found (ISO 32000-1, 7.5). Throws `PdfError` for what is encrypted or not well made. */
export class PdfFile {
  readonly text: string;
  readonly places = new Map<number, Place>();
  /** Of the newest section first. */
  readonly trailer: Dictionary = new Map();
  private readonly packs = new Map<number, string[]>();
  private readonly sections = new Set<number>();

  constructor(bytes: Buffer) {
    this.text = bytes.toString('latin1');
    const found = /startxref\s+(\d+)/.exec(this.text.slice(this.text.lastIndexOf('startxref')));
    if (!found) throw new PdfError('the file does not say where its table is');
    this.readSection(Number(found[1]));
    if (this.trailer.has('Encrypt')) throw new PdfError('the file is encrypted');
    if (!this.trailer.has('Root')) throw new PdfError('the file has no root');
  }

  /** A table or a stream of places, then the older ones that it names. What was found first holds. */
  private readSection(start: number): void {
    for (let next: number | null = start; next !== null;) {
      if (this.sections.has(next) || this.sections.size > mostSections) return;
      this.sections.add(next);
      const at: number = skipSpace(this.text, next);
      const freed: number[] = [];
      const trailer: Dictionary = this.text.startsWith('xref', at)
        ? this.readTable(at + 4, freed)
        : this.readStream(at);
      for (const [key, value] of trailer) if (!this.trailer.has(key)) this.trailer.set(key, value);
      // A table for old programs calls free what its stream knows the place of (7.5.8.4): the stream is asked first.
      const hybrid = trailer.get('XRefStm');
      if (hybrid !== undefined) this.readSection(Number(hybrid));
      for (const number of freed) this.add(number, null);
      const previous = trailer.get('Prev');
      next = previous === undefined ? null : Number(previous);
    }
  }

  private add(number: number, place: Place | null): void {
    if (number > mostObjects) throw new PdfError('the file has too many objects');
    if (this.places.has(number) || this.free.has(number)) return;
    if (place) this.places.set(number, place);
    else this.free.add(number);
  }
  private readonly free = new Set<number>();

  private readTable(from: number, freed: number[]): Dictionary {
    const head = /(\d+)\s+(\d+)\s*/y;
    const line = /(\d{1,10})\s+(\d{1,5})\s+([nf])\s*/y;
    let at = skipSpace(this.text, from);
    while (!this.text.startsWith('trailer', at)) {
      head.lastIndex = at;
      const section = head.exec(this.text);
      if (!section) throw new PdfError('the table of places is broken');
      at = head.lastIndex;
      for (let index = 0; index < Number(section[2]); index += 1) {
        line.lastIndex = at;
        const entry = line.exec(this.text);
        if (!entry) throw new PdfError('the table of places is broken');
        at = line.lastIndex;
        const place = { kind: 'plain' as const, offset: Number(entry[1]), generation: Number(entry[2]) };
        if (entry[3] === 'n') this.add(Number(section[1]) + index, place);
        else freed.push(Number(section[1]) + index);
      }
    }
    const start = skipSpace(this.text, at + 'trailer'.length);
    return dictionaryOf(this.text.slice(start, endOfValue(this.text, start)));
  }

  private readStream(at: number): Dictionary {
    const object = this.readAt(at);
    const dictionary = dictionaryOf(object.value);
    const bytes = this.unpack(object, dictionary);
    const widths = itemsOf(dictionary.get('W') ?? '[]').map(Number);
    const [typeWidth = 0, firstWidth = 0, secondWidth = 0] = widths;
    const size = dictionary.get('Size') ?? '0';
    const index = itemsOf(dictionary.get('Index') ?? `[0 ${size}]`).map(Number);
    let position = 0;
    const read = (width: number, absent: number): number => {
      if (width === 0) return absent;
      if (width > 6 || position + width > bytes.length) throw new PdfError('the stream of places is broken');
      position += width;
      return bytes.readUIntBE(position - width, width);
    };
    for (let pair = 0; pair + 1 < index.length; pair += 2)
      for (let offset = 0; offset < (index[pair + 1] ?? 0); offset += 1) {
        const [type, first, second] = [read(typeWidth, 1), read(firstWidth, 0), read(secondWidth, 0)];
        const place: Place | null =
          type === 1
            ? { kind: 'plain', offset: first, generation: second }
            : type === 2
              ? { kind: 'packed', stream: first, index: second }
              : null;
        this.add((index[pair] ?? 0) + offset, place);
      }
    return dictionary;
  }

  /** The object that begins at a place of the file. */
  readAt(offset: number): PlainObject {
    const head = /(\d+)\s+(\d+)\s+obj/y;
    const from = skipSpace(this.text, offset);
    head.lastIndex = from;
    const found = head.exec(this.text);
    if (!found) throw new PdfError(`no object at ${offset}`);
    const start = skipSpace(this.text, head.lastIndex);
    const end = endOfValue(this.text, start);
    const value = this.text.slice(start, end);
    const number = Number(found[1]);
    const after = skipSpace(this.text, end);
    if (!this.text.startsWith('stream', after)) {
      const to = this.text.indexOf('endobj', end);
      if (to < 0) throw new PdfError('an object has no end');
      return { number, value, stream: null, from, to: to + 'endobj'.length };
    }
    const bytesFrom =
      after + 'stream'.length + (this.text.startsWith('\r\n', after + 'stream'.length) ? 2 : 1);
    const length = Number(this.resolve(dictionaryOf(value).get('Length') ?? ''));
    const bytesTo = bytesFrom + length;
    if (!Number.isInteger(length) || !/^\s*endstream/.test(this.text.slice(bytesTo, bytesTo + 20)))
      throw new PdfError('a stream is not as long as it says');
    const to = this.text.indexOf('endobj', bytesTo);
    if (to < 0) throw new PdfError('an object has no end');
    return { number, value, stream: { from: bytesFrom, to: bytesTo }, from, to: to + 'endobj'.length };
  }

  /** A plain object by its number. */
  plain(number: number): PlainObject {
    const place = this.places.get(number);
    if (place?.kind !== 'plain') throw new PdfError(`object ${number} is missing`);
    const object = this.readAt(place.offset);
    if (object.number !== number) throw new PdfError(`object ${number} is not where it should be`);
    return object;
  }

  /** The text of an object, wherever it lies; `null` where there is none, as the standard has it. */
  value(number: number): string {
    const place = this.places.get(number);
    if (!place) return 'null';
    if (place.kind === 'plain') return this.plain(number).value;
    return this.pack(place.stream)[place.index] ?? 'null';
  }

  private pack(stream: number): string[] {
    const known = this.packs.get(stream);
    if (known) return known;
    const object = this.plain(stream);
    const dictionary = dictionaryOf(object.value);
    const text = this.unpack(object, dictionary).toString('latin1');
    const first = Number(this.resolve(dictionary.get('First') ?? ''));
    const numbers = text.slice(0, first).trim().split(/\s+/).map(Number);
    const values: string[] = [];
    for (let pair = 1; pair < numbers.length; pair += 2) {
      const start = skipSpace(text, first + (numbers[pair] ?? 0));
      values.push(text.slice(start, endOfValue(text, start)));
    }
    this.packs.set(stream, values);
    return values;
  }

  /** What a value stands for: itself, or what it refers to. */
  resolve(value: string): string {
    let current = value;
    for (let steps = 0; steps < 20; steps += 1) {
      const number = referredBy(current);
      if (number === null) return current;
      current = this.value(number);
    }
    throw new PdfError('references go in a circle');
  }

  /** The bytes of a stream without their packing: none, or deflate with the predictors of PNG. */
  private unpack(object: PlainObject, dictionary: Dictionary): Buffer {
    if (!object.stream) throw new PdfError('a stream was expected');
    const raw = Buffer.from(this.text.slice(object.stream.from, object.stream.to), 'latin1');
    const filter = this.resolve(dictionary.get('Filter') ?? '[]').replace(/^\[\s*|\s*\]$/g, '');
    if (filter === '') return raw;
    if (filter !== '/FlateDecode') throw new PdfError('a stream is packed in a way that is not read here');
    const bytes = inflateSync(raw, { maxOutputLength: mostUnpacked_bytes });
    const given = this.resolve(dictionary.get('DecodeParms') ?? '<< >>').replace(/^\[\s*|\s*\]$/g, '');
    const parameters = dictionaryOf(given.startsWith('<<') ? given : '<< >>');
    const predictor = Number(parameters.get('Predictor') ?? '1');
    if (predictor === 1) return bytes;
    if (predictor < 10) throw new PdfError('a stream has a predictor that is not read here');
    return unpredict(bytes, Number(parameters.get('Columns') ?? '1'));
  }
}

/** Take the predictors of PNG back, for rows of one byte a sample (RFC 2083, 6). */
function unpredict(bytes: Buffer, columns: number): Buffer {
  const rows = Math.floor(bytes.length / (columns + 1));
  const out = Buffer.alloc(rows * columns);
  for (let row = 0; row < rows; row += 1) {
    const kind = bytes[row * (columns + 1)] ?? 0;
    for (let column = 0; column < columns; column += 1) {
      const at = row * columns + column;
      const left = column > 0 ? (out[at - 1] ?? 0) : 0;
      const up = row > 0 ? (out[at - columns] ?? 0) : 0;
      const corner = row > 0 && column > 0 ? (out[at - columns - 1] ?? 0) : 0;
      const guess = [0, left, up, (left + up) >> 1, paeth(left, up, corner)][kind];
      if (guess === undefined) throw new PdfError('a stream has a predictor that is not read here');
      out[at] = (bytes[row * (columns + 1) + 1 + column] ?? 0) + guess;
    }
  }
  return out;
}

function paeth(left: number, up: number, corner: number): number {
  const guess = left + up - corner;
  const [toLeft, toUp, toCorner] = [Math.abs(guess - left), Math.abs(guess - up), Math.abs(guess - corner)];
  if (toLeft <= toUp && toLeft <= toCorner) return left;
  return toUp <= toCorner ? up : corner;
}
