import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import {
  achievementConfidential,
  achievements,
  listingEvents,
  matches,
  needConfidential,
  needs,
  notifications,
  outbox,
} from '../../db/schema/index.ts';
import { createMarket, type Market } from './testing.ts';

let market: Market;
let achievementId: string;

beforeAll(async () => {
  market = await createMarket();
  ({ achievementId } = await market.addPair());
  await market.indexed();
});
afterAll(() => market.close());

const hasHan = (text: string): boolean => /\p{Script=Han}/u.test(text);

describe('the preview of a form', () => {
  const counts = async () =>
    market.database.platform.transaction(async (transaction) => {
      const found: number[] = [];
      for (const table of [
        needs,
        achievements,
        needConfidential,
        achievementConfidential,
        listingEvents,
        matches,
        notifications,
        outbox,
      ])
        found.push(await transaction.$count(table));
      return found;
    });

  test('shows what it would match, to anybody signed in, and saves nothing', async () => {
    const before = await counts();
    const { organisationId: _owner, ...withoutOwner } = market.needDraft({ deadline: null });
    for (const draft of [market.needDraft(), withoutOwner, { ...withoutOwner, organisationId: null }]) {
      const answer = await market.call(market.stranger, 'POST', '/matches/preview', { kind: 'need', draft });
      expect(answer.status).toBe(200);
      expect(answer.body.items[0].id).toBe(achievementId);
    }
    const other = await market.call(market.stranger, 'POST', '/matches/preview', {
      kind: 'achievement',
      draft: market.achievementDraft({ advantage: '', economicEffect: '' }),
      limit: 1,
    });
    expect(other.body).toMatchObject({ total: 1, items: [{ kind: 'need' }] });
    expect(await counts()).toEqual(before);
    expect(
      (await market.call(null, 'POST', '/matches/preview', { kind: 'need', draft: market.needDraft() }))
        .status,
    ).toBe(401);
  });

  test('says why an empty form matches nothing', async () => {
    const draft = market.needDraft({
      title: '',
      problem: '',
      indicators: [],
      tags: [],
      field: null,
      lowestMaturity: null,
    });
    const answer = await market.call(market.buyer, 'POST', '/matches/preview', { kind: 'need', draft });
    expect(answer.body).toMatchObject({ total: 0, emptyReason: 'noText' });
    expect(hasHan(answer.body.emptyWords)).toBe(true);
  });

  test('names an unknown field of the form that was sent, and of no other', async () => {
    const answer = await market.call(market.buyer, 'POST', '/matches/preview', {
      kind: 'need',
      draft: market.needDraft({ colour: 'blue' }),
    });
    expect(answer).toMatchObject({ status: 400, body: { code: 'invalid_input' } });
    expect(
      answer.body.fields.map((field: { path: string; code: string }) => [field.path, field.code]),
    ).toEqual([['draft.colour', 'unknown_field']]);
    expect(
      (await market.call(market.buyer, 'POST', '/matches/preview', { kind: 'broker', draft: {} })).status,
    ).toBe(400);
  });

  test('leaves confidential indicators out', async () => {
    const secret = {
      name: '绝密指标名',
      relation: '≥',
      value: '20',
      upperValue: null,
      unit: 'MPa',
      confidential: true,
    };
    const asked: string[] = [];
    const { search } = market.services;
    const matching = search.matches.bind(search);
    search.matches = (request) => {
      asked.push(JSON.stringify(request));
      return matching(request);
    };
    try {
      await market.call(market.buyer, 'POST', '/matches/preview', {
        kind: 'need',
        draft: market.needDraft({ indicators: [secret], confidentialDetail: '绝密说明' }),
      });
    } finally {
      search.matches = matching;
    }
    expect(asked).toHaveLength(1);
    expect(asked[0]).toContain('钛合金');
    expect(asked[0]).not.toContain('绝密');
  });
});
