import { exportAudit } from '../audit/archive.ts';
import { recordAudit } from '../audit/actions.ts';
import { selectionBatches } from '../../db/schema/index.ts';
import type { Before } from './acting.ts';
import { send } from './calling.ts';
import { createTestApp, type TestApp, type TestOptions } from '../testing.ts';
import { followUpContracts } from '../tasks/actions.ts';
import { addCast, type Cast, type World } from './cast.ts';
import { addObjects, type Objects } from './objects.ts';

/** One half of the stage with one of each object, and what the clock made of them. */
export interface Half extends World {
  objects: Objects & { task: string; notification: string };
  systemAdministratorId: string;
  /** A day of which the audit record was exported. */
  auditDay: string;
}

/** Everybody and one of each object, twice: the second half is the other organisation's. */
export interface Stage extends Omit<Cast, 'own' | 'other'> {
  test: TestApp;
  own: Half;
  other: Half;
  close(): Promise<void>;
}

async function readChores({ database: { sql } }: TestApp, world: World) {
  const [task] = await sql<
    { id: string }[]
  >`select t.id from tasks t join task_assignments a on a.task_id = t.id
    where a.organisation_id = ${world.enterpriseId} order by t.id limit 1`;
  const [notification] = await sql<{ id: string }[]>`select id from notifications
    where user_id = ${world.people.enterpriseOwner.id} order by id limit 1`;
  if (!task || !notification) throw new Error('The stage has no follow-up or no notification.');
  return { task: task.id, notification: notification.id };
}

/** What is about no half: a closed quarter, an official figure, a batch of selected achievements. */
async function addPlatformObjects({ test, people }: Cast): Promise<{ auditDay: string }> {
  const { operator } = people;
  const done = [
    await send(test, operator, {
      method: 'POST',
      path: '/period-closings',
      body: { period: '2023Q4', note: '结账' },
    }),
    await send(test, operator, {
      method: 'PUT',
      path: '/official-figures/contract_volume/2024',
      body: { value: '7095800000000', source: '年度统计公报' },
    }),
  ];
  if (done.some((answer) => answer.status >= 300)) throw new Error('The operator could not set the stage.');
  const { sql } = test.database;
  // An hour for the whole run: sensitive acts ask for a proof of the last minutes.
  await sql`update sessions set proved_at = now() + interval '1 hour'`;
  const twoDaysAgo = new Date(Date.now() - 2 * 86_400_000);
  await recordAudit(
    test.database.db,
    { newId: test.services.newId, now: () => twoDaysAgo },
    { kind: 'sign_in', actorId: operator?.id ?? null, subjectKind: 'session', subjectId: null },
  );
  const [auditDay = ''] = await exportAudit(test.services);
  await test.database.db
    .insert(selectionBatches)
    .values({ id: test.services.newId(), name: '第一批', announcedOn: '2024-06-01' });
  return { auditDay };
}

/**
 * Set the stage: some hundred requests as the people themselves would send them. The caller closes it.
 * @param options.overhear is told of each request of the second half before it is sent
 */
export async function setStage(
  options: Partial<TestOptions> & { overhear?: (cast: Cast) => Before } = {},
): Promise<Stage> {
  const test = await createTestApp(options.changed, options.log);
  const cast = await addCast(test);
  const own = await addObjects(test, cast.own);
  const objects = { own, other: await addObjects(test, cast.other, options.overhear?.(cast)) };
  const { auditDay } = await addPlatformObjects(cast);
  await followUpContracts(test.services);
  await test.indexed();
  const half = async (name: 'own' | 'other'): Promise<Half> => ({
    ...cast[name],
    objects: { ...objects[name], ...(await readChores(test, cast[name])) },
    systemAdministratorId: cast.people.systemAdministrator?.id ?? '',
    auditDay,
  });
  return { ...cast, own: await half('own'), other: await half('other'), close: () => test.close() };
}
