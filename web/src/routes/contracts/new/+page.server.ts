import { error, fail, redirect, type RequestEvent } from '@sveltejs/kit';
import { problemOf, redirectToSignIn, requireAnswer } from '#lib/api/client.server.ts';
import { dayOf } from '#lib/format/dates.ts';
import { brokerChoices, mandateChoices } from '#lib/forms/contract-choices.server.ts';
import { contractDraft, contractFrom, emptyShare, readContract } from '#lib/forms/contract.ts';
import { applyRowCommand, readRowCommand } from '#lib/forms/rows.ts';
import { messagesOf } from '#lib/messages/index.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, url }) => {
  const session = await locals.session();
  if (!session.user) redirectToSignIn(url);
  const id = url.searchParams.get('introduction');
  if (!id) error(404, messagesOf(locals.language).contracts.form.noIntroduction);
  const introduction = requireAnswer(
    { url },
    await locals.api.GET('/api/v1/introductions/{id}', { params: { path: { id } } }),
  );
  const [options, achievement] = await Promise.all([
    locals.api.GET('/api/v1/contracts/options'),
    locals.api.GET('/api/v1/achievements/{id}', { params: { path: { id: introduction.achievement.id } } }),
  ]);
  const suggested = await locals.api.POST('/api/v1/contracts/suggestions', {
    body: { introductionId: id, title: introduction.achievement.title },
  });
  const field = achievement.data?.field ?? null;
  const elsewhere = url.searchParams.has('elsewhere');
  const values = contractFrom(introduction, field, dayOf(new Date()), suggested.data ?? null, elsewhere);
  const sides = [introduction.achievement, introduction.need];
  return {
    introduction,
    values,
    options: requireAnswer({ url }, options),
    suggestions: suggested.data?.suggestions ?? [],
    mandates: await mandateChoices(locals.api, [values.sellerId, values.buyerId]),
    parties: sides.flatMap((side) =>
      side.organisationId && side.organisationName
        ? [{ value: side.organisationId, label: side.organisationName }]
        : [],
    ),
    brokers: await brokerChoices(locals, values),
    idempotencyKey: crypto.randomUUID(),
  };
};

/** Log the contract and, if asked, hand it in; what was typed comes back with whatever is refused. */
async function create({ request, locals }: RequestEvent, submit: boolean) {
  const form = await request.formData();
  const values = readContract(form);
  const texts = messagesOf(locals.language);
  const { draft, problem } = contractDraft(values, {
    wanInvalid: texts.common.wanInvalid,
    percentInvalid: texts.contracts.form.percentInvalid,
  });
  const answer = problem
    ? null
    : await locals.api.POST('/api/v1/contracts', {
        body: { ...draft, submit },
        headers: { 'idempotency-key': String(form.get('idempotencyKey') || crypto.randomUUID()) },
      });
  if (answer?.data) redirect(303, `/contracts/${answer.data.id}`);
  const refusal = problem ?? problemOf(answer ?? { response: new Response() });
  const taken =
    refusal.code === 'already_exists' && refusal.fields.some((field) => field.path === 'introductionId');
  return fail(answer?.response.status ?? 400, {
    values,
    // The introduction is no field of the form that somebody could change.
    problem: taken ? { ...refusal, message: texts.contracts.form.introductionTaken, fields: [] } : refusal,
    brokers: await brokerChoices(locals, values),
    idempotencyKey: crypto.randomUUID(),
  });
}

export const actions: Actions = {
  save: (event) => create(event, false),
  submit: (event) => create(event, true),
  rows: async ({ request, locals }) => {
    const form = await request.formData();
    const values = readContract(form, true);
    values.shares = applyRowCommand(values.shares, 'shares', readRowCommand(form), emptyShare);
    return {
      values,
      brokers: await brokerChoices(locals, values),
      idempotencyKey: String(form.get('idempotencyKey') ?? ''),
      focus: `shares.${Math.max(0, values.shares.length - 1)}.brokerId`,
    };
  },
};
