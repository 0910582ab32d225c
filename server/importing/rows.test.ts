import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import excel from 'exceljs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { problemText, UnusableInput } from './problems.ts';
import { readRows } from './rows.ts';
import { listingTable } from './schema.ts';

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'queqiao-rows-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function write(name: string, content: string | Uint8Array): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

const read = (path: string) => Array.fromAsync(readRows(path, listingTable));

/** Chinese text as Excel in China saves it: 标题,正文 / 海水淡化膜,高通量 */
const gb18030Bytes = Uint8Array.from([
  ...[0xb1, 0xea, 0xcc, 0xe2, 0x2c, 0xd5, 0xfd, 0xce, 0xc4, 0x0d, 0x0a],
  ...[
    0xba, 0xa3, 0xcb, 0xae, 0xb5, 0xad, 0xbb, 0xaf, 0xc4, 0xa4, 0x2c, 0xb8, 0xdf, 0xcd, 0xa8, 0xc1, 0xbf,
    0x0a,
  ],
]);

describe('JSON Lines', () => {
  test('rows keep their line numbers, empty lines count and say nothing', async () => {
    const path = write(
      'a.jsonl',
      '{"_id":"1","title":"甲","text":"子"}\n\n{"title":"乙","extra":{"x":1}}\r\n',
    );
    expect(await read(path)).toEqual([
      { line: 1, values: { reference: '1', title: '甲', text: '子' } },
      { line: 3, values: { title: '乙' } },
    ]);
  });

  test('each bad line is named with its reason, the others are read', async () => {
    const lines = [
      '{"title":"好"}',
      '{broken',
      '[1]',
      '{"title":"  "}',
      '{"text":"无题"}',
      `{"title":"${'长'.repeat(201)}"}`,
    ];
    const rows = await read(write('bad.jsonl', lines.join('\n')));
    expect(rows.map((row) => [row.line, 'problem' in row ? row.problem.code : 'good'])).toEqual([
      [1, 'good'],
      [2, 'not_json'],
      [3, 'not_an_object'],
      [4, 'required'],
      [5, 'required'],
      [6, 'too_long'],
    ]);
    const last = rows[5];
    expect(last && 'problem' in last && problemText(last.problem, 'zh')).toBe('title：最多 200 个字符。');
  });

  test('a line of 5 MB is skipped, the lines around it are read', async () => {
    const path = write('huge.jsonl', `{"title":"前"}\n{"title":"${'x'.repeat(5_000_000)}"}\n{"title":"后"}`);
    const rows = await read(path);
    expect(rows.map((row) => ('problem' in row ? row.problem.code : row.values.title))).toEqual([
      '前',
      'row_too_long',
      '后',
    ]);
  });

  test('what a database cannot hold is cleaned', async () => {
    const rows = await read(write('control.jsonl', '{"title":"a\\u0000b\\ud800c"}'));
    expect(rows).toEqual([{ line: 1, values: { title: 'a b\ufffdc' } }]);
  });
});

describe('CSV', () => {
  test('Chinese header, byte order mark, line breaks inside quotes', async () => {
    const path = write('a.csv', '\uFEFF编号,成果名称,简介\n1,"膜,一号","第一行\n第二行"\n\n2,膜二号,\n');
    expect(await read(path)).toEqual([
      { line: 2, values: { reference: '1', title: '膜,一号', text: '第一行\n第二行' } },
      { line: 5, values: { reference: '2', title: '膜二号', text: '' } },
    ]);
  });

  test('GB18030 is recognised', async () => {
    expect(await read(write('gb.csv', gb18030Bytes))).toEqual([
      { line: 2, values: { title: '海水淡化膜', text: '高通量' } },
    ]);
  });

  test('semicolons and tabs are recognised by the header', async () => {
    expect(await read(write('semicolon.csv', '_id;title;text\n1;甲;a,b\n'))).toEqual([
      { line: 2, values: { reference: '1', title: '甲', text: 'a,b' } },
    ]);
    expect(await read(write('tab.tsv', 'title\ttext\n甲\ta,b\n'))).toEqual([
      { line: 2, values: { title: '甲', text: 'a,b' } },
    ]);
  });

  test('surplus cells and broken quotes are problems of their rows', async () => {
    const rows = await read(write('cells.csv', 'title,text\n甲,一,二,三\n"乙"x,坏\n丙,好\n'));
    expect(rows.map((row) => ('problem' in row ? row.problem.code : row.values.title))).toEqual([
      'too_many_cells',
      'malformed',
      '丙',
    ]);
  });

  test('a quote that is never closed costs its own line only', async () => {
    const rows = await read(write('quote.csv', 'title,text\n甲,1\n"乙,2\n丙,5" 管\n丁,"a\nb"\n"戊,3\n'));
    expect(rows.map((row) => [row.line, 'problem' in row ? row.problem.code : row.values.title])).toEqual([
      [2, '甲'],
      [3, 'malformed'],
      [4, 'malformed'],
      [5, '丁'],
      [7, 'quote_not_closed'],
    ]);
  });

  test('a cell of 5 MB is skipped, the lines around it are read', async () => {
    const rows = await read(write('huge.csv', `title,text\n前,1\n甲,"${'y'.repeat(5_000_000)}"\n后,2\n`));
    const found = rows.map((row) => ('problem' in row ? row.problem.code : row.values.title));
    expect(found).toContain('前');
    expect(found).toContain('row_too_long');
    expect(found).toContain('后');
  });
});

describe('XLSX', () => {
  test('header below an empty row, numbers, rich text, formulas', async () => {
    const workbook = new excel.Workbook();
    const sheet = workbook.addWorksheet('成果');
    sheet.addRow([]);
    sheet.addRow(['编号', '名称', '内容']);
    sheet.addRow([7, { richText: [{ text: '海水' }, { text: '淡化' }] }, 'a']);
    sheet.addRow([
      '8',
      { formula: 'HYPERLINK("http://example.invalid","点我")', result: '点我' },
      { formula: '1+1', result: 2 },
    ]);
    sheet.addRow(['9', null, '无题']);
    const path = join(folder, 'a.xlsx');
    await workbook.xlsx.writeFile(path);
    expect(await read(path)).toEqual([
      { line: 3, values: { reference: '7', title: '海水淡化', text: 'a' } },
      { line: 4, values: { reference: '8', title: '点我', text: '2' } },
      {
        line: 5,
        problem: { code: 'required', field: 'title', parameters: {} },
        cells: { reference: '9', title: '', text: '无题' },
      },
    ]);
  });
});

describe('files that cannot be imported', () => {
  test.each([
    ['missing.csv', null],
    ['empty.csv', ''],
    ['empty.jsonl', ''],
    ['wrong-header.csv', 'a,b\n1,2\n'],
    ['data.pdf', '%PDF-1.7'],
    ['picture.csv', Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 0])],
    ['broken.xlsx', 'PK\u0003\u0004 this is no archive'],
    ['text.xlsx', 'title\n甲\n'],
  ])('%s is refused with a sentence', async (name, content) => {
    const path = content === null ? join(folder, name) : write(name, content);
    await expect(read(path)).rejects.toThrow(UnusableInput);
  });
});
