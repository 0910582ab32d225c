import { deflateSync } from 'node:zlib';
import { printOverlay, type Stamp } from './document.ts';
import { PdfFile } from './pdf-file.ts';
import {
  dictionaryOf,
  dictionaryText,
  itemsOf,
  PdfError,
  referredBy,
  type Dictionary,
} from './pdf-syntax.ts';

/**
 * A stamp on every page of somebody else's PDF. The file is written anew, from its objects: an update at its end could
 * be cut off again. Pages get the stamp as a form after their own content; nothing else changes.
 */

const mostPages = 2_000;
const markName = 'QueqiaoMark';

interface Page {
  number: number;
  dictionary: Dictionary;
  /** Left, bottom, right, top: what a reader sees of it. */
  box: [number, number, number, number];
}

/** What a page takes over from the nodes above it (ISO 32000-1, 7.7.3.4). */
const inherited = ['Resources', 'MediaBox', 'CropBox'] as const;

/** All pages in their order. */
function pagesOf(file: PdfFile): Page[] {
  const pages: Page[] = [];
  const seen = new Set<number>();
  const visit = (reference: string, above: Dictionary): void => {
    const number = referredBy(reference);
    if (number === null || seen.has(number)) throw new PdfError('the tree of pages is broken');
    seen.add(number);
    if (seen.size > 4 * mostPages) throw new PdfError('the file has too many pages');
    const dictionary = dictionaryOf(file.value(number));
    const passed: Dictionary = new Map(above);
    for (const key of inherited) {
      const own = dictionary.get(key);
      if (own !== undefined) passed.set(key, own);
    }
    const kids = dictionary.get('Kids');
    if (kids !== undefined) {
      for (const kid of itemsOf(file.resolve(kids))) visit(kid, passed);
      return;
    }
    for (const [key, value] of passed) dictionary.set(key, value);
    const box = file.resolve(passed.get('CropBox') ?? passed.get('MediaBox') ?? '[0 0 595 842]');
    const [x1, y1, x2, y2] = itemsOf(box).map((side) => Number(file.resolve(side)));
    if (![x1, y1, x2, y2].every((side) => Number.isFinite(side))) throw new PdfError('a page has no size');
    pages.push({
      number,
      dictionary,
      box: [Math.min(x1!, x2!), Math.min(y1!, y2!), Math.max(x1!, x2!), Math.max(y1!, y2!)],
    });
    if (pages.length > mostPages) throw new PdfError('the file has too many pages');
  };
  const root = dictionaryOf(file.resolve(file.trailer.get('Root') ?? ''));
  visit(root.get('Pages') ?? '', new Map());
  if (pages.length === 0) throw new PdfError('the file has no pages');
  return pages;
}

/** Objects of the new file, in the order in which they are written. */
class Output {
  private readonly chunks: Buffer[] = [];
  private position = 0;
  /** Type, first and second field of the stream of places, by object number. */
  readonly places = new Map<number, [number, number, number]>();
  private next: number;

  /** The lowest number from which on none is used. */
  get free(): number {
    return this.next;
  }

  constructor(firstFree: number) {
    this.next = firstFree;
    // The comment tells programs that carry files that this one is binary (7.5.2).
    this.write('%PDF-1.7\n%\xe2\xe3\xcf\xd3\n');
  }

  write(text: string): void {
    const chunk = Buffer.from(text, 'latin1');
    this.chunks.push(chunk);
    this.position += chunk.length;
  }

  /** Keep the numbers below one for objects that come with their own. */
  reserve(below: number): void {
    this.next = Math.max(this.next, below);
  }

  /** An object with its text, which says no number of its own. */
  add(text: string, number = this.next++, generation = 0): number {
    this.places.set(number, [1, this.position, generation]);
    this.write(`${number} ${generation} obj\n${text}\nendobj\n`);
    return number;
  }

  /** An object as it stands in another file. */
  copy(text: string, number: number, generation: number): void {
    this.places.set(number, [1, this.position, generation]);
    this.write(`${text}\n`);
  }

  stream(dictionary: string, bytes: string, number?: number): number {
    return this.add(`<< ${dictionary} /Length ${bytes.length} >>\nstream\n${bytes}\nendstream`, number);
  }

  /** The stream of places and the end of the file. */
  finish(trailer: Dictionary): Buffer {
    const number = this.next++;
    this.places.set(number, [1, this.position, 0]);
    const size = this.next;
    const rows = Buffer.alloc(size * 7);
    for (const [at, [type, first, second]] of this.places) {
      rows.writeUInt8(type, at * 7);
      rows.writeUInt32BE(first, at * 7 + 1);
      rows.writeUInt16BE(second, at * 7 + 5);
    }
    const bytes = deflateSync(rows).toString('latin1');
    const entries = ['Root', 'Info', 'ID'].flatMap((key) => {
      const value = trailer.get(key);
      return value === undefined ? [] : [`/${key} ${value}`];
    });
    const start = this.position;
    this.write(
      `${number} 0 obj\n<< /Type /XRef /Size ${size} /W [1 4 2] /Filter /FlateDecode ${entries.join(' ')} /Length ${bytes.length} >>\nstream\n${bytes}\nendstream\nendobj\nstartxref\n${start}\n%%EOF\n`,
    );
    return Buffer.concat(this.chunks);
  }
}

