import { error, fail, redirect, type RequestEvent } from '@sveltejs/kit';
import { problemOf, redirectToSignIn, requireAnswer } from '#lib/api/client.server.ts';
import { needDraft, needValues, readNeed } from '#lib/forms/need.ts';
import { applyRowCommand, emptyIndicator, finishedIndicators, readRowCommand } from '#lib/forms/rows.ts';
import { savedAddress, submitListing } from '#lib/forms/submission.server.ts';
import { messagesOf } from '#lib/messages/index.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, params, url }) => {
  const session = await locals.session();
  if (!session.user) redirectToSignIn(url);
  const need = requireAnswer(
    { url },
    await locals.api.GET('/api/v1/needs/{id}', { params: { path: { id: params.id } } }),
  );
  if (!need.allowed.includes('edit')) error(403, '', { code: 'not_allowed' });
  return {
    need,
    values: needValues(need),
    // Nobody moves a listing to another owner; who edits it may be the holder of a mandate.
    organisations: [{ value: need.organisationId ?? '', label: need.organisation?.name ?? '' }],
  };
};

/** Save the change and, if asked, submit it; what was typed comes back with whatever is refused. */
async function change({ request, locals, params }: RequestEvent<{ id: string }>, submit: boolean) {
  const values = readNeed(await request.formData());
  const { draft, problem } = needDraft(values, messagesOf(locals.language).common.wanInvalid);
  if (problem) return fail(400, { values, problem });
  const answer = await locals.api.PUT('/api/v1/needs/{id}', {
    params: { path: { id: params.id } },
    body: { ...draft, version: Number(values.version) },
  });
  if (!answer.data) return fail(answer.response.status, { values, problem: problemOf(answer) });
  const refused = submit ? await submitListing(locals.api, 'need', answer.data.id) : null;
  redirect(303, savedAddress('need', answer.data.id, refused, submit));
}

export const actions: Actions = {
  save: (event) => change(event, false),
  publish: (event) => change(event, true),
  rows: async ({ request }) => {
    const form = await request.formData();
    const values = readNeed(form, true);
    values.indicators = applyRowCommand(
      values.indicators,
      'indicators',
      readRowCommand(form),
      emptyIndicator,
    );
    return { values, focus: `indicators.${Math.max(0, values.indicators.length - 1)}.name` };
  },
  check: async ({ request, locals }) => {
    const values = readNeed(await request.formData());
    const { draft, problem } = needDraft(values, messagesOf(locals.language).common.wanInvalid);
    const body = { ...draft, indicators: finishedIndicators(draft.indicators) };
    const [completeness, preview] = await Promise.all([
      locals.api.POST('/api/v1/needs/completeness', { body }),
      locals.api.POST('/api/v1/matches/preview', { body: { kind: 'need', draft: body } }),
    ]);
    return { values, problem, completeness: completeness.data ?? null, preview: preview.data ?? null };
  },
};
