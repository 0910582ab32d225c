import { fail, redirect, type RequestEvent } from '@sveltejs/kit';
import { problemOf, redirectToSignIn } from '#lib/api/client.server.ts';
import { emptyAchievement, achievementDraft, readAchievement } from '#lib/forms/achievement.ts';
import { listingChoices, publishesFor } from '#lib/forms/principals.server.ts';
import {
  applyRowCommand,
  emptyIndicator,
  emptyIntellectualProperty,
  finishedIndicators,
  readRowCommand,
} from '#lib/forms/rows.ts';
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
    values: emptyAchievement(chosen),
    idempotencyKey: crypto.randomUUID(),
  };
};

/**
 * Create the achievement and, if asked, submit it; what was typed comes back with whatever is refused. What somebody drafts
 * for the owner of a mandate, the owner submits.
 */
async function create({ request, locals }: RequestEvent, submit: boolean) {
  const form = await request.formData();
  const values = readAchievement(form);
  const { draft, problem } = achievementDraft(values, messagesOf(locals.language).common.wanInvalid);
  if (problem) return fail(400, { values, problem, idempotencyKey: crypto.randomUUID() });
  const answer = await locals.api.POST('/api/v1/achievements', {
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
  if (!(await publishesFor(locals, values.organisationId))) redirect(303, draftedAddress('achievement', id));
  const refused = submit ? await submitListing(locals.api, 'achievement', id) : null;
  redirect(303, savedAddress('achievement', id, refused, submit));
}

export const actions: Actions = {
  save: (event) => create(event, false),
  publish: (event) => create(event, true),
  rows: async ({ request }) => {
    const form = await request.formData();
    const values = readAchievement(form, true);
    const command = readRowCommand(form);
    values.indicators = applyRowCommand(values.indicators, 'indicators', command, emptyIndicator);
    values.intellectualProperty = applyRowCommand(
      values.intellectualProperty,
      'intellectualProperty',
      command,
      emptyIntellectualProperty,
    );
    const last = Math.max(
      0,
      (command?.group === 'indicators' ? values.indicators : values.intellectualProperty).length - 1,
    );
    return {
      values,
      idempotencyKey: String(form.get('idempotencyKey') ?? ''),
      focus:
        command?.group === 'indicators' ? `indicators.${last}.name` : `intellectualProperty.${last}.kind`,
    };
  },
  check: async ({ request, locals }) => {
    const form = await request.formData();
    const values = readAchievement(form);
    const { draft, problem } = achievementDraft(values, messagesOf(locals.language).common.wanInvalid);
    const body = { ...draft, indicators: finishedIndicators(draft.indicators) };
    const [completeness, preview] = await Promise.all([
      locals.api.POST('/api/v1/achievements/completeness', { body }),
      locals.api.POST('/api/v1/matches/preview', { body: { kind: 'achievement', draft: body } }),
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
