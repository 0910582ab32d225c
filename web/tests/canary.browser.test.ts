import { afterAll, beforeAll, expect, test } from 'vitest';
import { anonymityOf } from '../../server/proof/canary/anonymity.ts';
import { crawlPages } from '../../server/proof/canary/pages.ts';
import { markPattern } from '../../server/proof/canary/plant.ts';
import { setCanary, type Canary } from '../../server/proof/canary/scene.ts';

/** The canary of server/proof on the pages of the site: what a page shows or carries along is what its reader may read. */
let canary: Canary;

beforeAll(async () => {
  canary = await setCanary();
}, 240_000);
afterAll(() => canary.close());

test('no page shows or carries a mark to somebody who may not read it', async () => {
  const found = new Map<string, string>();
  let read = 0;
  const anonymity = await anonymityOf(canary.stage);
  const pages = await crawlPages(canary.stage, (told) => {
    const { identity, question, text } = told;
    read += text.match(markPattern)?.length ?? 0;
    for (const leak of [...canary.leaks(identity, text), ...anonymity(told)])
      found.set(`${identity} reads ${leak}`, question);
  });
  expect(Object.fromEntries(found)).toEqual({});
  expect(pages).toBeGreaterThan(60);
  expect(read).toBeGreaterThan(1_000);
}, 600_000);
