import { inflateSync } from 'node:zlib';
import type { Content, TDocumentDefinitions } from 'pdfmake/interfaces.js';
import type { Indicator } from '../../db/schema/listings.ts';
import { printPdf } from '../printing/pdfmake.ts';

/** For whom and when something was handed out: printed on every page of it. */
export interface Stamp {
  personName: string;
  organisationName: string;
  at: Date;
  /** Id of the record that the owner sees. */
  recordNumber: string;
  /** Of the NDA. */
  version: string;
}

const shanghai = new Intl.DateTimeFormat('sv-SE', {
  timeZone: 'Asia/Shanghai',
  dateStyle: 'short',
  timeStyle: 'medium',
});

/** What is written across a page. */
export const markOf = (stamp: Stamp): string => `${stamp.personName} · ${stamp.organisationName}`;

/** What is written at the foot of a page: who, for whom, when (Asia/Shanghai), under which NDA, and the record's number. */
export const lineOf = (stamp: Stamp): string =>
  `保密 Confidential · ${markOf(stamp)} · ${shanghai.format(stamp.at)} (UTC+8) · NDA ${stamp.version} · ${stamp.recordNumber}`;

const ink = '#13272b';
const muted = '#47595e';

/** A page as this room prints it; without a stamp for the owner's own people. */
const framed = (
  stamp: Stamp | null,
  madeAt: Date,
  title: string,
  content: Content[],
): TDocumentDefinitions => ({
  pageSize: 'A4',
  pageMargins: [52, 48, 52, 56],
  language: 'zh-CN',
  info: { title, author: '鹊桥 Queqiao', creationDate: madeAt, modDate: madeAt },
  defaultStyle: { font: 'NotoSansSC', fontSize: 10.5, color: ink, lineHeight: 1.3 },
  styles: { heading: { bold: true, fontSize: 13, margin: [0, 14, 0, 6] } },
  ...(stamp
    ? {
        watermark: { text: markOf(stamp), color: '#0b5563', opacity: 0.14, bold: true, fontSize: 40 },
        footer: {
          text: lineOf(stamp),
          fontSize: 7,
          color: muted,
          alignment: 'center' as const,
          margin: [20, 20, 20, 0],
        },
      }
    : {}),
  content: [{ text: title, bold: true, fontSize: 18, margin: [0, 0, 0, 8] }, ...content],
});

const limitOf = ({ relation, value, upperValue, unit }: Indicator): string =>
  `${relation === 'range' ? `${value} – ${upperValue ?? ''}` : `${relation} ${value}`} ${unit}`.trim();

/** The confidential text and indicators of a listing as PDF. */
export const printDetail = (input: {
  title: string;
  detail: string;
  indicators: readonly Indicator[];
  stamp: Stamp | null;
  madeAt: Date;
}): Promise<Buffer> =>
  printPdf(
    framed(input.stamp, input.madeAt, input.title, [
      { text: '保密说明 Confidential detail', style: 'heading' },
      { text: input.detail || '—' },
      ...(input.indicators.length > 0
        ? [
            { text: '保密指标 Confidential indicators', style: 'heading' },
            {
              table: {
                widths: ['*', '*'],
                body: input.indicators.map((indicator) => [indicator.name, limitOf(indicator)]),
              },
              layout: 'lightHorizontalLines',
            },
          ]
        : []),
    ]),
  );

/** A text file as PDF, line by line. */
export const printText = (text: string, name: string, stamp: Stamp): Promise<Buffer> =>
  printPdf(framed(stamp, stamp.at, name, [{ text: text.replaceAll('\r\n', '\n') }]));

/** A picture as PDF, on one page, under the stamp. */
export const printPicture = (bytes: Buffer, mediaType: string, name: string, stamp: Stamp): Promise<Buffer> =>
  printPdf(
    framed(stamp, stamp.at, name, [
      { image: `data:${mediaType};base64,${bytes.toString('base64')}`, fit: [490, 640] },
    ]),
  );

/** How wide a text may be at the most, in sizes of its font: Chinese and capitals fill the square, the rest does not. */
const squaresOf = (text: string): number =>
  [...text].reduce((sum, character) => sum + (/[\x20-@[-~·]/.test(character) ? 0.65 : 1), 0);

/** A page with one line of text and nothing else, as large as the line, to be laid over pages of somebody else's. */
export const printStrip = (
  text: string,
  style: { fontSize: number; color: string; bold?: boolean; opacity?: number },
): Promise<Buffer> =>
  printPdf({
    pageSize: { width: style.fontSize * squaresOf(text), height: style.fontSize * 1.5 },
    pageMargins: 0,
    defaultStyle: { font: 'NotoSansSC' },
    content: [{ text, ...style, noWrap: true, alignment: 'center' }],
  });

/** A PNG is unpacked to be printed: one of a few kilobytes can hold thousands of millions of points. */
const mostPoints = 40_000_000;
const samplesOf: Record<number, number> = { 0: 1, 2: 3, 3: 1, 4: 2, 6: 4 };

/**
 * Whether `printPicture` can print a picture: a JPEG, or a PNG whose points unpack to what its head says. The printer
 * unpacks outside of any promise, where an error would end the process, so it is tried here first.
 */
export function isPrintablePicture(bytes: Buffer, mediaType: string): boolean {
  if (mediaType === 'image/jpeg') return true;
  // The first chunk of a PNG is IHDR: width and height, four bytes each, from byte 16 on; then depth, colour, …, interlace.
  if (mediaType !== 'image/png' || bytes.length < 33 || bytes.toString('latin1', 12, 16) !== 'IHDR')
    return false;
  const [width, height] = [bytes.readUInt32BE(16), bytes.readUInt32BE(20)];
  const [depth, colour, interlace] = [bytes[24] ?? 0, bytes[25] ?? 0, bytes[28] ?? 0];
  const samples = samplesOf[colour];
  if (samples === undefined || interlace !== 0 || width * height > mostPoints) return false;
  const wanted = height * (1 + Math.ceil((width * samples * depth) / 8));
  const packed: Buffer[] = [];
  for (let at = 8; at + 12 <= bytes.length;) {
    const length = bytes.readUInt32BE(at);
    if (bytes.toString('latin1', at + 4, at + 8) === 'IDAT')
      packed.push(bytes.subarray(at + 8, at + 8 + length));
    at += 12 + length;
  }
  try {
    return (
      wanted > 0 && inflateSync(Buffer.concat(packed), { maxOutputLength: wanted + 1 }).length === wanted
    );
  } catch {
    return false;
  }
}
