import { deflateSync } from 'node:zlib';
import {
  decodePDFRawStream,
  PDFArray,
  PDFDict,
  PDFDocument,
  PDFName,
  PDFRawStream,
  PDFStream,
} from '@cantoo/pdf-lib';
import { describe, expect, test } from 'vitest';
import { isPrintablePicture, printText, type Stamp } from './document.ts';
import { PdfError, stampPdf } from './pdf-stamp.ts';

const stamp: Stamp = {
  personName: '张三',
  organisationName: '海蓝科技',
  at: new Date('2026-11-23T04:05:06Z'),
  recordNumber: '0199aaaa-bbbb-7ccc-8ddd-eeeeeeeeeeee',
  version: '1',
};

/** A file of these objects with a table of places, as old programs write it. */
function oldFile(objects: string[], trailer = '/Root 1 0 R'): Buffer {
  let text = '%PDF-1.4\n';
  const offsets = objects.map((object, index) => {
    const offset = text.length;
    text += `${index + 1} 0 obj\n${object}\nendobj\n`;
    return offset;
  });
  const rows = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('');
  const start = text.length;
  text += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${rows}trailer\n<< ${trailer} /Size ${objects.length + 1} >>\nstartxref\n${start}\n%%EOF\n`;
  return Buffer.from(text, 'latin1');
}

/** The same with pages packed into an object stream and a packed stream of places with a predictor. */
function newFile(): Buffer {
  const packed = [
    '<< /Type /Pages /Kids [3 0 R] /Count 1 /MediaBox [10 20 210 320] >>',
    '<< /Type /Page /Parent 2 0 R /Contents 5 0 R >>',
  ];
  const head = `2 0 3 ${packed[0]!.length + 1} `;
  const pack = deflateSync(Buffer.from(`${head}${packed.join(' ')}`, 'latin1')).toString('latin1');
  let text = '%PDF-1.5\n';
  const places: [number, number, number][] = [[0, 0, 65535]];
  const add = (number: number, object: string) => {
    places[number] = [1, text.length, 0];
    text += `${number} 0 obj\n${object}\nendobj\n`;
  };
  add(1, '<< /Type /Catalog /Pages 2 0 R >>');
  places[2] = [2, 4, 0];
  places[3] = [2, 4, 1];
  add(
    4,
    `<< /Type /ObjStm /N 2 /First ${head.length} /Filter /FlateDecode /Length ${pack.length} >>\nstream\n${pack}\nendstream`,
  );
  add(5, '<< /Length 6 0 R >>\nstream\n0 0 m\nendstream');
  add(6, '5');
  const start = text.length;
  places[7] = [1, start, 0];
  let above = Buffer.alloc(7);
  const rows = places.map(([type, first, second]) => {
    const row = Buffer.alloc(7);
    row.writeUInt8(type, 0);
    row.writeUInt32BE(first, 1);
    row.writeUInt16BE(second, 5);
    const up = Buffer.from(row.map((byte, index) => (byte - (above[index] ?? 0)) & 0xff));
    above = row;
    return Buffer.concat([Buffer.from([2]), up]);
  });
  const table = deflateSync(Buffer.concat(rows)).toString('latin1');
  text += `7 0 obj\n<< /Type /XRef /Root 1 0 R /Size 8 /W [1 4 2] /Filter /FlateDecode /DecodeParms << /Predictor 12 /Columns 7 >> /Length ${table.length} >>\nstream\n${table}\nendstream\nendobj\nstartxref\n${start}\n%%EOF\n`;
  return Buffer.from(text, 'latin1');
}

/** A pack of objects that is a few kilobytes here and a hundred megabytes there. */
function bomb(): Buffer {
  const pack = deflateSync(Buffer.alloc(100 * 1024 * 1024, ' ')).toString('latin1');
  const head = `<< /Type /ObjStm /N 0 /First 0 /Filter /FlateDecode /Length ${pack.length} >>`;
  return oldFile([...simple(), `${head}\nstream\n${pack}\nendstream`]);
}

/** A root whose fifth object is the description of a file that lies in this one. */
const carrying = '<< /Type /Catalog /Pages 2 0 R /Names << /EmbeddedFiles << /Names [(a.txt) 5 0 R] >> >> >>';

const simple = (page = '/MediaBox [0 0 200 300]') => [
  '<< /Type /Catalog /Pages 2 0 R >>',
  '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
  `<< /Type /Page /Parent 2 0 R ${page} /Contents 4 0 R /Resources << /XObject << /Im0 9 0 R >> >> >>`,
  '<< /Length 5 >>\nstream\n0 0 m\nendstream',
];

/** The only page of a stamped file, its contents and its forms. */
async function pageOf(bytes: Buffer) {
  const { context, catalog } = await PDFDocument.load(bytes, { updateMetadata: false });
  const page = catalog.Pages().Kids().lookup(0, PDFDict);
  const streams = page.lookup(PDFName.of('Contents'), PDFArray).asArray();
  const contents = streams.map((reference) => {
    const stream = context.lookup(reference);
    const bytesOf = stream instanceof PDFRawStream ? decodePDFRawStream(stream).decode() : new Uint8Array();
    return Buffer.from(bytesOf).toString('latin1');
  });
  const resources = page.lookup(PDFName.of('Resources'), PDFDict);
  const forms = resources.lookup(PDFName.of('XObject'), PDFDict);
  return { page, contents, forms };
}
const namesOf = (dictionary: PDFDict) => dictionary.keys().map((key) => key.decodeText());

describe('a stamp on somebody else’s PDF', () => {
  test.each([
    ['an old file', oldFile(simple())],
    ['a file with packed objects', newFile()],
    [
      'a file with a wrong length, as viewers mend it',
      oldFile([...simple().slice(0, 3), '<< /Length 50 >>\nstream\n0 0 m\nendstream']),
    ],
    ['a file whose trailer forgets its root', oldFile(simple(), '/Info 1 0 R')],
  ])('%s keeps its content and gets the stamp behind it', async (_name, bytes) => {
    const out = await stampPdf(bytes, stamp);
    const { contents, forms } = await pageOf(out);
    expect(contents.slice(0, -1).map((content) => content.trim())).toEqual(['q', '0 0 m', 'Q']);
    expect(contents.at(-1)).toMatch(/^q 1.0000 [^]* cm \/QueqiaoMark Do Q[^]* cm \/QueqiaoLine Do Q\nQ$/);
    for (const form of ['QueqiaoMark', 'QueqiaoLine'])
      expect(String(forms.lookup(PDFName.of(form), PDFStream).dict.get(PDFName.of('Subtype')))).toBe('/Form');
    // A second stamp finds its way through what the first one wrote.
    await expect(stampPdf(out, { ...stamp, personName: '李四' })).resolves.toBeInstanceOf(Buffer);
  });

  test('the page’s own forms stay, and the stamp lies where the page does', async () => {
    const { page, forms, contents } = await pageOf(
      await stampPdf(oldFile(simple('/MediaBox [10 20 210 320]')), stamp),
    );
    expect(namesOf(forms)).toEqual(['Im0', 'QueqiaoMark', 'QueqiaoLine']);
    expect(page.lookup(PDFName.of('MediaBox'), PDFArray).toString()).toBe('[ 10 20 210 320 ]');
    expect(contents.at(-1)).toMatch(/^q 1.0000 0.0000 0.0000 1.0000 10.0000 20.0000 cm/);
  });

  test('a page that is shown turned gets the stamp turned with it', async () => {
    const turned = simple('/MediaBox [0 0 200 300] /Rotate 90');
    const { contents } = await pageOf(await stampPdf(oldFile(turned), stamp));
    expect(contents.at(-1)).toMatch(/^q 0.0000 1.0000 -1.0000 0.0000 200.0000 0.0000 cm/);
  });

  test('pages of one dictionary of resources are stamped each', async () => {
    const [catalog = '', , , content = ''] = simple();
    const page = '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 200 300] /Contents 4 0 R /Resources 6 0 R >>';
    const pages = '<< /Type /Pages /Kids [3 0 R 5 0 R] /Count 2 >>';
    const out = await stampPdf(oldFile([catalog, pages, page, content, page, '<< >>']), stamp);
    expect(out.toString('latin1').match(/QueqiaoMark Do/g)).toHaveLength(2);
  });

  /** The file with an update at its end that says what object 4 is now, or what the page is. */
  function updated(number: number, object: string): Buffer {
    const first = oldFile(simple()).toString('latin1');
    const added = `${number} 0 obj\n${object}\nendobj\n`;
    const place = `${String(first.length).padStart(10, '0')} 00000 n \n`;
    const previous = /startxref\n(\d+)/.exec(first)?.[1];
    const table = `xref\n${number} 1\n${place}trailer\n<< /Root 1 0 R /Size 6 /Prev ${previous} >>\n`;
    return Buffer.from(
      `${first}${added}${table}startxref\n${first.length + added.length}\n%%EOF\n`,
      'latin1',
    );
  }

  test('what an update at the end had replaced is gone', async () => {
    const changed = await stampPdf(updated(4, '<< /Length 5 >>\nstream\n1 1 m\nendstream'), stamp);
    expect((await pageOf(changed)).contents).toContain('1 1 m');
    expect(changed.toString('latin1')).not.toContain('0 0 m');
    // The old content is no longer the page's, though nothing has replaced it.
    const emptied = await stampPdf(updated(3, '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 9 9] >>'), stamp);
    expect(emptied.toString('latin1')).not.toContain('0 0 m');
    expect(emptied.toString('latin1')).toContain('/QueqiaoMark Do');
  });

  test('the printed line says who, for whom, when in Shanghai, which NDA and which record', async () => {
    const { lineOf } = await import('./document.ts');
    expect(lineOf(stamp)).toBe(
      '保密 Confidential · 张三 · 海蓝科技 · 2026-11-23 12:05:06 (UTC+8) · NDA 1 · 0199aaaa-bbbb-7ccc-8ddd-eeeeeeeeeeee',
    );
    await expect(
      stampPdf(await printText('文字\n'.repeat(200), 'a.txt', stamp), stamp),
    ).resolves.toBeInstanceOf(Buffer);
  });

  test.each([
    ['is encrypted', oldFile(simple(), '/Root 1 0 R /Encrypt 4 0 R')],
    ['has no root', oldFile(['<< /Pages 2 0 R >>', ...simple().slice(1)])],
    ['has pages in a circle', oldFile(['<< /Pages 2 0 R >>', '<< /Kids [2 0 R] >>'])],
    ['lacks a page', oldFile(simple().slice(0, 2))],
    ['unpacks to more than there is room for', bomb()],
    ['is nested without end', oldFile([...simple(), `${'['.repeat(200_000)}${']'.repeat(200_000)}`])],
    ['carries another file', oldFile([...simple().slice(1).toSpliced(0, 0, carrying), '<< /EF << >> >>'])],
    ['has a page of no size', oldFile(simple('/MediaBox [0 0 0 300]'))],
    ['has no table', Buffer.from('%PDF-1.4\n1 0 obj\n<< >>\nendobj\nstartxref\n9999\n%%EOF')],
    ['is cut off', oldFile(simple()).subarray(0, 200)],
    ['is none', Buffer.from('%PDF-1.7\n')],
  ])('a file that %s is refused', async (_name, bytes) => {
    await expect(stampPdf(bytes, stamp)).rejects.toBeInstanceOf(PdfError);
  });
});

describe('pictures', () => {
  const chunk = (name: string, data: Buffer) => {
    const head = Buffer.alloc(8);
    head.writeUInt32BE(data.length);
    head.write(name, 4, 'latin1');
    return Buffer.concat([head, data, Buffer.alloc(4)]);
  };
  const png = (width: number, height: number, points: Buffer, interlace = 0) => {
    const head = Buffer.alloc(13);
    head.writeUInt32BE(width, 0);
    head.writeUInt32BE(height, 4);
    head.set([8, 6, 0, 0, interlace], 8);
    const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
    return Buffer.concat([
      signature,
      chunk('IHDR', head),
      chunk('IDAT', points),
      chunk('IEND', Buffer.alloc(0)),
    ]);
  };
  const points = deflateSync(Buffer.alloc(2 * (1 + 8)));
  test.each([
    ['whole', png(2, 2, points), true],
    ['with fewer points than it says', png(2, 3, points), false],
    ['that unpacks to more than it says', png(2, 2, deflateSync(Buffer.alloc(1_000_000))), false],
    ['with points that are none', png(2, 2, Buffer.from('nonsense')), false],
    ['larger than memory', png(100_000, 100_000, points), false],
    ['interlaced', png(2, 2, points, 1), false],
    ['cut off', png(2, 2, points).subarray(0, 20), false],
  ])('a PNG %s', (_name, bytes, printable) => {
    expect(isPrintablePicture(bytes, 'image/png')).toBe(printable);
  });
});
