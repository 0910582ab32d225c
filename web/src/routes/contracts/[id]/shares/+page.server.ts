import { error, fail, redirect } from '@sveltejs/kit';
import { problemOf, redirectToSignIn, requireAnswer } from '#lib/api/client.server.ts';
import { brokerChoices } from '#lib/forms/contract-choices.server.ts';
import { emptyShare, readShares, shareDrafts, shareValues } from '#lib/forms/contract.ts';
import { applyRowCommand, readRowCommand, textOf } from '#lib/forms/rows.ts';
import { messagesOf } from '#lib/messages/index.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, params, url }) => {
  const session = await locals.session();
  if (!session.user) redirectToSignIn(url);
  const contract = requireAnswer(
    { url },
    await locals.api.GET('/api/v1/contracts/{id}', { params: { path: { id: params.id } } }),
  );
  if (!contract.allowed.includes('change-shares')) error(403, '', { code: 'not_allowed' });
  const values = { shares: shareValues(contract), findBroker: '', reason: '' };
  return {
    contract: { id: contract.id, title: contract.title },
    values,
    brokers: await brokerChoices(locals, values),
  };
};

const read = (form: FormData, keepEmpty: boolean) => ({
  shares: readShares(form, keepEmpty),
  findBroker: textOf(form, 'findBroker'),
  reason: textOf(form, 'reason'),
});

export const actions: Actions = {
  save: async ({ request, locals, params }) => {
    const values = read(await request.formData(), false);
    const texts = messagesOf(locals.language);
    const { shares, problem } = shareDrafts(values.shares, texts.contracts.form.percentInvalid);
    const answer = problem
      ? null
      : await locals.api.POST('/api/v1/contracts/{id}/share-changes', {
          params: { path: { id: params.id } },
          body: { reason: values.reason, shares },
        });
    if (answer?.data) redirect(303, `/contracts/${params.id}`);
    return fail(answer?.response.status ?? 400, {
      values,
      problem: problem ?? problemOf(answer ?? { response: new Response() }),
      brokers: await brokerChoices(locals, values),
    });
  },
  rows: async ({ request, locals }) => {
    const form = await request.formData();
    const values = read(form, true);
    values.shares = applyRowCommand(values.shares, 'shares', readRowCommand(form), emptyShare);
    return { values, brokers: await brokerChoices(locals, values) };
  },
};
