import { fail, type RequestEvent } from '@sveltejs/kit';
import { problemOf } from '#lib/api/client.server.ts';
import { problemAt } from '#lib/api/problem.ts';
import type { Contract } from '#lib/api/types.ts';
import { parseWan } from '#lib/format/money.ts';
import { textOf } from '#lib/forms/rows.ts';
import { messagesOf } from '#lib/messages/index.ts';

/** The form actions of what goes on beside a contract's state: shares, reviews, files, fee income. */

type Event = RequestEvent<{ id: string }>;
type Answered = Parameters<typeof problemOf>[0];

/** The text fields of a form, to show again. */
const typedOf = (form: FormData): Record<string, string> =>
  Object.fromEntries([...form].filter((entry): entry is [string, string] => typeof entry[1] === 'string'));

const outcome = (name: string, form: FormData, answer: Answered) =>
  answer.response.ok
    ? { done: name }
    : fail(answer.response.status, { form: name, values: typedOf(form), problem: problemOf(answer) });

const wrongAmount = (event: Event, name: string, form: FormData, path: string) =>
  fail(400, {
    form: name,
    values: typedOf(form),
    problem: problemAt(path, messagesOf(event.locals.language).common.wanInvalid),
  });

const keyOf = (form: FormData) => ({
  'idempotency-key': textOf(form, 'idempotencyKey') || crypto.randomUUID(),
});

async function confirm({ request, locals, params }: Event) {
  const form = await request.formData();
  const answer = await locals.api.POST('/api/v1/contracts/{id}/shares/confirm', {
    params: { path: { id: params.id } },
    body: { reviewId: textOf(form, 'reviewId') || null },
  });
  return outcome('confirm', form, answer);
}

async function evidence({ request, locals, params }: Event) {
  const form = await request.formData();
  const answer = await locals.api.PUT('/api/v1/contracts/{id}/shares/{shareId}/evidence', {
    params: { path: { id: params.id, shareId: textOf(form, 'shareId') } },
    body: { fileId: textOf(form, 'fileId') },
  });
  return outcome('evidence', form, answer);
}

async function amend(event: Event) {
  const { request, locals, params } = event;
  const form = await request.formData();
  const total = parseWan(textOf(form, 'totalFen'));
  const technology = parseWan(textOf(form, 'technologyFen'));
  if (!total) return wrongAmount(event, 'amend', form, 'totalFen');
  if (!technology) return wrongAmount(event, 'amend', form, 'technologyFen');
  const answer = await locals.api.POST('/api/v1/contracts/{id}/amendments', {
    params: { path: { id: params.id } },
    body: {
      reason: textOf(form, 'reason'),
      title: textOf(form, 'title'),
      totalFen: total,
      technologyFen: technology,
      validTo: textOf(form, 'validTo') || null,
      paymentMode: textOf(form, 'paymentMode') as Contract['paymentMode'],
    },
    headers: keyOf(form),
  });
  return outcome('amend', form, answer);
}

async function object(event: Event) {
  const { request, locals, params } = event;
  const form = await request.formData();
  const technology = parseWan(textOf(form, 'technologyFen'));
  if (technology === null) return wrongAmount(event, 'object', form, 'technologyFen');
  const answer = await locals.api.POST('/api/v1/contracts/{id}/objections', {
    params: { path: { id: params.id } },
    body: { reason: textOf(form, 'reason'), technologyFen: technology || null },
    headers: keyOf(form),
  });
  return outcome('object', form, answer);
}

const reviewVerbs = ['begin', 'grant', 'decline', 'withdraw'] as const;

async function review(event: Event) {
  const { request, locals, params } = event;
  const form = await request.formData();
  const reviewId = textOf(form, 'reviewId');
  const verb = reviewVerbs.find((one) => one === textOf(form, 'verb')) ?? 'begin';
  const technology = parseWan(textOf(form, 'technologyFen'));
  const name = `${verb}-${reviewId}`;
  if (technology === null) return wrongAmount(event, name, form, 'technologyFen');
  const answer = await locals.api.POST(`/api/v1/contracts/{id}/reviews/{reviewId}/${verb}`, {
    params: { path: { id: params.id, reviewId } },
    body: { note: textOf(form, 'note'), technologyFen: technology || null },
  });
  return outcome(name, form, answer);
}

const purposes = ['contract', 'evidence', 'notice', 'other'] as const;

async function upload({ request, locals, params }: Event) {
  const sent = await request.formData();
  const form = new FormData();
  const file = sent.get('file');
  if (file instanceof File && file.size > 0) form.set('file', file);
  const purpose = purposes.find((one) => one === textOf(sent, 'purpose')) ?? 'other';
  const answer = await locals.api.POST('/api/v1/contracts/{id}/files', {
    params: { path: { id: params.id }, query: { purpose } },
    body: form as never,
    bodySerializer: (body: unknown) => body as FormData,
  });
  return outcome('upload', sent, answer);
}

async function fee(event: Event) {
  const { request, locals, params } = event;
  const form = await request.formData();
  const amount = parseWan(textOf(form, 'amountFen'));
  if (!amount) return wrongAmount(event, 'fee', form, 'amountFen');
  const answer = await locals.api.POST('/api/v1/contracts/{id}/fees', {
    params: { path: { id: params.id } },
    body: { amountFen: amount, receivedOn: textOf(form, 'receivedOn'), note: textOf(form, 'note') },
    headers: keyOf(form),
  });
  return outcome('fee', form, answer);
}

async function reverseFee({ request, locals }: Event) {
  const form = await request.formData();
  const id = textOf(form, 'feeId');
  const answer = await locals.api.POST('/api/v1/fees/{id}/reverse', {
    params: { path: { id } },
    body: { note: textOf(form, 'note') },
  });
  return outcome(`fee-${id}`, form, answer);
}

export const besideActions = { confirm, evidence, amend, object, review, upload, fee, reverseFee };
