/**
 * The thread in which somebody else's PDF is read and stamped: started for one file, ended with it. A file that takes
 * for ever, or all the memory, is ended from outside; what the library keeps of every name it ever read goes with the thread.
 */
import { createRequire } from 'node:module';
import { parentPort, workerData } from 'node:worker_threads';
import { inflateSync } from 'node:zlib';
import type * as Library from '@cantoo/pdf-lib';
import type { PDFContext, PDFObject, PDFPageLeaf, PDFPageTree, PDFRawStream, PDFRef } from '@cantoo/pdf-lib';
import type { StampAnswer, StampRequest } from './pdf-stamp.ts';

// The library's modules for `import` are a thousand files, which take five times as long to read as these.
const pdf = createRequire(import.meta.url)('@cantoo/pdf-lib') as typeof Library;
const { PDFArray, PDFDict, PDFName, PDFNumber, PDFStream } = pdf;
const name = (text: string) => PDFName.of(text);

const mostPages = 2_000;
const mostUnpacked_bytes = 64 * 1024 * 1024;

/** The library's reader, which stops before a file of a few kilobytes unpacks into all the memory there is. */
class CarefulParser extends pdf.PDFParser {
  private unpacked_bytes = 0;

  override parseObject(reference?: PDFRef): PDFObject {
    const object = super.parseObject(reference);
    if (object instanceof pdf.PDFRawStream) this.weigh(object);
    return object;
  }

  /** Only objects and tables that are packed into streams are unpacked to be read; pages and pictures stay packed. */
  private weigh({ dict, contents }: PDFRawStream): void {
    const type = dict.lookup(name('Type'));
    if (type !== name('ObjStm') && type !== name('XRef')) return;
    const given = dict.lookup(name('Filter'));
    const filter = given instanceof PDFArray && given.size() === 1 ? given.lookup(0) : given;
    if (filter === undefined) return;
    if (filter !== name('FlateDecode')) throw new Error('objects are packed in a way that is not read here');
    const left = mostUnpacked_bytes - this.unpacked_bytes;
    this.unpacked_bytes += inflateSync(contents, { maxOutputLength: left }).length;
  }
}

/** Reads a file strictly: what is broken is refused, but for what every viewer mends (the length of a stream). */
async function read(bytes: Uint8Array): Promise<PDFContext> {
  const context = await new CarefulParser(bytes, Infinity, true).parseDocument();
  if (context.pdfFileDetails.prevStartXRef === 0) throw new Error('the file has no end');
  if (context.trailerInfo.Encrypt !== undefined) throw new Error('the file is encrypted');
  return context;
}

/** All pages, each once. */
function pagesOf(context: PDFContext): Set<PDFPageLeaf> {
  const root = context.lookup(context.trailerInfo.Root);
  if (!(root instanceof pdf.PDFCatalog)) throw new Error('the file has no root');
  const tree = root.Pages();
  if (!(tree instanceof pdf.PDFPageTree)) throw new Error('the file has no tree of pages');
  const pages = new Set<PDFPageLeaf>();
  let nodes = 0;
  tree.traverse((node: PDFPageLeaf | PDFPageTree | undefined) => {
    nodes += 1;
    if (nodes > 4 * mostPages || pages.size > mostPages) throw new Error('the file has too many pages');
    if (node instanceof pdf.PDFPageLeaf) pages.add(node);
    else if (!(node instanceof pdf.PDFPageTree)) throw new Error('a page is missing');
  });
  if (pages.size === 0) throw new Error('the file has no pages');
  return pages;
}

/**
 * Leave out what nothing refers to: earlier states of the document stay in a file, unseen. Throws for a file that carries
 * other files: they would leave without a stamp.
 */
function dropUnreachable(context: PDFContext): void {
  const { Root, Info, ID } = context.trailerInfo;
  const reached = new Set<PDFObject>();
  for (const waiting: (PDFObject | undefined)[] = [Root, Info, ID]; waiting.length > 0;) {
    const object = waiting.pop();
    if (object === undefined || reached.has(object)) continue;
    reached.add(object);
    if (object instanceof pdf.PDFRef) waiting.push(context.lookup(object));
    else if (object instanceof PDFArray) for (const item of object.asArray()) waiting.push(item);
    else if (object instanceof PDFStream) waiting.push(object.dict);
    else if (object instanceof PDFDict) {
      if (object.has(name('EF'))) throw new Error('the file carries other files');
      for (const value of object.values()) waiting.push(value);
    }
  }
  for (const [reference] of context.enumerateIndirectObjects())
    if (!reached.has(reference)) context.delete(reference);
}

