import { expect } from 'vitest';
import { creditCodeOf } from '../credit-code.ts';
import type { Answer, TestApp, TestUser } from '../testing.ts';

/** A profile as the form sends it, with a credit code of its own. */
export function profileOf(change: Record<string, unknown> = {}): Record<string, unknown> {
  return {
    name: '青岛新创海洋科技有限公司',
    creditCode: creditCodeOf('91', '370212', '10000001'),
    legalRepresentative: '王某',
    address: '崂山区某路 1 号',
    postcode: '266061',
    contactName: '李某',
    contactPhone: '0532-00000000',
    country: '156',
    partyNature: '150',
    district: '370212',
    functionalArea: null,
    industry: 'C39',
    flags: [],
    size: 'small',
    introduction: '',
    ...change,
  };
}

/** Upload a file as a browser's form does. */
export async function upload(
  test: TestApp,
  user: TestUser | null,
  path: string,
  content: string | Uint8Array<ArrayBuffer> = '%PDF-1.7\n%%EOF\n',
  name = '营业执照.pdf',
): Promise<Answer> {
  const form = new FormData();
  form.set('file', new File([content], name, { type: 'application/pdf' }));
  const encoded = new Response(form);
  const answer = await test.app.inject({
    method: 'POST',
    url: `/api/v1${path}`,
    headers: {
      ...(user ? { cookie: user.cookie } : {}),
      'content-type': encoded.headers.get('content-type') ?? '',
    },
    payload: Buffer.from(await encoded.arrayBuffer()),
  });
  return { status: answer.statusCode, body: answer.json(), headers: answer.headers };
}

/** The acts that the audit record has of a subject, oldest first. */
export async function actsOn(test: TestApp, subjectId: string): Promise<string[]> {
  const rows = await test.database
    .sql`select kind, detail from audit_events where subject_id = ${subjectId} and detail ? 'act' order by id`;
  return rows.map((row) => `${row.kind}:${row.detail.act}`);
}

/** What somebody was told last, as kinds, newest first. */
export async function kindsToldTo(test: TestApp, user: TestUser): Promise<string[]> {
  const { status, body } = await test.call(user, 'GET', '/notifications');
  expect(status).toBe(200);
  return body.items.map((item: { kind: string }) => item.kind);
}
