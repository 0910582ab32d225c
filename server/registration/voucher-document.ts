import type { Content, TDocumentDefinitions } from 'pdfmake/interfaces.js';
import type { VoucherContent } from '../../db/schema/registration.ts';
import { printPdf } from '../printing/pdfmake.ts';
import { yuanText } from '../wire.ts';
import { shownCode, type VoucherStanding } from './voucher-rules.ts';
import { classWords, fieldWords, licenceScopeWords, subKindWords, wordOf } from './words.ts';

/** What is printed. */
export interface VoucherPaper {
  version: number;
  code: string;
  content: VoucherContent;
  /** The shares that this paper shows. */
  shares: VoucherContent['shares'];
  standing: VoucherStanding;
  issuedAt: Date;
  /** The day of issue in Asia/Shanghai. */
  issuedOn: string;
  cityName: string;
  /** Address of the page that verifies, without the code. */
  verifyAddress: string;
}

const ink = '#13272b';
const sea = '#0b5563';
const muted = '#47595e';
const line = '#d3dfe1';

/** Amounts with separators, so that zeros can be counted. */
const yuan = (amountFen: string): string =>
  `${yuanText(BigInt(amountFen)).replace(/\B(?=(\d{3})+\.)/g, ',')} 元`;

const percent = (basisPoints: number): string => `${(basisPoints / 100).toFixed(2).replace(/\.?0+$/, '')} %`;

const stamps: Record<Exclude<VoucherStanding, 'valid'>, { mark: string; sentence: string }> = {
  superseded: { mark: '已被新版本取代', sentence: '该合同已变更，本版本不再有效，请以最新版本为准。' },
  cancelled: { mark: '登记已注销', sentence: '该合同的登记已注销，本凭证不再有效。' },
};

const kindText = (content: VoucherContent): string => {
  const words = (subKindWords as Record<string, Record<string, string>>)[content.contractClass] ?? {};
  const parts = [
    wordOf(classWords, content.contractClass),
    wordOf(words, content.subKind),
    wordOf(licenceScopeWords, content.licenceScope),
  ];
  return [...new Set(parts.filter(Boolean))].join(' · ');
};

const factRows = (content: VoucherContent): [string, string][] => [
  ['项目名称', content.title],
  ['卖方（技术提供方）', content.sellerName],
  ['买方（技术受让方）', content.buyerName],
  ['合同类型', kindText(content)],
  ['技术领域', wordOf(fieldWords, content.field)],
  ['签订日期', content.signedOn],
  [
    '有效期限',
    content.validFrom || content.validTo ? `${content.validFrom ?? '—'} 至 ${content.validTo ?? '—'}` : '—',
  ],
  ['合同登记编号', content.registrationNumber],
  ['登记日期', content.registeredOn],
  ['登记机构', content.registrationOffice],
  ['技术合同服务点', content.servicePointName],
  ['关联交易', content.relatedParties ? '是' : '否'],
];

const amounts = (content: VoucherContent): Content => ({
  columns: [
    {
      stack: [
        { text: '合同成交总金额', style: 'label' },
        { text: yuan(content.totalFen), style: 'amount' },
      ],
    },
    {
      stack: [
        { text: '核定技术交易额', style: 'label' },
        { text: yuan(content.technologyFen), style: 'amount' },
      ],
    },
  ],
  margin: [0, 0, 0, 12],
});

const facts = (content: VoucherContent): Content => ({
  table: {
    widths: [120, '*'],
    body: factRows(content).map(([name, value]) => [{ text: name, style: 'label' }, { text: value }]),
  },
  layout: {
    hLineWidth: () => 0.5,
    vLineWidth: () => 0,
    hLineColor: () => line,
    paddingTop: () => 3,
    paddingBottom: () => 3,
  },
});

function shareTable(shares: VoucherContent['shares']): Content[] {
  if (shares.length === 0) return [];
  const rows = shares.map((share) => [
    share.holderKind === 'broker' ? (share.brokerName ?? '') : (share.agencyName ?? ''),
    share.holderKind === 'broker' ? (share.agencyName ?? '—') : '—',
    { text: percent(share.basisPoints), alignment: 'right' as const },
  ]);
  return [
    { text: '技术经纪人与机构份额', style: 'heading' },
    {
      table: {
        headerRows: 1,
        widths: ['*', '*', 70],
        body: [
          [
            { text: '持有人', style: 'label' },
            { text: '代表机构', style: 'label' },
            { text: '份额', style: 'label', alignment: 'right' },
          ],
          ...rows,
        ],
      },
      layout: { hLineWidth: () => 0.5, vLineWidth: () => 0, hLineColor: () => line },
    },
  ];
}

const check = (paper: VoucherPaper): Content => ({
  columns: [
    { qr: `${paper.verifyAddress}?code=${paper.code}`, fit: 84, foreground: ink, width: 100 },
    {
      stack: [
        { text: '校验码', style: 'label' },
        { text: shownCode(paper.code), bold: true, fontSize: 15, characterSpacing: 1 },
        { text: `在 ${paper.verifyAddress} 输入校验码，可查验本凭证是否仍然有效。`, style: 'small' },
        {
          text: `第 ${paper.version} 版，${paper.issuedOn} 由${paper.cityName}技术转移撮合平台（鹊桥）出具。`,
          style: 'small',
        },
      ],
    },
  ],
  margin: [0, 14, 0, 0],
  // Code and picture stay together, also after a long list of shares.
  unbreakable: true,
});

/** What the paper says, for pdfmake. */
export function voucherDefinition(paper: VoucherPaper): TDocumentDefinitions {
  const stamp = paper.standing === 'valid' ? null : stamps[paper.standing];
  return {
    pageSize: 'A4',
    pageMargins: [52, 44, 52, 40],
    language: 'zh-CN',
    info: {
      title: `平台登记凭证 ${paper.content.registrationNumber}`,
      author: '鹊桥',
      creationDate: paper.issuedAt,
      modDate: paper.issuedAt,
    },
    defaultStyle: { font: 'NotoSansSC', fontSize: 10.5, color: ink, lineHeight: 1.2 },
    styles: {
      label: { color: muted },
      heading: { bold: true, fontSize: 12, margin: [0, 10, 0, 4] },
      amount: { bold: true, fontSize: 16, color: sea },
      small: { color: muted, fontSize: 9, margin: [0, 3, 0, 0] },
    },
    ...(stamp
      ? { watermark: { text: stamp.mark, color: '#a1241c', opacity: 0.16, bold: true, fontSize: 72 } }
      : {}),
    content: [
      { text: `${paper.cityName}技术转移撮合平台`, color: muted },
      { text: '平台登记凭证', fontSize: 24, bold: true, margin: [0, 2, 0, 4] },
      {
        text: '本凭证不是官方登记证明：技术合同认定登记以全国技术合同管理与服务系统的登记结果为准。',
        color: muted,
        margin: [0, 0, 0, 14],
      },
      ...(stamp
        ? [{ text: stamp.sentence, color: '#a1241c', bold: true, margin: [0, 0, 0, 12] as const } as Content]
        : []),
      amounts(paper.content),
      facts(paper.content),
      ...shareTable(paper.shares),
      check(paper),
    ],
  };
}

/** The paper as PDF, with the characters that it uses embedded. The same paper gives the same bytes. */
export const printVoucher = (paper: VoucherPaper): Promise<Buffer> => printPdf(voucherDefinition(paper));
