import { amendmentOf, contractOf, pastTable, registerAnswer, today } from '../drafts.ts';
import { scannedFile } from '../acting.ts';
import type { Objects } from '../objects.ts';
import type { Requests } from '../requests.ts';

type Name = keyof Objects;
const on = (name: Name, body?: unknown): Requests[string] => {
  return ({ objects }) => ({ params: { id: objects[name] }, body });
};
const onReview = (name: Name, reviewName: Name): Requests[string] => {
  return ({ objects }) => ({
    params: { id: objects[name], reviewId: objects[reviewName] },
    body: { note: '意见' },
  });
};

/** Contracts with all that stands beside them, fees, and the way to and from the national register. */
export const contractRequests: Requests = {
  'GET /contracts': () => ({}),
  'POST /contracts': (half) => ({ body: contractOf(half, '新合同') }),
  'GET /contracts/options': () => ({}),
  'GET /contracts/transitions': () => ({}),
  'GET /contracts/queue': () => ({}),
  'POST /contracts/suggestions': ({ objects }) => ({
    body: { introductionId: objects.introductionNegotiating, title: '膜元件开发', text: '' },
  }),
  'GET /contracts/{id} (draft)': on('contractDraft'),
  'GET /contracts/{id} (submitted)': on('contractSubmitted'),
  'GET /contracts/{id} (registered)': on('contractRegistered'),
  'PUT /contracts/{id} (draft)': (half) => ({
    params: { id: half.objects.contractDraft },
    body: { ...contractOf(half, '改过的合同'), version: 1 },
  }),
  'PUT /contracts/{id} (registered)': (half) => ({
    params: { id: half.objects.contractRegistered },
    body: { ...contractOf(half, '改过的合同'), version: 1 },
  }),
  'POST /contracts/{id}/submit': on('contractDraft', { confirmDuplicate: true }),
  'POST /contracts/{id}/accept': on('contractSubmitted', {}),
  'POST /contracts/{id}/review': on('contractAccepted', {}),
  'POST /contracts/{id}/ask-correction': on('contractAccepted', { note: '请补充清单' }),
  'POST /contracts/{id}/expert-review': on('contractInReview', { note: '有争议' }),
  'POST /contracts/{id}/reject': on('contractInReview', { note: '不属于技术合同' }),
  'POST /contracts/{id}/register': ({ objects }) => ({
    params: { id: objects.contractInReview },
    body: registerAnswer(),
  }),
  'POST /contracts/{id}/cancel': on('contractRegistered', { note: '双方解除' }),
  'POST /contracts/{id}/verify': on('contractElsewhere', {}),
  'POST /contracts/{id}/receipts': on('contractRegistered', { amountFen: '100', receivedOn: today() }),
  'POST /contracts/{id}/receipts/{receiptId}/reverse': ({ objects }) => ({
    params: { id: objects.contractRegistered, receiptId: objects.receipt },
    body: { note: '录入有误' },
  }),

  'POST /contracts/{id}/amendments': on('contractRegistered', amendmentOf()),
  'POST /contracts/{id}/objections': on('contractRejected', { reason: '应当登记' }),
  'POST /contracts/{id}/share-changes': (half) => ({
    params: { id: half.objects.contractRegistered },
    body: { reason: '重新商定', shares: contractOf(half, '').shares.slice(0, 1) },
  }),
  'POST /contracts/{id}/reviews/{reviewId}/begin': onReview('contractAmending', 'reviewOpen'),
  'POST /contracts/{id}/reviews/{reviewId}/grant': onReview('contractAmended', 'reviewBegun'),
  'POST /contracts/{id}/reviews/{reviewId}/decline': onReview('contractAmended', 'reviewBegun'),
  'POST /contracts/{id}/reviews/{reviewId}/withdraw': onReview('contractAmending', 'reviewOpen'),
  'POST /contracts/{id}/shares/confirm': on('contractUnconfirmed', { reviewId: null }),
  'PUT /contracts/{id}/shares/{shareId}/evidence': ({ objects }) => ({
    params: { id: objects.contractRegistered, shareId: objects.share },
    body: { fileId: objects.contractFile },
  }),
  'POST /contracts/{id}/files': ({ objects }) => ({
    params: { id: objects.contractRegistered },
    query: { purpose: 'other' },
    file: scannedFile,
  }),
  'GET /contracts/{id}/files/{fileId}': ({ objects }) => ({
    params: { id: objects.contractRegistered, fileId: objects.contractFile },
  }),
  'GET /contracts/{id}/vouchers': on('contractRegistered'),
  'POST /contracts/{id}/vouchers': on('contractRegistered'),
  'GET /contracts/{id}/vouchers/{version}': ({ objects }) => ({
    params: { id: objects.contractRegistered, version: '1' },
  }),
  'GET /vouchers/{code}': ({ objects }) => ({ params: { code: objects.voucherCode } }),

  'GET /fees': () => ({}),
  'POST /contracts/{id}/fees': on('contractRegistered', { amountFen: '100', receivedOn: today() }),
  'POST /fees/{id}/reverse': on('fee', { note: '录入有误' }),

  'GET /registration/export': () => ({ query: { format: 'csv' } }),
  'GET /registration/imports': () => ({}),
  'GET /registration/imports/template': () => ({ query: { kind: 'past_contracts' } }),
  'POST /registration/imports (register’s answers)': (half) => ({
    query: { kind: 'register_answers', organisationId: half.servicePointId },
    file: {
      name: '答复.csv',
      content: `合同登记编号,平台合同编号,项目名称,技术交易额（元）,登记日期,登记机构\r\n,${half.objects.contractInReview},,90000,${today()},青岛`,
    },
  }),
  'POST /registration/imports (past contracts)': (half) => ({
    query: { kind: 'past_contracts', organisationId: half.universityId },
    file: { name: '以往.csv', content: pastTable(half, half.creditCodes) },
  }),
  'GET /registration/imports/{id}': on('importPreviewed'),
  'GET /registration/imports/{id}/rejects': on('importPreviewed'),
  'POST /registration/imports/{id}/apply': on('importPreviewed'),
  'POST /registration/imports/{id}/rows/{line}/confirm': ({ objects }) => ({
    params: { id: objects.importPrepared, line: '2' },
  }),
};
