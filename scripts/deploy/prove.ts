/**
 * Proves the guide beside this file on one machine: two server processes on one PostgreSQL with a streaming replica.
 * Prints a line for each thing seen, and ends with 1 when one of them failed.
 *
 *     npm run prove:scale-out
 */
import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import postgres from 'postgres';
import { connectionOptions } from '../../db/connection.ts';
import { startEmbeddedPostgres, type EmbeddedPostgres } from '../../db/embedded.ts';
import { demoPassword } from '../../server/accounts/demo.ts';
import { copyAsReplica } from './replica.ts';

const folder = mkdtempSync(join(tmpdir(), 'queqiao-scale-out-'));
const ports = { first: 4701, second: 4702 };
const addressOf = (name: keyof typeof ports): string => `http://127.0.0.1:${ports[name]}`;
const wait_ms = 60_000;
let failures = 0;

function report(what: string, passed: boolean, detail = ''): void {
  if (!passed) failures++;
  console.log(`${passed ? 'ok    ' : 'FAILED'}  ${what}${detail === '' ? '' : ` (${detail})`}`);
}

/** Asks until the answer is right; the milliseconds that took, or null when time ran out. */
async function until(right: () => Promise<boolean>): Promise<number | null> {
  const began = performance.now();
  while (performance.now() - began < wait_ms) {
    if (await right().catch(() => false)) return Math.round(performance.now() - began);
    await sleep(50);
  }
  return null;
}

async function say(what: string, right: () => Promise<boolean>): Promise<void> {
  const took_ms = await until(right);
  report(what, took_ms !== null, took_ms === null ? `not within ${wait_ms} ms` : `after ${took_ms} ms`);
}

function startProcess(
  name: keyof typeof ports,
  first: EmbeddedPostgres,
  replica: EmbeddedPostgres,
): ChildProcess {
  return spawn(process.execPath, [join(import.meta.dirname, '../start.ts')], {
    stdio: ['ignore', 'ignore', 'inherit'],
    env: {
      ...process.env,
      DATABASE_URL: first.applicationUrl,
      DATABASE_OWNER_URL: first.ownerUrl,
      DATABASE_REPLICA_URL: replica.applicationUrl,
      DATA_DIRECTORY: join(folder, 'data'),
      PORT: String(ports[name]),
      LOG_LEVEL: 'error',
    },
  });
}

interface Answer {
  status: number;
  body: {
    items?: { id: string }[];
    user?: { memberships: { organisationId: string }[] } | null;
    id?: string;
  };
  cookie: string;
}

async function call(
  name: keyof typeof ports,
  method: string,
  path: string,
  cookie = '',
  body?: object,
): Promise<Answer> {
  const response = await fetch(`${addressOf(name)}/api/v1${path}`, {
    method,
    headers: {
      ...(cookie === '' ? {} : { cookie }),
      ...(body ? { 'content-type': 'application/json' } : {}),
    },
    ...(body ? { body: JSON.stringify(body) } : {}),
    signal: AbortSignal.timeout(10_000),
  });
  const cookies = response.headers.getSetCookie().map((line) => line.split(';')[0]);
  const text = await response.text();
  return { status: response.status, body: text === '' ? {} : JSON.parse(text), cookie: cookies.join('; ') };
}

const draft = (organisationId: string, title: string) => ({
  organisationId,
  title,
  problem:
    '现有设备依赖进口，采购周期长，希望找到国产替代方案，并在现有产线上直接替换，要求提供第三方检测报告和应用案例。',
  kind: 'ordinary',
  anonymous: false,
  field: 3,
  tags: [],
  indicators: [
    { name: '寿命', relation: '≥', value: '5', upperValue: null, unit: 'a', confidential: false },
    { name: '精度', relation: '≤', value: '2', upperValue: null, unit: 'um', confidential: false },
  ],
  budgetMinimumFen: '100000000',
  budgetMaximumFen: '300000000',
  deadline: '2099-12-31',
  lowestMaturity: 5,
  cooperationModes: ['technical_service'],
  confidentialDetail: '',
});

