import type { DomainError } from '../errors.ts';
import { fill, messagesOf, type Language } from '../messages/index.ts';
import { yuanInWords } from '../wire.ts';
import { daysBetween } from './calendar.ts';

/** What is remarkable about a contract without being refused. */
export const warningCodes = [
  'related_parties',
  'notice_missing',
  'notice_short',
  'probable_duplicate',
  'receipts_exceed_total',
  'approved_differs',
  'shares_unconfirmed',
] as const;
export type WarningCode = (typeof warningCodes)[number];

const texts: Record<Language, Record<WarningCode, string>> = {
  zh: {
    related_parties: '买卖双方为关联方：计入成交额并单独列示，不计入技术经纪人业绩，也不参与奖补。',
    notice_missing: '国有单位以协议定价方式转让、许可的，应公示不少于 {days} 日，尚未填写公示起止日期。',
    notice_short: '公示期为 {found} 日，不足 {days} 日。',
    probable_duplicate: '已有项目名称、双方、金额和签订日期都相同的合同，请确认不是重复登记。',
    receipts_exceed_total: '到账合计 {received} 元已超过成交额，请办理合同变更。',
    approved_differs: '核定技术交易额与申报的不一致，以核定数为准。',
    shares_unconfirmed: '有分成尚未由买卖双方和持有人全部确认：确认前这一部分不计入任何人。',
  },
  en: {
    related_parties:
      'Seller and buyer are related: counted in the total and shown apart, never for broker credit or rewards.',
    notice_missing:
      'A public seller who agrees on a price publishes it for at least {days} days; no notice period is entered.',
    notice_short: 'The notice lasted {found} days, fewer than {days}.',
    probable_duplicate:
      'A contract with the same title, parties, amount and signing date exists. Please make sure that this is not the same one.',
    receipts_exceed_total:
      'Receipts of {received} yuan exceed the contract total. Please amend the contract.',
    shares_unconfirmed:
      'Some shares are not confirmed by both parties and their holder yet: until then their part belongs to nobody.',
    approved_differs:
      'The approved technology amount differs from the declared one; the approved one counts.',
  },
};

/** 公示: at least this many days (《促进科技成果转化法》 and product.md §3). */
const noticeDays = 15;

/** What of a contract the warnings look at. */
export interface WarningFacts {
  relatedParties: boolean;
  /** The seller is a government body or a public institution. */
  publicSeller: boolean;
  pricingMode: string;
  noticeFrom: string | null;
  noticeTo: string | null;
  duplicate: boolean;
  totalFen: bigint;
  receivedFen: bigint;
  declaredTechnologyFen: bigint;
  approvedTechnologyFen: bigint | null;
  unconfirmedShares: boolean;
  /** Nothing about it is left to be put right. */
  cancelled: boolean;
}

export interface Warning {
  code: WarningCode;
  parameters: Record<string, string | number>;
}

/** The warnings of a contract, the heaviest first. */
export function warningsOf(facts: WarningFacts): Warning[] {
  const found: Warning[] = [];
  const warn = (code: WarningCode, parameters: Warning['parameters'] = {}) =>
    found.push({ code, parameters });
  if (facts.relatedParties) warn('related_parties');
  if (facts.cancelled) return found;
  if (facts.duplicate) warn('probable_duplicate');
  if (facts.receivedFen > facts.totalFen)
    warn('receipts_exceed_total', { received: yuanInWords(facts.receivedFen) });
  if (facts.publicSeller && facts.pricingMode === 'agreement') {
    if (facts.noticeFrom === null || facts.noticeTo === null) warn('notice_missing', { days: noticeDays });
    else {
      const days = daysBetween(facts.noticeFrom, facts.noticeTo);
      if (days < noticeDays) warn('notice_short', { found: days, days: noticeDays });
    }
  }
  if (facts.approvedTechnologyFen !== null && facts.approvedTechnologyFen !== facts.declaredTechnologyFen)
    warn('approved_differs');
  if (facts.unconfirmedShares) warn('shares_unconfirmed');
  return found;
}

/** A warning as the reader sees it. */
export const warningText = (warning: Warning, language: Language): string =>
  fill(texts[language][warning.code], warning.parameters);

/** What is wanting before the reader could decide, as the reader sees it; null where nothing is. */
export const hindranceText = (hindrance: DomainError | null, language: Language): string | null =>
  hindrance && fill(messagesOf(language).errors[hindrance.code], hindrance.parameters);
