import type { LedgerBase, MovementCause } from '../../db/schema/codes.ts';
import type { Language } from '../messages/index.ts';

interface StatementTexts {
  sheet: string;
  columns: { header: string; width: number }[];
  opening: string;
  closing: string;
  yes: string;
  nobody: string;
  bases: Record<LedgerBase, string>;
  causes: Record<MovementCause, string>;
}

/** What an exported statement says, by language. */
export const statementTexts: Record<Language, StatementTexts> = {
  zh: {
    sheet: '账单',
    columns: [
      { header: '生效日期', width: 12 },
      { header: '入账时间', width: 22 },
      { header: '口径', width: 12 },
      { header: '事由', width: 12 },
      { header: '合同', width: 40 },
      { header: '合同登记编号', width: 20 },
      { header: '卖方', width: 28 },
      { header: '卖方区市', width: 10 },
      { header: '买方', width: 28 },
      { header: '买方区市', width: 10 },
      { header: '关联交易', width: 10 },
      { header: '归属', width: 20 },
      { header: '分成（%）', width: 10 },
      { header: '金额（元）', width: 18 },
      { header: '余额（元）', width: 18 },
      { header: '流水号', width: 38 },
      { header: '冲销流水号', width: 38 },
    ],
    opening: '期初余额',
    closing: '期末余额',
    yes: '是',
    nobody: '未分配',
    bases: { total: '成交额', technology: '技术交易额', received: '到账额' },
    causes: {
      registration: '登记入账',
      receipt: '到账入账',
      receipt_correction: '到账更正',
      amendment: '合同变更',
      share_change: '分成调整',
      cancellation: '合同注销',
    },
  },
  en: {
    sheet: 'Statement',
    columns: [
      { header: 'Effective on', width: 12 },
      { header: 'Recorded at', width: 22 },
      { header: 'Base', width: 18 },
      { header: 'Cause', width: 18 },
      { header: 'Contract', width: 40 },
      { header: 'Registration number', width: 20 },
      { header: 'Seller', width: 28 },
      { header: 'Seller district', width: 10 },
      { header: 'Buyer', width: 28 },
      { header: 'Buyer district', width: 10 },
      { header: 'Related parties', width: 10 },
      { header: 'Holder', width: 20 },
      { header: 'Share (%)', width: 10 },
      { header: 'Amount (yuan)', width: 18 },
      { header: 'Balance (yuan)', width: 18 },
      { header: 'Movement', width: 38 },
      { header: 'Takes back', width: 38 },
    ],
    opening: 'Opening balance',
    closing: 'Closing balance',
    yes: 'yes',
    nobody: 'nobody',
    bases: { total: 'Contract amount', technology: 'Technology amount', received: 'Received' },
    causes: {
      registration: 'Registration',
      receipt: 'Receipt',
      receipt_correction: 'Receipt corrected',
      amendment: 'Amendment',
      share_change: 'Shares changed',
      cancellation: 'Cancellation',
    },
  },
};