/** Posts a need on one process; its id. */
async function post(
  name: keyof typeof ports,
  cookie: string,
  organisationId: string,
  title: string,
): Promise<string> {
  const created = await call(name, 'POST', '/needs', cookie, draft(organisationId, title));
  await call(name, 'POST', `/needs/${created.body.id}/submit`, cookie, {});
  return created.body.id!;
}

const finds = async (name: keyof typeof ports, title: string, id: string): Promise<boolean> => {
  const { body } = await call(name, 'GET', `/needs?text=${encodeURIComponent(title)}`);
  return body.items?.some((item) => item.id === id) ?? false;
};

async function prove(
  first: EmbeddedPostgres,
  replica: EmbeddedPostgres,
  processes: ChildProcess[],
): Promise<void> {
  const sql = postgres({ ...connectionOptions(replica.superuserUrl), max: 1 });
  try {
    const [{ recovering }] = (await sql`select pg_is_in_recovery() as recovering`) as unknown as [
      { recovering: boolean },
    ];
    report('the copy is a streaming replica', recovering);

    processes.push(startProcess('first', first, replica));
    await say(
      'the first process is ready',
      async () => (await call('first', 'GET', '/health')).status === 200,
    );
    processes.push(startProcess('second', first, replica));
    await say(
      'the second process is ready',
      async () => (await call('second', 'GET', '/health')).status === 200,
    );

    const credentials = { email: 'enterprise@demo.queqiao', password: demoPassword };
    const { cookie, body } = await call('first', 'POST', '/session', '', credentials);
    const organisationId = body.user!.memberships[0]!.organisationId;
    const session = await call('second', 'GET', '/session', cookie);
    report('a session of the first process holds on the second', session.body.user !== null);

    const one = await post('first', cookie, organisationId, '精密丝杠国产化替代');
    await say('what was posted on the first is found on the second', () =>
      finds('second', '精密丝杠国产化替代', one),
    );
    const visitors = await sql`select 1 from pg_stat_activity where application_name = 'queqiao reads'`;
    report('visitors are read from the replica', visitors.length > 0, `${visitors.length} connections`);
  } finally {
    await sql.end({ timeout: 5 });
  }
  const { cookie, body } = await call('second', 'POST', '/session', '', {
    email: 'enterprise@demo.queqiao',
    password: demoPassword,
  });
  const organisationId = body.user!.memberships[0]!.organisationId;

  process.kill(replica.pid, 'SIGKILL');
  const two = await post('second', cookie, organisationId, '碳纤维缠绕工艺优化');
  await say('without the replica visitors are read from the first database', () =>
    finds('first', '碳纤维缠绕工艺优化', two),
  );

  processes[0]!.kill('SIGKILL');
  const three = await post('second', cookie, organisationId, '氢气压缩机膜片材料');
  await say('without the first process the second goes on', () =>
    finds('second', '氢气压缩机膜片材料', three),
  );
  processes.push(startProcess('first', first, replica));
  await say('the first process comes back and has what it missed', () =>
    finds('first', '氢气压缩机膜片材料', three),
  );
}

const processes: ChildProcess[] = [];
const log = (line: string): void => console.log(`        ${line}`);
const first = await startEmbeddedPostgres({ dataDirectory: join(folder, 'first'), purpose: 'server', log });
let replica: EmbeddedPostgres | null = null;
try {
  await copyAsReplica(first.superuserUrl, join(folder, 'first/pgdata'), join(folder, 'replica/pgdata'));
  replica = await startEmbeddedPostgres({ dataDirectory: join(folder, 'replica'), purpose: 'server', log });
  await prove(first, replica, processes);
} finally {
  for (const child of processes) child.kill('SIGTERM');
  for (const child of processes) {
    if (child.exitCode === null && child.signalCode === null) await once(child, 'exit');
  }
  await replica?.stop();
  await first.stop();
  rmSync(folder, { recursive: true, force: true });
}
process.exit(failures === 0 ? 0 : 1);
