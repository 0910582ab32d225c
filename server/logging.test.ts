import { expect, test } from 'vitest';
import { sql } from 'drizzle-orm';
import { users } from '../db/schema/index.ts';
import { createLog, loggedError } from './logging.ts';
import { createTestApp } from './testing.ts';

/** A log into memory, at the most talkative level. */
function memoryLog() {
  const lines: string[] = [];
  const log = createLog('trace', { write: (line: string) => void lines.push(line) });
  return { log, text: () => lines.join('') };
}

test('at the level trace, requests that succeed and that fail leave no word of anybody in the log', async () => {
  const { log, text } = memoryLog();
  const scene = await createTestApp({}, log);
  const canary = 'canary-7f3a91';
  const password = `Pw-${canary}-password`;
  const organisationId = await scene.addOrganisation('enterprise', `${canary}企业`);
  const person = await scene.addUser(`${canary}姓名`, { organisationId });
  const headers = { 'user-agent': `${canary}-browser`, 'x-forwarded-for': '203.0.113.77' };
  await scene.call(null, 'POST', '/session', { email: `${canary}@test.queqiao`, password }, headers);
  await scene.call(person, 'GET', `/needs?text=${canary}`, undefined, headers);
  await scene.call(person, 'POST', '/needs', { title: canary, organisationId, unknown: canary }, headers);
  await scene.call(person, 'GET', '/audit/events', undefined, headers);
  await scene.call(person, 'GET', `/nothing/${canary}`, undefined, headers);
  await scene.app.inject({ method: 'POST', url: '/api/v1/session', payload: `{"email":"${canary}`, headers });

  // Failures inside, which are logged: the row that a constraint refused, and a value that was no number.
  const { id, email } = person;
  const twice = await scene.database.db
    .insert(users)
    .values({ id, name: canary, email })
    .catch((error: unknown) => error);
  log.error({ err: twice }, 'failed');
  const noNumber = await scene.database.db
    .execute(sql`select ${canary}::int`)
    .catch((error: unknown) => error);
  log.error({ err: noNumber }, 'failed');
  const { database } = scene.services;
  scene.services.database = new Proxy(database, {
    get(target, name, receiver) {
      if (name === 'select')
        return () => {
          throw twice;
        };
      return Reflect.get(target, name, receiver) as unknown;
    },
  });
  const broken = await scene.call(
    null,
    'GET',
    '/needs/00000000-0000-4000-8000-000000000000',
    undefined,
    headers,
  );
  expect(broken.status).toBe(500);
  scene.services.database = database;
  log.info({ req: { method: 'GET', url: `/needs?text=${canary}`, headers, id: 'r' } }, 'seen');

  expect(text(), 'failures are logged').toContain('unexpected error');
  expect(text()).toContain('users_pkey');
  for (const word of [canary, person.email, '203.0.113.77', password, person.cookie.slice(30, 60)])
    expect(text().includes(word), `“${word}” is in the log:\n${text()}`).toBe(false);
  await scene.close();
});

test.each([
  [
    'what PostgreSQL quotes',
    Object.assign(new Error('invalid input syntax for type uuid: "anna"'), { severity: 'ERROR' }),
    'invalid input syntax for type uuid: …',
  ],
  [
    'the parameters of a statement',
    new Error('Failed query: select 1 where a = $1\nparams: anna'),
    'Failed query: select 1 where a = $1',
  ],
  ['nothing of an error of ours', new Error('no seal'), 'no seal'],
])('a log line leaves out %s', (_name, error, message) => {
  expect(loggedError(error).message).toBe(message);
  expect(JSON.stringify(loggedError(error))).not.toContain('anna');
});
