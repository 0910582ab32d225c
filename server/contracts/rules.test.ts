import { describe, expect, it } from 'vitest';
import { contractStatuses, type ContractStatus } from '../../db/schema/codes.ts';
import { DomainError } from '../errors.ts';
import { contractTransitions, contractVerbs, type Access, type ContractVerb } from '../policy/contract.ts';
import { allowedActivities, decide, type Situation } from './rules.ts';

const nobody: Access = { roles: [], party: false, servicePoint: false, receipts: false, signsFor: [] };
const party: Access = {
  roles: ['seller'],
  party: true,
  servicePoint: false,
  receipts: true,
  signsFor: ['seller'],
};
const servicePoint: Access = {
  roles: ['service_point'],
  party: false,
  servicePoint: true,
  receipts: true,
  signsFor: [],
};
const finance: Access = { ...nobody, roles: ['seller'] };

const threshold = 500_000_000n;
const situation = (change: Partial<Situation>): Situation => ({
  status: 'draft',
  access: servicePoint,
  actorId: 'registrar',
  technologyFen: threshold - 1n,
  expertReviewFromFen: threshold,
  reviewerIds: [],
  objectionGranted: false,
  elsewhere: false,
  ...change,
});

const codeOf = (work: () => unknown): string => {
  try {
    work();
    return 'done';
  } catch (error) {
    if (error instanceof DomainError) return error.code;
    throw error;
  }
};

/** Where each verb leads from each state for a contract below the threshold; what is not listed is refused. */
const expected: Record<ContractVerb, Partial<Record<ContractStatus, ContractStatus>>> = {
  submit: { draft: 'submitted', correction_asked: 'accepted' },
  accept: { submitted: 'accepted' },
  'ask-correction': {
    accepted: 'correction_asked',
    in_review: 'correction_asked',
    expert_review: 'correction_asked',
  },
  review: { accepted: 'in_review' },
  'expert-review': { in_review: 'expert_review' },
  register: { in_review: 'registered', expert_review: 'registered' },
  reject: { submitted: 'rejected', accepted: 'rejected', in_review: 'rejected', expert_review: 'rejected' },
  cancel: { registered: 'cancelled' },
  // Of contracts that were registered in another city alone: see below.
  verify: {},
  // Only by granting an objection: see below.
  reopen: {},
};

/** The same for a contract that was registered in another city. */
const expectedElsewhere: typeof expected = {
  submit: { draft: 'submitted', correction_asked: 'submitted' },
  accept: {},
  'ask-correction': { submitted: 'correction_asked', expert_review: 'correction_asked' },
  review: {},
  'expert-review': { submitted: 'expert_review' },
  register: {},
  verify: { submitted: 'registered', expert_review: 'registered' },
  reject: { submitted: 'rejected', expert_review: 'rejected' },
  cancel: { registered: 'cancelled' },
  reopen: {},
};

describe('decide for what was registered elsewhere', () => {
  const both: Access = { ...servicePoint, party: true };
  const cases = contractVerbs.flatMap((verb) => contractStatuses.map((status) => ({ verb, status })));
  it.each(cases)('$verb from $status', ({ verb, status }) => {
    const of = situation({ status, access: both, elsewhere: true });
    const to = expectedElsewhere[verb][status];
    if (to) expect(decide(verb, of).to).toBe(to);
    else
      expect(codeOf(() => decide(verb, of))).toBe(
        verb === 'verify' && status === 'registered' ? 'already_registered' : 'wrong_state',
      );
  });

  it('takes two people from the threshold on', () => {
    const large = { technologyFen: threshold, elsewhere: true };
    expect(codeOf(() => decide('verify', situation({ ...large, status: 'submitted' })))).toBe(
      'expert_review_required',
    );
    const second = { ...large, status: 'expert_review' as const, reviewerIds: ['registrar'] };
    expect(codeOf(() => decide('verify', situation(second)))).toBe('second_person_required');
    expect(decide('verify', situation({ ...second, reviewerIds: ['another'] })).to).toBe('registered');
  });
});

