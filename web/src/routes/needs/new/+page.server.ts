import { fail, redirect, type RequestEvent } from '@sveltejs/kit';
import { problemOf, redirectToSignIn } from '#lib/api/client.server.ts';
import { emptyNeed, needDraft, readNeed } from '#lib/forms/need.ts';
import { listingChoices, publishesFor } from '#lib/forms/principals.server.ts';
import { applyRowCommand, emptyIndicator, finishedIndicators, readRowCommand } from '#lib/forms/rows.ts';
import { draftedAddress, savedAddress, submitListing } from '#lib/forms/submission.server.ts';
import { messagesOf } from '#lib/messages/index.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, url }) => {
  const session = await locals.session();
  if (!session.user) redirectToSignIn(url);
  const { own, principals, chosen } = await listingChoices(locals, url);
  return {
    own,
    principals,
    values: emptyNeed(chosen),
    idempotencyKey: crypto.randomUUID(),
  };
};

/**
 * Create the need and, if asked, submit it; what was typed comes back with whatever is refused. What somebody drafts
 * for the owner of a mandate, the owner submits.
 */
async function create({ request, locals }: RequestEvent, submit: boolean) {
  const form = await request.formData();
  const values = readNeed(form);
  const { draft, problem } = needDraft(values, messagesOf(locals.language).common.wanInvalid);
  if (problem) return fail(400, { values, problem, idempotencyKey: crypto.randomUUID() });
  const answer = await locals.api.POST('/api/v1/needs', {
    body: draft,
    headers: { 'idempotency-key': String(form.get('idempotencyKey') || crypto.randomUUID()) },
  });
  if (!answer.data)
    return fail(answer.response.status, {
      values,
      problem: problemOf(answer),
      idempotencyKey: crypto.randomUUID(),
    });
  const { id } = answer.data;
  if (!(await publishesFor(locals, values.organisationId))) redirect(303, draftedAddress('need', id));
  const refused = submit ? await submitListing(locals.api, 'need', id) : null;
  redirect(303, savedAddress('need', id, refused, submit));
}

export const actions: Actions = {
  save: (event) => create(event, false),
  publish: (event) => create(event, true),
  rows: async ({ request }) => {
    const form = await request.formData();
    const command = readRowCommand(form);
    const values = readNeed(form, true);
    values.indicators = applyRowCommand(values.indicators, 'indicators', command, emptyIndicator);
    return {
      values,
      idempotencyKey: String(form.get('idempotencyKey') ?? ''),
      focus: `indicators.${Math.max(0, values.indicators.length - 1)}.name`,
    };
  },
  check: async ({ request, locals }) => {
    const form = await request.formData();
    const values = readNeed(form);
    const { draft, problem } = needDraft(values, messagesOf(locals.language).common.wanInvalid);
    const body = { ...draft, indicators: finishedIndicators(draft.indicators) };
    const [completeness, preview] = await Promise.all([
      locals.api.POST('/api/v1/needs/completeness', { body }),
      locals.api.POST('/api/v1/matches/preview', { body: { kind: 'need', draft: body } }),
    ]);
    return {
      values,
      problem,
      idempotencyKey: String(form.get('idempotencyKey') ?? ''),
      completeness: completeness.data ?? null,
      preview: preview.data ?? null,
    };
  },
};
