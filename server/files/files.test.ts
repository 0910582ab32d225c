import { mkdtempSync, readdirSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import ExcelJS from 'exceljs';
import { afterAll, describe, expect, test } from 'vitest';
import { safeName } from './content.ts';
import { createFileStorage } from './files.ts';

const folder = mkdtempSync(join(tmpdir(), 'queqiao-files-'));
const storage = createFileStorage(folder);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const limit_bytes = 1024 * 1024;
const pdf = Buffer.from('%PDF-1.7\n1 0 obj\n<<>>\nendobj\ntrailer\n<<>>\n%%EOF\n');
const png = Buffer.from('89504e470d0a1a0a0000000d49484452000000010000000108060000001f15c489', 'hex');

test('what a killed process left half written is removed, what is being written is not', async () => {
  const kept = await storage.save({ name: 'a.pdf', content: pdf, limit_bytes });
  const at = join(folder, 'files', kept.id.slice(-2));
  writeFileSync(join(at, 'left.part'), 'x');
  utimesSync(join(at, 'left.part'), new Date('2026-01-01'), new Date('2026-01-01'));
  writeFileSync(join(at, 'going-on.part'), 'x');
  expect(await storage.removeUnfinished(new Date('2026-01-02'))).toBe(1);
  expect(readdirSync(at).sort()).toEqual([kept.id, 'going-on.part'].sort());
  rmSync(join(at, 'going-on.part'));
  expect(await createFileStorage(join(folder, 'nowhere')).removeUnfinished(new Date())).toBe(0);
  await storage.remove(kept.id);
});

/** Files below the storage's folder. */
const stored = (): string[] =>
  readdirSync(join(folder, 'files'), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => entry.name);

describe('names', () => {
  test.each([
    ['合同.pdf', '合同.pdf'],
    ['../../etc/passwd.pdf', 'passwd.pdf'],
    ['C:\\Users\\张三\\合同.PDF', '合同.pdf'],
    ['contract.exe.pdf', 'contract_exe.pdf'],
    ['技术方案v1.2 终稿.pdf', '技术方案v1.2 终稿.pdf'],
    ['a\u202Efdp.pdf', 'afdp.pdf'],
    ['x"\r\nSet-Cookie: a.pdf', 'x_Set-Cookie_ a.pdf'],
    ['.htaccess', 'file.pdf'],
    ['..', 'file.pdf'],
    ['', 'file.pdf'],
    ['nul.pdf', '_nul.pdf'],
    [`${'长'.repeat(300)}.pdf`, `${'长'.repeat(100)}.pdf`],
  ])('%j becomes %j', (given, expected) => {
    expect(safeName(given, 'pdf')).toBe(expected);
  });
});

describe('content', () => {
  test('is stored under its id, with type and hash found from the bytes, readable by this user alone', async () => {
    const file = await storage.save({ name: '合同.pdf', content: Readable.from([pdf]), limit_bytes });
    expect(file).toMatchObject({ name: '合同.pdf', mediaType: 'application/pdf', size_bytes: pdf.length });
    expect(file.sha256).toMatch(/^[0-9a-f]{64}$/);
    const path = join(folder, 'files', file.id.slice(-2), file.id);
    expect(statSync(path).mode & 0o777).toBe(0o600);
    const chunks: Buffer[] = [];
    for await (const chunk of storage.open(file.id)) chunks.push(chunk as Buffer);
    expect(Buffer.concat(chunks).equals(pdf)).toBe(true);
    await storage.remove(file.id);
    await storage.remove(file.id);
    expect(stored()).toEqual([]);
  });

  test.each([
    ['a page that calls itself PDF', 'a.pdf', Buffer.from('<html><script>alert(1)</script></html>')],
    ['a picture that calls itself PDF', 'a.pdf', png],
    ['a script in svg', 'a.svg', Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"><script/></svg>')],
    ['svg as text', 'a.txt', Buffer.from('<svg onload="alert(1)"></svg>')],
    ['html as csv', 'a.csv', Buffer.from('<!DOCTYPE html><p>x')],
    ['markup far inside a text', 'a.txt', Buffer.from(`${'文'.repeat(500_000)}<script>`)],
    ['a tag cut by the end of a part', 'a.txt', Buffer.from(`${'a'.repeat(1024 * 1024 - 1)}<b>`)],
    ['a program', 'a.exe', Buffer.from('4d5a90000300000004000000ffff', 'hex')],
    ['a double extension', 'a.pdf.exe', pdf],
    ['a zip', 'a.zip', Buffer.from('504b0506000000000000000000000000000000000000', 'hex')],
    [
      'a zip that calls itself docx',
      'a.docx',
      Buffer.from('504b0506000000000000000000000000000000000000', 'hex'),
    ],
    ['bytes that are no text', 'a.txt', Buffer.from([0xff, 0xfe, 0x00, 0x41])],
    ['text that breaks off inside a character', 'a.txt', Buffer.from('中').subarray(0, 2)],
    ['nothing', 'a.pdf', Buffer.alloc(0)],
  ])('%s is refused and nothing is stored', async (_name, name, content) => {
    const input = { name, content, limit_bytes: 4 * limit_bytes };
    await expect(storage.save(input)).rejects.toMatchObject({ code: 'file_type_refused' });
    expect(stored()).toEqual([]);
  });

  test('a workbook is one by its content', async () => {
    const workbook = new ExcelJS.Workbook();
    workbook.addWorksheet('表').addRow(['指标', 20]);
    const content = Buffer.from(await workbook.xlsx.writeBuffer());
    const file = await storage.save({ name: '指标', content, limit_bytes });
    expect(file.name).toBe('指标.xlsx');
    await storage.remove(file.id);
  });

  test('text is let in when it is text', async () => {
    const text = await storage.save({
      name: '说明.txt',
      content: Buffer.from('合作说明：a < b，温度 <20 ℃'),
      limit_bytes,
    });
    expect(text.mediaType).toBe('text/plain');
    const table = await storage.save({
      name: '表.CSV',
      content: Buffer.from('指标,值\n耐压,20\n'),
      limit_bytes,
    });
    expect(table).toMatchObject({ mediaType: 'text/csv', name: '表.csv' });
    await Promise.all([storage.remove(text.id), storage.remove(table.id)]);
  });

  test('more than the limit is refused while it comes in', async () => {
    const content = Readable.from([pdf, Buffer.alloc(limit_bytes)]);
    await expect(storage.save({ name: 'a.pdf', content, limit_bytes })).rejects.toMatchObject({
      code: 'body_too_large',
    });
    expect(stored()).toEqual([]);
  });

  test('an id that is a path is not found', () => {
    expect(() => storage.open('../session-secret')).toThrow(expect.objectContaining({ code: 'not_found' }));
  });
});