describe('decide', () => {
  const both: Access = { ...servicePoint, party: true };
  const cases = contractVerbs.flatMap((verb) => contractStatuses.map((status) => ({ verb, status })));
  it.each(cases)('$verb from $status', ({ verb, status }) => {
    const to = expected[verb][status];
    if (to) expect(decide(verb, situation({ status, access: both })).to).toBe(to);
    else
      expect(codeOf(() => decide(verb, situation({ status, access: both })))).toBe(
        (verb === 'register' || verb === 'verify') && status === 'registered' && expected[verb].in_review
          ? 'already_registered'
          : 'wrong_state',
      );
  });

  it('names every state that something leads to', () => {
    const reached = new Set(contractTransitions.map((transition) => transition.to));
    expect(contractStatuses.filter((status) => status !== 'draft' && !reached.has(status))).toEqual([]);
  });

  it.each(contractTransitions)('$verb from $from is for $who alone', ({ verb, from, who }) => {
    const technologyFen = verb === 'review' && from === 'in_review' ? threshold : threshold - 1n;
    const outcome = (access: Access) =>
      codeOf(() =>
        decide(verb, situation({ status: from, access, technologyFen, objectionGranted: verb === 'reopen' })),
      );
    expect(outcome(who === 'party' ? party : servicePoint)).toBe('done');
    expect(outcome(who === 'party' ? servicePoint : party)).toBe('not_allowed');
    expect(outcome(finance)).toBe('not_allowed');
    expect(outcome(nobody)).toBe('not_allowed');
  });

  it.each([
    {
      status: 'in_review',
      fen: threshold - 1n,
      reviewers: ['registrar'],
      outcome: 'done',
      why: 'small: one person may do both',
    },
    {
      status: 'in_review',
      fen: threshold,
      reviewers: ['other'],
      outcome: 'expert_review_required',
      why: 'large: experts first',
    },
    {
      status: 'expert_review',
      fen: threshold,
      reviewers: ['registrar'],
      outcome: 'second_person_required',
      why: 'large: not the reviewer',
    },
    {
      status: 'expert_review',
      fen: threshold,
      reviewers: ['other', 'registrar'],
      outcome: 'second_person_required',
      why: 'large: none of the reviewers',
    },
    {
      status: 'expert_review',
      fen: threshold,
      reviewers: ['other'],
      outcome: 'done',
      why: 'large: another person',
    },
    {
      status: 'expert_review',
      fen: 1n,
      reviewers: ['registrar'],
      outcome: 'done',
      why: 'disputed but small',
    },
  ] as const)('register, $why', ({ status, fen, reviewers, outcome }) => {
    const result = codeOf(() =>
      decide('register', situation({ status, technologyFen: fen, reviewerIds: reviewers })),
    );
    expect(result).toBe(outcome);
  });

  it('sends a large contract from review to the experts, and a small one only when disputed', () => {
    expect(decide('review', situation({ status: 'in_review', technologyFen: threshold })).to).toBe(
      'expert_review',
    );
    expect(codeOf(() => decide('review', situation({ status: 'in_review' })))).toBe('wrong_state');
    expect(decide('expert-review', situation({ status: 'in_review' })).to).toBe('expert_review');
  });
});

describe('reopen', () => {
  it('follows from a granted objection alone', () => {
    const rejected = situation({ status: 'rejected' });
    expect(codeOf(() => decide('reopen', rejected))).toBe('wrong_state');
    expect(decide('reopen', { ...rejected, objectionGranted: true }).to).toBe('expert_review');
    expect(codeOf(() => decide('reopen', { ...rejected, objectionGranted: true, access: party }))).toBe(
      'not_allowed',
    );
  });
});

const noFacts = { standingReceipts: false, holds: false, openReviews: [] };

describe('allowedActivities', () => {
  it.each([
    { who: 'party', access: party, status: 'draft', activities: 'edit submit add-file' },
    { who: 'party', access: party, status: 'submitted', activities: 'record-receipt add-file' },
    {
      who: 'party',
      access: party,
      status: 'correction_asked',
      activities: 'edit submit record-receipt add-file',
    },
    {
      who: 'party',
      access: party,
      status: 'registered',
      activities: 'record-receipt amend object change-shares add-file',
    },
    { who: 'party', access: party, status: 'rejected', activities: 'object add-file' },
    {
      who: 'service point',
      access: servicePoint,
      status: 'submitted',
      activities: 'accept reject record-receipt add-file',
    },
    {
      who: 'service point',
      access: servicePoint,
      status: 'in_review',
      activities: 'ask-correction expert-review register reject record-receipt add-file',
    },
    {
      who: 'service point',
      access: servicePoint,
      status: 'registered',
      activities: 'cancel record-receipt add-file',
    },
    { who: 'finance', access: finance, status: 'registered', activities: '' },
    { who: 'service point', access: servicePoint, status: 'cancelled', activities: 'add-file' },
  ] as const)('$who, $status', ({ access, status, activities }) => {
    expect(allowedActivities(situation({ status, access }), noFacts).join(' ')).toBe(activities);
  });

  it('offers to take a receipt back only where one stands', () => {
    const registered = situation({ status: 'registered', access: party });
    const facts = { ...noFacts, standingReceipts: true };
    expect(allowedActivities(registered, facts)).toContain('reverse-receipt');
    expect(allowedActivities(registered, noFacts)).not.toContain('reverse-receipt');
  });

  it('offers one review of a kind at a time, and a change of shares to holders too', () => {
    const registered = situation({ status: 'registered', access: party });
    expect(
      allowedActivities(registered, { ...noFacts, openReviews: ['amendment', 'share_change'] }).join(' '),
    ).toBe('record-receipt object add-file');
    const holder = situation({ status: 'registered', access: { ...nobody, roles: ['holder'] } });
    expect(allowedActivities(holder, { ...noFacts, holds: true }).join(' ')).toBe(
      'change-shares add-file record-fee',
    );
  });
});
