import { describe, expect, it } from 'vitest';
import { runTorture, type TortureOptions } from './run.ts';

const options: TortureOptions = {
  clients: 16,
  servers: 2,
  kills: 5,
  killEvery_ms: 700,
  calm_ms: 500,
  twiceShare: 0.2,
  driver: 'pg',
  withoutUniqueKey: false,
  seed: 7,
  log: () => undefined,
};

describe('torture', () => {
  it('loses and doubles nothing while database and servers are killed', { timeout: 240_000 }, async () => {
    const result = await runTorture(options);
    expect(result.failures).toEqual([]);
    expect(result).toMatchObject({ unanswered: 0, crashes: 0 });
    expect(result.databaseKills + result.serverKills).toBe(5);
    expect(result.databaseKills).toBeGreaterThan(0);
    expect(result.sentTwice).toBeGreaterThan(0);
    expect(result.contracts).toBeGreaterThanOrEqual(16);
  });

  it('notices when the unique key of the answers is missing', { timeout: 120_000 }, async () => {
    const result = await runTorture({
      ...options,
      kills: 0,
      calm_ms: 1_500,
      twiceShare: 0.5,
      servers: 1,
      withoutUniqueKey: true,
    });
    // Which of the two shows depends on who commits first: the second post may find the first one's contract, and ask.
    expect(result.failures.join('; ')).toMatch(/two answers to one key|doubled: contract/);
  });
});
