import { describe, expect, it } from 'vitest';
import { DomainError } from '../errors.ts';
import {
  checkDraft,
  isPublicSeller,
  receivedFenOf,
  relationFound,
  requireReceiptFits,
  requireSinceSigning,
} from './checks.ts';
import type { ContractDraft } from './schema.ts';

const codeOf = (work: () => unknown): string => {
  try {
    work();
    return 'done';
  } catch (error) {
    if (error instanceof DomainError) return error.code;
    throw error;
  }
};

const draft: ContractDraft = {
  introductionId: null,
  title: '项目',
  contractClass: 'development',
  subKind: 'commissioned',
  licenceScope: null,
  sellerId: 'seller',
  buyerId: 'buyer',
  field: 1,
  totalFen: '1000',
  declaredTechnologyFen: '1000',
  signedOn: '2026-03-01',
  validFrom: null,
  validTo: null,
  paymentMode: 'lump_sum',
  pricingMode: 'agreement',
  noticeFrom: null,
  noticeTo: null,
  relatedPartiesDeclared: false,
  servicePointId: 'point',
  shares: [],
};
const share = (holderId: string, basisPoints: number) => ({
  holderKind: 'broker' as const,
  brokerId: holderId,
  agencyId: null,
  basisPoints,
  evidence: 'mandate' as const,
});

describe('checkDraft', () => {
  it.each([
    ['fine', {}, 'done'],
    ['signed today', { signedOn: '2026-06-01' }, 'done'],
    ['signed tomorrow', { signedOn: '2026-06-02' }, 'signedOn in_the_future'],
    ['nothing to pay', { totalFen: '0', declaredTechnologyFen: '0' }, 'totalFen too_small'],
    ['technology equals total', { declaredTechnologyFen: '1000' }, 'done'],
    ['technology exceeds total', { declaredTechnologyFen: '1001' }, 'declaredTechnologyFen exceeds_other'],
    ['sub-kind of another class', { subKind: 'patent' }, 'subKind not_in_list'],
    ['licence without a scope', { contractClass: 'licence', subKind: 'patent' }, 'licenceScope required'],
    ['licence', { contractClass: 'licence', subKind: 'patent', licenceScope: 'sole' }, 'done'],
    ['scope without a licence', { licenceScope: 'sole' }, 'licenceScope refused'],
    ['expected output of a development', { expectedOutputFen: '5' }, 'expectedOutputFen refused'],
    [
      'expected output of a transfer',
      { contractClass: 'transfer', subKind: 'patent_right', expectedOutputFen: '5' },
      'done',
    ],
    ['term backwards', { validFrom: '2026-05-02', validTo: '2026-05-01' }, 'validTo before_other'],
    ['ends before it is signed', { validTo: '2026-02-28' }, 'validTo before_other'],
    ['notice backwards', { noticeFrom: '2026-02-02', noticeTo: '2026-02-01' }, 'noticeTo before_other'],
    ['notice without an end', { noticeFrom: '2026-02-02' }, 'noticeTo required'],
    ['notice without a start', { noticeTo: '2026-02-02' }, 'noticeFrom required'],
    ['shares of the whole', { shares: [share('a', 6000), share('b', 4000)] }, 'done'],
    ['shares of more', { shares: [share('a', 6000), share('b', 4001)] }, 'shares sum_exceeds_whole'],
    ['one holder twice', { shares: [share('a', 10), share('a', 10)] }, 'shares.1.brokerId duplicate'],
    [
      'broker without an id',
      { shares: [{ ...share('a', 10), brokerId: null }] },
      'shares.0.brokerId required',
    ],
    [
      'agency without an id',
      { shares: [{ ...share('a', 10), brokerId: null, holderKind: 'agency' }] },
      'shares.0.agencyId required',
    ],
    [
      'agency with a broker',
      { shares: [{ ...share('a', 10), holderKind: 'agency', agencyId: 'g' }] },
      'shares.0.brokerId refused',
    ],
  ] as const)('%s', (_why, change, outcome) => {
    let found = 'done';
    try {
      checkDraft({ ...draft, ...change } as ContractDraft, '2026-06-01');
    } catch (error) {
      if (!(error instanceof DomainError)) throw error;
      found = error.fields.map((field) => `${field.path} ${field.code}`).join(', ');
    }
    expect(found).toBe(outcome);
  });

  it('says which law of the ledger a draft breaks', () => {
    const thrown = (change: Partial<ContractDraft>) =>
      codeOf(() => checkDraft({ ...draft, ...change }, '2026-06-01'));
    expect(thrown({ shares: [share('a', 10_000), share('b', 1)] })).toBe('shares_exceed_whole');
    expect(thrown({ declaredTechnologyFen: '1001' })).toBe('technology_amount_exceeds_total');
  });
});

describe('relationFound', () => {
  const one = { id: 'one', creditCode: '1', legalRepresentatives: ['王某'] };
  const other = { id: 'other', creditCode: '2', legalRepresentatives: ['李某'] };
  it.each([
    ['strangers', one, other, 'none'],
    [
      'same legal representative',
      one,
      { ...other, legalRepresentatives: [' 王某 '] },
      'legal_representative',
    ],
    [
      'same one in the form',
      one,
      { ...other, legalRepresentatives: ['李某', '王某'] },
      'legal_representative',
    ],
    [
      'no legal representatives',
      { ...one, legalRepresentatives: [null] },
      { ...other, legalRepresentatives: [null] },
      'none',
    ],
    [
      'empty legal representatives',
      { ...one, legalRepresentatives: [''] },
      { ...other, legalRepresentatives: [' '] },
      'none',
    ],
    ['same credit code', one, { ...other, creditCode: '1' }, 'same'],
    ['no credit codes', { ...one, creditCode: null }, { ...other, creditCode: null }, 'none'],
    ['the same organisation', one, one, 'same'],
  ] as const)('%s', (_why, seller, buyer, relation) => {
    expect(relationFound(seller, buyer)).toBe(relation);
  });
});

describe('isPublicSeller', () => {
  it.each([
    ['university', null, true],
    ['enterprise', null, false],
    ['enterprise', '022', true],
    ['university', '150', false],
    ['institute', '013', true],
  ])('%s of nature %s: %s', (kind, partyNature, result) => {
    expect(isPublicSeller({ kind, partyNature })).toBe(result);
  });
});

describe('receipts', () => {
  const rows = [
    { id: 'a', amountFen: 60n, reversesReceiptId: null },
    { id: 'b', amountFen: 30n, reversesReceiptId: null },
    { id: 'c', amountFen: 30n, reversesReceiptId: 'b' },
  ];
  it('count what stands', () => {
    expect(receivedFenOf(rows)).toBe(60n);
  });
  it.each([
    ['lump_sum', 40n, 'done'],
    ['lump_sum', 41n, 'receipts_exceed_total'],
    ['instalments', 41n, 'receipts_exceed_total'],
    ['royalty', 41n, 'done'],
    ['entry_fee_and_royalty', 41n, 'done'],
  ])('%s, %s fen more: %s', (paymentMode, amountFen, outcome) => {
    expect(codeOf(() => requireReceiptFits({ totalFen: 100n, paymentMode }, 60n, amountFen))).toBe(outcome);
  });
  it.each([
    ['2026-02-28', 'invalid_input'],
    ['2026-03-01', 'done'],
    ['2026-06-01', 'done'],
    ['2026-06-02', 'invalid_input'],
  ])('dated %s: %s', (day, outcome) => {
    expect(codeOf(() => requireSinceSigning('receivedOn', day, '2026-03-01', '2026-06-01'))).toBe(outcome);
  });
});
