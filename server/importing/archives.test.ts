import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { crc32, deflateRawSync } from 'node:zlib';
import excel from 'exceljs';
import { afterAll, describe, expect, it } from 'vitest';
import { requireModestArchive } from './archives.ts';
import { TooLargeUnpacked, UnusableInput } from './problems.ts';

const folder = mkdtempSync(join(tmpdir(), 'queqiao-archives-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const path = join(folder, 'table.xlsx');

/** A ZIP file of entries; `hidden` ones are left out of its directory. `says` is the size that it claims to unpack to. */
function zip(entries: { name: string; content: Buffer; hidden?: boolean; says?: number }[]): Buffer {
  const parts: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const { name, content, hidden, says } of entries) {
    const packed = deflateRawSync(content);
    const common = Buffer.alloc(26);
    common.writeUInt16LE(20, 0);
    common.writeUInt16LE(8, 4);
    common.writeUInt32LE(crc32(content), 10);
    common.writeUInt32LE(packed.length, 14);
    common.writeUInt32LE(says ?? content.length, 18);
    common.writeUInt16LE(name.length, 22);
    const local = Buffer.concat([Buffer.from('PK\x03\x04', 'latin1'), common, Buffer.from(name), packed]);
    const rest = Buffer.alloc(14);
    rest.writeUInt32LE(offset, 10);
    if (!hidden)
      directory.push(
        Buffer.concat([Buffer.from('PK\x01\x02\x14\x00', 'latin1'), common, rest, Buffer.from(name)]),
      );
    parts.push(local);
    offset += local.length;
  }
  const end = Buffer.alloc(22);
  end.write('PK\x05\x06', 'latin1');
  end.writeUInt16LE(directory.length, 8);
  end.writeUInt16LE(directory.length, 10);
  end.writeUInt32LE(Buffer.concat(directory).length, 12);
  end.writeUInt32LE(offset, 16);
  return Buffer.concat([...parts, ...directory, end]);
}

const check = (content: Buffer, limit_bytes = 100_000) => {
  writeFileSync(path, content);
  return requireModestArchive(path, limit_bytes);
};
const small = { name: 'a.xml', content: Buffer.from('<a/>') };
const bomb = { name: 'b.xml', content: Buffer.alloc(2_000_000) };

describe('requireModestArchive', () => {
  it('takes what the spreadsheet package writes', async () => {
    const workbook = new excel.Workbook();
    workbook.addWorksheet('表').addRows([
      ['项目名称', '金额'],
      ['海洋牧场', 12.5],
    ]);
    await workbook.xlsx.writeFile(path);
    await expect(requireModestArchive(path, 1_000_000)).resolves.toBeUndefined();
  });

  it('takes what unpacks to the limit exactly', () =>
    expect(check(zip([small, { name: 'b.xml', content: Buffer.alloc(99_996) }]))).resolves.toBeUndefined());

  it.each([
    ['one large entry', zip([small, bomb])],
    ['one that says it is small', zip([small, { ...bomb, says: 4 }])],
    [
      'many that are large together',
      zip(Array.from({ length: 20 }, (_, index) => ({ name: `${index}`, content: Buffer.alloc(6_000) }))),
    ],
  ])('refuses %s', (_, content) => expect(check(content)).rejects.toBeInstanceOf(TooLargeUnpacked));

  it.each([
    ['an entry that its directory does not name', zip([small, { ...bomb, hidden: true }])],
    ['a hidden entry in front', zip([{ ...bomb, hidden: true }, small])],
    ['a file that is cut off', zip([small, small]).subarray(0, 60)],
    ['no archive', Buffer.from('a,b\n1,2\n')],
    ['nothing', Buffer.alloc(0)],
  ])('refuses %s', async (_, content) => {
    const refusal = await check(content).catch((error: unknown) => error);
    expect(refusal).toBeInstanceOf(UnusableInput);
    expect(refusal).not.toBeInstanceOf(TooLargeUnpacked);
  });
});