/** A strip of text, printed as a page of its own, as a form of this file. */
async function formOf(context: PDFContext, strip: Uint8Array) {
  const source = await read(strip);
  const [page] = pagesOf(source);
  const copied = pdf.PDFObjectCopier.for(source, context).copy(page!);
  const embedder = await pdf.PDFPageEmbedder.for(copied);
  return {
    reference: await embedder.embedIntoContext(context),
    width: embedder.width,
    height: embedder.height,
  };
}
type Form = Awaited<ReturnType<typeof formOf>>;

/** The box that a viewer shows, and how to get from what it shows to the page's own directions (ISO 32000-1, 7.7.3.3). */
function viewOf(page: PDFPageLeaf, context: PDFContext) {
  const given =
    page.getInheritableAttribute(name('CropBox')) ?? page.getInheritableAttribute(name('MediaBox'));
  const box = context.lookupMaybe(given, PDFArray) ?? context.obj([0, 0, 595, 842]);
  const [x1 = 0, y1 = 0, x2 = 0, y2 = 0] = [0, 1, 2, 3].map((side) => box.lookup(side, PDFNumber).asNumber());
  const [left, bottom, width, height] = [
    Math.min(x1, x2),
    Math.min(y1, y2),
    Math.abs(x2 - x1),
    Math.abs(y2 - y1),
  ];
  if (!(width > 0 && height > 0)) throw new Error('a page has no size');
  const turn = (((page.Rotate()?.asNumber() ?? 0) % 360) + 360) % 360;
  if (turn === 90) return { width: height, height: width, matrix: [0, 1, -1, 0, left + width, bottom] };
  if (turn === 180) return { width, height, matrix: [-1, 0, 0, -1, left + width, bottom + height] };
  if (turn === 270) return { width: height, height: width, matrix: [0, -1, 1, 0, left, bottom + height] };
  return { width, height, matrix: [1, 0, 0, 1, left, bottom] };
}

/** Where the line goes: along the foot, as large as on A4 for its width. */
function footOf(line: Form, width: number): number[] {
  const margin = (8 * width) / 595;
  const scale = Math.min(width / 595, (width - 2 * margin) / line.width);
  return [scale, 0, 0, scale, (width - line.width * scale) / 2, margin];
}

/** Where the mark goes: along the diagonal, over four fifths of it. */
function diagonalOf(mark: Form, width: number, height: number): number[] {
  const angle = Math.atan2(height, width);
  const scale = Math.min(
    (0.8 * Math.hypot(width, height)) / mark.width,
    (0.15 * Math.min(width, height)) / mark.height,
  );
  const [along, up] = [scale * Math.cos(angle), scale * Math.sin(angle)];
  return [
    along,
    up,
    -up,
    along,
    (width - along * mark.width + up * mark.height) / 2,
    (height - up * mark.width - along * mark.height) / 2,
  ];
}

const operands = (matrix: readonly number[]) => matrix.map((number) => number.toFixed(4)).join(' ');

async function stamp(request: StampRequest): Promise<Uint8Array> {
  const context = await read(request.bytes);
  const pages = pagesOf(context);
  dropUnreachable(context);
  const mark = await formOf(context, request.mark);
  const line = await formOf(context, request.line);
  for (const page of pages) {
    const { width, height, matrix } = viewOf(page, context);
    // Pages may share their resources; the stamp is added to those of this one alone.
    const { Resources, XObject } = page.normalizedEntries();
    const [resources, forms] = [Resources.clone(context), XObject.clone(context)];
    forms.set(name('QueqiaoMark'), mark.reference);
    forms.set(name('QueqiaoLine'), line.reference);
    resources.set(name('XObject'), forms);
    page.set(name('Resources'), resources);
    const content = [
      `q ${operands(matrix)} cm`,
      `q ${operands(diagonalOf(mark, width, height))} cm /QueqiaoMark Do Q`,
      `q ${operands(footOf(line, width))} cm /QueqiaoLine Do Q`,
      'Q',
    ];
    page.addContentStream(context.register(context.stream(content.join('\n'))));
  }
  return pdf.PDFStreamWriter.forContext(context, Infinity).serializeToBuffer();
}

const port = parentPort;
if (port === null) throw new Error('server/disclosure/pdf-worker.ts runs as a worker thread only.');
try {
  const stamped = await stamp(workerData as StampRequest);
  port.postMessage({ stamped } satisfies StampAnswer, [stamped.buffer as ArrayBuffer]);
} catch (error) {
  port.postMessage({ refused: error instanceof Error ? error.message : String(error) } satisfies StampAnswer);
}
