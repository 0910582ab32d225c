import { deflateSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { isPrintablePicture, printText, type Stamp } from './document.ts';
import { PdfFile } from './pdf-file.ts';
import { stampPdf } from './pdf-stamp.ts';
import { dictionaryOf, endOfValue, itemsOf, PdfError } from './pdf-syntax.ts';

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

const simple = (page = '/MediaBox [0 0 200 300]') => [
  '<< /Type /Catalog /Pages 2 0 R >>',
  '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
  `<< /Type /Page /Parent 2 0 R ${page} /Contents 4 0 R /Resources << /XObject << /Im0 9 0 R >> >> >>`,
  '<< /Length 5 >>\nstream\n0 0 m\nendstream',
];

/** The dictionary of the only page, as another reader of the stamped file finds it. */
const pageOf = (bytes: Buffer) => {
  const file = new PdfFile(bytes);
  const root = dictionaryOf(file.resolve(file.trailer.get('Root')!));
  const pages = dictionaryOf(file.resolve(root.get('Pages')!));
  const page = dictionaryOf(file.resolve(itemsOf(file.resolve(pages.get('Kids')!))[0]!));
  return { file, page };
};

describe('the syntax of PDF', () => {
  test.each([
    [
      '<< /A 1 0 R /B [1 (a\\)b) <00>] /C << /D /E >> >>',
      { A: '1 0 R', B: '[1 (a\\)b) <00>]', C: '<< /D /E >>' },
    ],
    ['<</A/B/C true/D(1 (2) 3)>>', { A: '/B', C: 'true', D: '(1 (2) 3)' }],
    ['<< % a comment >>\n/A -1.5 >>', { A: '-1.5' }],
  ])('%s', (text, expected) => {
    expect(Object.fromEntries(dictionaryOf(text))).toEqual(expected);
  });
  test.each(['(', '<< /A', '[1 2', '<00', `${'['.repeat(200)}${']'.repeat(200)}`])(
    '%s has no end',
    (text) => {
      expect(() => endOfValue(text, 0)).toThrow(PdfError);
    },
  );
});

describe('a stamp on somebody else’s PDF', () => {
  test.each([
    ['an old file', oldFile(simple())],
    ['a file with packed objects', newFile()],
  ])('%s keeps its content and gets the stamp behind it', async (_name, bytes) => {
    const out = await stampPdf(bytes, stamp);
    const { file, page } = pageOf(out);
    const [before, own, after, ...more] = itemsOf(page.get('Contents')!);
    expect(more).toEqual([]);
    const content = (reference: string) => {
      const { stream } = file.plain(Number(reference.split(' ')[0]));
      return file.text.slice(stream!.from, stream!.to);
    };
    expect(content(before!)).toBe('q');
    expect(content(own!)).toBe('0 0 m');
    expect(content(after!)).toMatch(/^\nQ q 1 0 0 1 \d+ \d+ cm \/QueqiaoMark Do Q$/);
    const forms = dictionaryOf(dictionaryOf(page.get('Resources')!).get('XObject')!);
    const form = dictionaryOf(file.resolve(forms.get('QueqiaoMark')!));
    expect(form.get('Subtype')).toBe('/Form');
    // A second stamp finds its way through what the first one wrote.
    await expect(stampPdf(out, { ...stamp, personName: '李四' })).resolves.toBeInstanceOf(Buffer);
  });

  test('the page’s own forms stay, and the stamp lies where the page does', async () => {
    const { page } = pageOf(await stampPdf(oldFile(simple('/MediaBox [10 20 210 320]')), stamp));
    const forms = dictionaryOf(dictionaryOf(page.get('Resources')!).get('XObject')!);
    expect([...forms.keys()]).toEqual(['Im0', 'QueqiaoMark']);
    expect(page.get('MediaBox')).toBe('[10 20 210 320]');
  });

  test('what an update at the end had replaced is gone', async () => {
    const first = oldFile(simple()).toString('latin1');
    const offset = first.length;
    const update = `4 0 obj\n<< /Length 5 >>\nstream\n1 1 m\nendstream\nendobj\nxref\n4 1\n${String(offset).padStart(10, '0')} 00000 n \ntrailer\n<< /Root 1 0 R /Size 5 /Prev ${/startxref\n(\d+)/.exec(first)![1]} >>\nstartxref\n${offset + 57}\n%%EOF\n`;
    const start = offset + update.indexOf('xref\n4 1');
    const updated = Buffer.from(first + update.replace(String(offset + 57), String(start)), 'latin1');
    const out = (await stampPdf(updated, stamp)).toString('latin1');
    expect(out).toContain('1 1 m');
    expect(out).not.toContain('0 0 m');
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
    ['has no root', oldFile(simple(), '/Info 1 0 R')],
    ['has pages in a circle', oldFile(['<< /Pages 2 0 R >>', '<< /Kids [2 0 R] >>'])],
    ['says a wrong length', oldFile([...simple().slice(0, 3), '<< /Length 50 >>\nstream\n0 0 m\nendstream'])],
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