const firstFreeOf = (file: PdfFile): number =>
  [...file.places.keys()].reduce((most, number) => Math.max(most, number), 0) + 1;

/** Copy every object as it is, but streams of places, and the pages that are written anew. */
function copyObjects(file: PdfFile, output: Output, without: ReadonlySet<number>): void {
  for (const [number, place] of [...file.places].sort(([left], [right]) => left - right)) {
    if (number === 0 || without.has(number)) continue;
    if (place.kind === 'packed') {
      output.places.set(number, [2, place.stream, place.index]);
      continue;
    }
    const object = file.plain(number);
    if (/^<<[^]*\/Type\s*\/XRef/.test(object.value.slice(0, 2_000))) continue;
    output.copy(file.text.slice(object.from, object.to), number, place.generation);
  }
}

/** Copy the one page of an overlay as a form. @returns its number */
function addForm(overlay: PdfFile, output: Output, size: string): number {
  const [page] = pagesOf(overlay);
  if (!page) throw new PdfError('the overlay has no page');
  const numbers = [...overlay.places.keys()].filter((number) => number !== 0);
  const base = output.free;
  const moved = (text: string): string =>
    text.replace(
      /(\d+)(\s+\d+\s+R)(?![A-Za-z])/g,
      (_all, number: string, rest: string) => `${base + Number(number)}${rest}`,
    );
  let form = 0;
  const content = referredBy(page.dictionary.get('Contents') ?? '');
  output.reserve(base + Math.max(...numbers) + 1);
  for (const number of numbers) {
    const object = overlay.plain(number);
    const bytes = object.stream && overlay.text.slice(object.stream.from, object.stream.to);
    if (number === content && bytes !== null) {
      const dictionary = dictionaryOf(object.value);
      const resources = moved(page.dictionary.get('Resources') ?? '<< >>');
      const filter = dictionary.get('Filter');
      form = output.stream(
        `/Type /XObject /Subtype /Form /BBox [0 0 ${size}] /Resources ${resources}${filter ? ` /Filter ${filter}` : ''}`,
        bytes,
        base + number,
      );
    } else if (bytes !== null) {
      output.add(`${moved(object.value)}\nstream\n${bytes}\nendstream`, base + number);
    } else output.add(moved(object.value), base + number);
  }
  if (form === 0) throw new PdfError('the overlay has no content');
  return form;
}

/** The resources of a page with the stamp among its forms. */
function resourcesWith(file: PdfFile, page: Page, form: number): string {
  const given = file.resolve(page.dictionary.get('Resources') ?? '<< >>');
  const resources = dictionaryOf(given === 'null' ? '<< >>' : given);
  const forms = file.resolve(resources.get('XObject') ?? '<< >>');
  const named = dictionaryOf(forms === 'null' ? '<< >>' : forms);
  named.set(markName, `${form} 0 R`);
  resources.set('XObject', dictionaryText(named));
  return dictionaryText(resources);
}

/** References to the streams of a page's content. */
function contentsOf(file: PdfFile, page: Page): string[] {
  const contents = page.dictionary.get('Contents');
  if (contents === undefined) return [];
  const target = file.resolve(contents);
  return target.startsWith('[') ? itemsOf(target) : [contents];
}

/** A PDF with the stamp on every page. Throws `PdfError` for one that cannot be read. */
export async function stampPdf(bytes: Buffer, stamp: Stamp): Promise<Buffer> {
  const file = new PdfFile(bytes);
  const pages = pagesOf(file);
  const output = new Output(firstFreeOf(file));
  copyObjects(file, output, new Set(pages.map((page) => page.number)));
  const before = output.stream('', 'q');
  const forms = new Map<string, number>();
  for (const page of pages) {
    const [left, bottom, right, top] = page.box;
    const [width, height] = [right - left, top - bottom];
    const size = `${width} ${height}`;
    let form = forms.get(size);
    if (form === undefined) {
      form = addForm(new PdfFile(await printOverlay(stamp, width, height)), output, size);
      forms.set(size, form);
    }
    // The page's own content may leave any state behind: it is saved before and restored after.
    const after = output.stream('', `\nQ q 1 0 0 1 ${left} ${bottom} cm /${markName} Do Q`);
    page.dictionary.set('Contents', `[${before} 0 R ${contentsOf(file, page).join(' ')} ${after} 0 R]`);
    page.dictionary.set('Resources', resourcesWith(file, page, form));
    const place = file.places.get(page.number);
    output.add(dictionaryText(page.dictionary), page.number, place?.kind === 'plain' ? place.generation : 0);
  }
  return output.finish(file.trailer);
}
