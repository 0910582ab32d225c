import { fail, type RequestEvent } from '@sveltejs/kit';
import { problemOf, requireAnswer } from '#lib/api/client.server.ts';
import { problemAt } from '#lib/api/problem.ts';
import { dayOf } from '#lib/format/dates.ts';
import { parseWan } from '#lib/format/money.ts';
import { textOf } from '#lib/forms/rows.ts';
import { messagesOf } from '#lib/messages/index.ts';
import { besideActions } from './beside.server.ts';
import type { Actions, PageServerLoad } from './$types';

const verbs = [
  'submit',
  'accept',
  'ask-correction',
  'review',
  'expert-review',
  'verify',
  'reject',
  'cancel',
] as const;

export const load: PageServerLoad = async ({ locals, params, url }) => {
  const [contract, options] = await Promise.all([
    locals.api.GET('/api/v1/contracts/{id}', { params: { path: { id: params.id } } }),
    locals.api.GET('/api/v1/contracts/options'),
  ]);
  const shown = requireAnswer({ url }, contract);
  // Only a holder has fee income here, and only they see it.
  const fees = shown.allowed.includes('record-fee')
    ? await locals.api.GET('/api/v1/fees', { params: { query: { contractId: params.id } } })
    : null;
  return {
    contract: shown,
    lists: requireAnswer({ url }, options).lists,
    fees: fees?.data ?? null,
    today: dayOf(new Date()),
    idempotencyKey: crypto.randomUUID(),
  };
};

type Event = RequestEvent<{ id: string }>;

/** The text fields of a form, to show again. */
const typedOf = (form: FormData): Record<string, string> =>
  Object.fromEntries([...form].filter((entry): entry is [string, string] => typeof entry[1] === 'string'));

async function useVerb({ request, locals, params }: Event) {
  const form = await request.formData();
  const verb = verbs.find((one) => one === textOf(form, 'verb'));
  if (!verb)
    return fail(400, { form: '', values: {}, problem: { code: 'wrong_state', message: '', fields: [] } });
  const answer = await locals.api.POST(`/api/v1/contracts/{id}/${verb}`, {
    params: { path: { id: params.id } },
    body: { note: textOf(form, 'note') },
  });
  return answer.response.ok
    ? { done: verb }
    : fail(answer.response.status, {
        form: verb as string,
        values: typedOf(form),
        problem: problemOf(answer),
      });
}

async function register({ request, locals, params }: Event) {
  const form = await request.formData();
  const values = typedOf(form);
  const approved = parseWan(textOf(form, 'approvedTechnologyFen'));
  if (!approved) {
    const text = messagesOf(locals.language).common.wanInvalid;
    return fail(400, { form: 'register', values, problem: problemAt('approvedTechnologyFen', text) });
  }
  const answer = await locals.api.POST('/api/v1/contracts/{id}/register', {
    params: { path: { id: params.id } },
    body: {
      registrationNumber: textOf(form, 'registrationNumber').replace(/\s/g, ''),
      registeredOn: textOf(form, 'registeredOn'),
      registrationOffice: textOf(form, 'registrationOffice'),
      approvedTechnologyFen: approved,
      note: textOf(form, 'note'),
    },
    headers: { 'idempotency-key': textOf(form, 'idempotencyKey') || crypto.randomUUID() },
  });
  return answer.response.ok
    ? { done: 'register' }
    : fail(answer.response.status, { form: 'register', values, problem: problemOf(answer) });
}

async function recordReceipt({ request, locals, params }: Event) {
  const form = await request.formData();
  const values = typedOf(form);
  const amount = parseWan(textOf(form, 'amountFen'));
  if (!amount) {
    const text = messagesOf(locals.language).common.wanInvalid;
    return fail(400, { form: 'receipt', values, problem: problemAt('amountFen', text) });
  }
  const answer = await locals.api.POST('/api/v1/contracts/{id}/receipts', {
    params: { path: { id: params.id } },
    body: { amountFen: amount, receivedOn: textOf(form, 'receivedOn'), note: textOf(form, 'note') },
    headers: { 'idempotency-key': textOf(form, 'idempotencyKey') || crypto.randomUUID() },
  });
  return answer.response.ok
    ? { done: 'receipt' }
    : fail(answer.response.status, { form: 'receipt', values, problem: problemOf(answer) });
}

async function reverseReceipt({ request, locals, params }: Event) {
  const form = await request.formData();
  const receiptId = textOf(form, 'receiptId');
  const answer = await locals.api.POST('/api/v1/contracts/{id}/receipts/{receiptId}/reverse', {
    params: { path: { id: params.id, receiptId } },
    body: { note: textOf(form, 'note') },
  });
  return answer.response.ok
    ? { done: 'reverse' }
    : fail(answer.response.status, { form: receiptId, values: typedOf(form), problem: problemOf(answer) });
}

export const actions: Actions = {
  verb: useVerb,
  register,
  receipt: recordReceipt,
  reverse: reverseReceipt,
  ...besideActions,
};
