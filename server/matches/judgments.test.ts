import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { eq } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { achievements, needs } from '../../db/schema/index.ts';
import { matchRefusalReasons } from '../../db/schema/codes.ts';
import { writeJudgments } from '../../scripts/lib/judgment-files.ts';
import { evaluate } from '../../search/matching/evaluate.ts';
import { joinJudgments, readJudgments } from '../../search/matching/judgments.ts';
import type { TestUser } from '../testing.ts';
import { collectJudgments, gradeOf, gradeOfPair } from './judgments.ts';
import type { CurrentAnswer } from './rules.ts';
import { createMarket, type Market } from './testing.ts';

const root = resolve(import.meta.dirname, '../..');

describe('grades', () => {
  const given = (
    side: CurrentAnswer['side'],
    reason: CurrentAnswer['reason'],
    userId = 'u',
  ): CurrentAnswer => ({
    needId: 'n',
    achievementId: 'a',
    userId,
    side,
    verdict: reason === null ? 'fits' : 'does_not_fit',
    reason,
    note: '',
    answeredAt: new Date(),
  });

  test('every reason has its grade, or says nothing of relevance', () => {
    const grades = matchRefusalReasons.map((reason) => [reason, gradeOf(given('need', reason))]);
    expect(Object.fromEntries(grades)).toEqual({
      not_our_field: 0,
      limits_missed: 1,
      too_early: 2,
      benefit_unclear: 2,
      description_unclear: null,
      price: 2,
      intellectual_property_unclear: 2,
      found_elsewhere: 2,
      other: null,
    });
    expect(gradeOf(given('need', null))).toBe(3);
  });

  test.each<[string, CurrentAnswer[], number | null]>([
    ['one voice', [given('need', null)], 3],
    ['the lower of two', [given('need', null), given('achievement', 'not_our_field')], 0],
    ['a party’s newest answer counts', [given('need', 'not_our_field', 'u'), given('need', null, 'v')], 3],
    [
      'the middle of many',
      [given('need', null), given('broker', 'price', 'b'), given('broker', 'not_our_field', 'c')],
      2,
    ],
    ['what says nothing is not counted', [given('need', 'other'), given('broker', null, 'b')], 3],
    ['nothing said', [given('need', 'description_unclear')], null],
  ])('%s', (_name, answers, grade) => expect(gradeOfPair(answers)).toBe(grade));
});

describe('the export', () => {
  let market: Market;
  let folder: string;
  beforeAll(async () => {
    market = await createMarket();
    folder = mkdtempSync(join(tmpdir(), 'queqiao-judgments-'));
  });
  afterAll(async () => {
    await market.close();
    rmSync(folder, { recursive: true, force: true });
  });

  const run = (script: string, ...parameters: string[]): string =>
    execFileSync(process.execPath, [join(root, 'scripts', script), ...parameters], {
      cwd: root,
      encoding: 'utf8',
      env: {
        ...process.env,
        DATABASE_URL: market.database.applicationUrl,
        DATABASE_OWNER_URL: market.database.url,
      },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
  const answer = (user: TestUser, needId: string, achievementId: string, body: object) =>
    market.call(user, 'PUT', `/matches/${needId}/${achievementId}/answer`, body);

  // Two scripts as processes of their own: slow on a machine that has more to do.
  test('writes what evaluate and learn-weights read, public fields only', async () => {
    const need = await market.addNeed({ anonymous: true, confidentialDetail: '绝密说明' });
    const other = await market.addNeed({ title: '耐蚀涂层（将关闭）' });
    const titles = [
      '深海耐压壳体钛合金热旋压成形',
      '牛乳品质快速检测方法',
      '城市轨道交通信号软件',
      '海水淡化膜',
    ];
    const ids = [];
    for (const title of titles) ids.push(await market.addAchievement({ title, team: '张教授团队' }));
    const [fits, field, unclear, price] = ids as [string, string, string, string];
    const no = (reason: string) => ({ verdict: 'does_not_fit', reason, note: '绝密备注' });
    await answer(market.buyer, need, fits, no('price'));
    await answer(market.buyer, need, fits, { verdict: 'fits' });
    await answer(market.buyer, need, field, no('not_our_field'));
    await answer(market.broker, need, field, no('not_our_field'));
    await answer(market.buyer, need, unclear, no('description_unclear'));
    await answer(market.seller, need, price, no('price'));
    await answer(market.buyer, other, fits, { verdict: 'fits' });
    await market.database.db.update(needs).set({ status: 'closed' }).where(eq(needs.id, other));
    // An expired one stays public.
    await market.database.db
      .update(achievements)
      .set({ status: 'expired' })
      .where(eq(achievements.id, price));
    const taken = await answer(market.otherBroker, need, unclear, { verdict: 'fits' });
    expect(taken.status).toBe(200);
    await market.call(market.otherBroker, 'DELETE', `/matches/${need}/${unclear}/answer`);

    const target = join(folder, 'answers');
    const told = run('export-judgments.ts', target);
    expect(told).toContain('3 judgments of 1 needs and 3 achievements');
    expect(told).toContain('1 pairs without a grade, 1 no longer public');
    const read = readJudgments(target);
    expect(read.judgments).toHaveLength(3);
    expect(Object.fromEntries(read.judgments.map((one) => [one.achievement, one.grade]))).toEqual({
      [fits]: 3,
      [field]: 0,
      [price]: 2,
    });
    expect(read.needs.get(need)?.summary).toContain('深海采油树');
    expect(read.achievements.get(fits)?.summary).toContain('疲劳寿命');
    const everything = ['corpus.jsonl', 'queries.jsonl', 'qrels/answers.tsv']
      .map((name) => readFileSync(join(target, name), 'utf8'))
      .join('');
    for (const secret of [market.enterprise, market.enterpriseName, market.buyer.id, '绝密', other])
      expect(everything).not.toContain(secret);

    expect(evaluate(read, false)).toMatchObject({ needs: 1, engine: { 'ndcg@10': expect.any(Number) } });
    // Together with judgments of others; nothing is written on a dry run.
    const weights = readFileSync(join(root, 'search/matching/weights.json'), 'utf8');
    const learned = JSON.parse(
      run('learn-weights.ts', '--judgments', target, '--judgments', target, '--dry-run', '--version', 'x'),
    );
    expect(learned).toMatchObject({ version: 'x', learnedFrom: { needs: 2, judgments: 6 } });
    expect(readFileSync(join(root, 'search/matching/weights.json'), 'utf8')).toBe(weights);
    const joined = joinJudgments([read, read]);
    expect([joined.needs.size, joined.achievements.size, joined.judgments.length]).toEqual([2, 6, 6]);
  }, 60_000);

  test('mixes with no other judgments, and says when there is nothing to learn', async () => {
    const nothing = { needs: [], achievements: [], pairs: [], leftOut: { withoutGrade: 0, notPublic: 0 } };
    const foreign = join(folder, 'foreign');
    mkdirSync(join(foreign, 'qrels'), { recursive: true });
    writeFileSync(join(foreign, 'qrels', 'judgments.tsv'), '');
    expect(() => writeJudgments(foreign, nothing)).toThrow(/judgments\.tsv/);
    expect(existsSync(join(foreign, 'corpus.jsonl'))).toBe(false);
    // An earlier export is replaced, an empty one can be read.
    const empty = join(folder, 'empty');
    for (const judgments of [await collectJudgments(market.database.db), nothing])
      writeJudgments(empty, judgments);
    expect(readJudgments(empty).judgments).toEqual([]);
    expect(() => run('learn-weights.ts', '--judgments', empty)).toThrow(/nothing to learn/);
  });
});
