import excel from 'exceljs';
import { textOfPdf } from '../../registration/testing.ts';
import { send, type ApiAnswer, type ApiRequest } from '../calling.ts';
import type { IdentityName } from '../cast.ts';
import { requestOf, requests, routeOf } from '../requests.ts';
import { operationsOf } from '../router.ts';
import type { Stage } from '../stage.ts';
import { seedsOf } from './permitted.ts';

/** Every cell of a workbook, and its name and properties, as one text. */
async function textOfWorkbook(bytes: Buffer): Promise<string> {
  const workbook = new excel.Workbook();
  await workbook.xlsx.load(bytes as never);
  const cells: string[] = [];
  workbook.eachSheet((sheet) => {
    cells.push(sheet.name);
    sheet.eachRow((row) => row.eachCell((cell) => cells.push(JSON.stringify(cell.value))));
  });
  return cells.join('\n');
}

/** All that an answer says, headers included; what is packed is unpacked. */
export async function textOf(answer: ApiAnswer): Promise<string> {
  const type = String(answer.headers['content-type'] ?? '');
  const headers = decodeURIComponent(JSON.stringify(answer.headers).replace(/%(?![0-9a-f]{2})/gi, '%25'));
  if (answer.status === 200 && type.includes('spreadsheetml'))
    return headers + (await textOfWorkbook(answer.bytes));
  if (answer.status === 200 && type.includes('pdf') && answer.bytes.includes('/ToUnicode'))
    return headers + textOfPdf(answer.bytes);
  return headers + answer.bytes.toString('utf8');
}

/** Whose ids fill the place of a path with one place, by the path's first word. */
const sweeps: Record<string, string> = {
  needs: 'select id::text as id from needs',
  achievements: 'select id::text as id from achievements',
  organisations: 'select id::text as id from organisations',
  brokers: 'select id::text as id from brokers',
  introductions: 'select id::text as id from introductions',
  files: 'select id::text as id from files',
  mandates: 'select id::text as id from mandates',
  contracts: 'select id::text as id from contracts',
  vouchers: 'select code as id from vouchers',
  registration: 'select id::text as id from registration_imports',
  verifications: 'select id::text as id from verification_requests',
  certifications: 'select id::text as id from certification_requests',
  'nda-texts': 'select sha256 as id from nda_texts',
};

/** Paths whose place is no id of an object; the requests of the stage ask them. */
const fixedPlaces = new Set([
  '/rewards/rules/{code}/recipients',
  '/audit/exports/{day}',
  '/dashboard/funnel/{stage}',
]);

/**
 * Every question that can be asked about the first half (the second is its mirror, and its people ask here as strangers): all
 * GET rows, and every route with one place for every id that is not one of the second half's.
 */
export async function questionsOf(stage: Stage): Promise<ApiRequest[]> {
  const questions = Object.keys(requests)
    .filter((row) => row.startsWith('GET '))
    .map((row) => requestOf(row, stage.own));
  const mirrored = new Set(seedsOf(stage.other));
  for (const operation of await operationsOf(stage.test)) {
    const [method, path = ''] = operation.split(' ');
    const places = path.match(/\{\w+\}/g) ?? [];
    if (method !== 'GET' || places.length !== 1 || fixedPlaces.has(path)) continue;
    const sweep = sweeps[path.split('/')[1] ?? ''];
    if (sweep === undefined) throw new Error(`server/proof/canary/crawl.ts: which ids belong into ${path}?`);
    const query = requests[Object.keys(requests).find((row) => routeOf(row) === operation) ?? '']?.(
      stage.own,
    ).query;
    for (const { id } of await stage.test.database.sql.unsafe<{ id: string }[]>(sweep))
      if (!mirrored.has(id)) questions.push({ method, path: path.replace(/\{\w+\}/, id), query });
  }
  const once = new Map(
    questions.map((question) => [JSON.stringify([question.path, question.query]), question]),
  );
  return [...once.values()];
}

/** What somebody was told: the question, and all that the answer says. */
export interface Told {
  identity: IdentityName;
  question: string;
  text: string;
  /** The answer of the API as it was read; pages have none. */
  body?: unknown;
}

/** Asks every question as everybody. */
export async function crawl(stage: Stage, hear: (told: Told) => void): Promise<number> {
  const questions = await questionsOf(stage);
  for (const question of questions)
    for (const [identity, user] of Object.entries(stage.people) as [
      IdentityName,
      Stage['people']['visitor'],
    ][]) {
      const answer = await send(stage.test, user, question);
      const query = question.query ? `?${new URLSearchParams(question.query).toString()}` : '';
      hear({
        identity,
        question: `GET ${question.path}${query}`,
        text: await textOf(answer),
        body: answer.body,
      });
    }
  return questions.length;
}
