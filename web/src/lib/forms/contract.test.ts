import { expect, it } from 'vitest';
import { contractDraft, readContract } from './contract.ts';

const texts = { wanInvalid: 'amount', percentInvalid: 'percent' };

function typed(entries: Record<string, string>) {
  const form = new FormData();
  for (const [name, value] of Object.entries(entries)) form.append(name, value);
  return readContract(form);
}

const complete = {
  subKind: 'transfer/patent_right',
  field: '5',
  totalFen: '120.5',
  declaredTechnologyFen: '100',
  'shares.0.brokerId': '',
  'shares.0.basisPoints': '10',
  'shares.3.brokerId': 'b-1',
  'shares.3.basisPoints': '33.33',
  'shares.4.brokerId': 'agency:a-1',
  'shares.4.basisPoints': '5',
};

it('makes fen and basis points of what is typed and drops shares of nobody', () => {
  const { draft, problem } = contractDraft(typed(complete), texts);
  expect(problem).toBeNull();
  expect(draft).toMatchObject({
    contractClass: 'transfer',
    subKind: 'patent_right',
    field: 5,
    totalFen: '120500000',
    declaredTechnologyFen: '100000000',
    introductionId: null,
  });
  expect(draft.shares).toEqual([
    {
      holderKind: 'broker',
      brokerId: 'b-1',
      agencyId: null,
      basisPoints: 3333,
      evidence: 'three_party_contract',
      evidenceFileId: null,
    },
    {
      holderKind: 'agency',
      brokerId: null,
      agencyId: 'a-1',
      basisPoints: 500,
      evidence: 'three_party_contract',
      evidenceFileId: null,
    },
  ]);
});

it.each([
  [{ totalFen: '' }, 'totalFen', 'amount'],
  [{ declaredTechnologyFen: 'viel' }, 'declaredTechnologyFen', 'amount'],
  [{ 'shares.3.basisPoints': '100.5' }, 'shares.0.basisPoints', 'percent'],
])('%j is reported at %s', (change, path, message) => {
  const { problem } = contractDraft(typed({ ...complete, ...change }), texts);
  expect(problem?.fields).toEqual([{ path, code: 'wrong_format', message }]);
});
