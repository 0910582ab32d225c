import { error, fail, redirect, type RequestEvent } from '@sveltejs/kit';
import { problemOf, redirectToSignIn, requireAnswer } from '#lib/api/client.server.ts';
import { brokerChoices, mandateChoices } from '#lib/forms/contract-choices.server.ts';
import { contractDraft, contractValues, emptyShare, readContract } from '#lib/forms/contract.ts';
import { applyRowCommand, readRowCommand } from '#lib/forms/rows.ts';
import { messagesOf } from '#lib/messages/index.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, params, url }) => {
  const session = await locals.session();
  if (!session.user) redirectToSignIn(url);
  const [contractAnswer, options] = await Promise.all([
    locals.api.GET('/api/v1/contracts/{id}', { params: { path: { id: params.id } } }),
    locals.api.GET('/api/v1/contracts/options'),
  ]);
  const contract = requireAnswer({ url }, contractAnswer);
  if (!contract.allowed.includes('edit')) error(403, '', { code: 'not_allowed' });
  const values = contractValues(contract);
  return {
    contract,
    values,
    options: requireAnswer({ url }, options),
    mandates: await mandateChoices(locals.api, [contract.sellerId, contract.buyerId]),
    parties: [contract.seller, contract.buyer].map(({ id, name }) => ({ value: id, label: name })),
    brokers: await brokerChoices(locals, values),
  };
};

/** Save the change and, if asked, hand the contract in. */
async function change({ request, locals, params }: RequestEvent<{ id: string }>, submit: boolean) {
  const values = readContract(await request.formData());
  const texts = messagesOf(locals.language);
  const path = { id: params.id };
  const { draft, problem } = contractDraft(values, {
    wanInvalid: texts.common.wanInvalid,
    percentInvalid: texts.contracts.form.percentInvalid,
  });
  const refuse = async (refusal: NonNullable<typeof problem>, status: number) =>
    fail(status, { values, problem: refusal, brokers: await brokerChoices(locals, values) });
  if (problem) return refuse(problem, 400);
  const answer = await locals.api.PUT('/api/v1/contracts/{id}', {
    params: { path },
    body: { ...draft, version: Number(values.version) },
  });
  if (!answer.data) return refuse(problemOf(answer), answer.response.status);
  if (submit) {
    const submitted = await locals.api.POST('/api/v1/contracts/{id}/submit', {
      params: { path },
      body: { confirmDuplicate: values.registration.confirmDuplicate },
    });
    // The change is saved: the form goes on from its new version.
    if (!submitted.data) {
      values.version = String(answer.data.version);
      return refuse(problemOf(submitted), submitted.response.status);
    }
  }
  redirect(303, `/contracts/${params.id}`);
}

export const actions: Actions = {
  save: (event) => change(event, false),
  submit: (event) => change(event, true),
  rows: async ({ request, locals }) => {
    const form = await request.formData();
    const values = readContract(form, true);
    values.shares = applyRowCommand(values.shares, 'shares', readRowCommand(form), emptyShare);
    return {
      values,
      brokers: await brokerChoices(locals, values),
      focus: `shares.${Math.max(0, values.shares.length - 1)}.brokerId`,
    };
  },
};
