import { error, fail, redirect, type RequestEvent } from '@sveltejs/kit';
import { problemOf, redirectToSignIn, requireAnswer } from '#lib/api/client.server.ts';
import { achievementDraft, achievementValues, readAchievement } from '#lib/forms/achievement.ts';
import {
  applyRowCommand,
  emptyIndicator,
  emptyIntellectualProperty,
  finishedIndicators,
  readRowCommand,
} from '#lib/forms/rows.ts';
import { savedAddress, submitListing } from '#lib/forms/submission.server.ts';
import { messagesOf } from '#lib/messages/index.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, params, url }) => {
  const session = await locals.session();
  if (!session.user) redirectToSignIn(url);
  const achievement = requireAnswer(
    { url },
    await locals.api.GET('/api/v1/achievements/{id}', { params: { path: { id: params.id } } }),
  );
  if (!achievement.allowed.includes('edit')) error(403, '', { code: 'not_allowed' });
  return {
    achievement,
    values: achievementValues(achievement),
    // Nobody moves a listing to another owner; who edits it may be the holder of a mandate.
    organisations: [{ value: achievement.organisationId ?? '', label: achievement.organisation?.name ?? '' }],
  };
};

/** Save the change and, if asked, submit it; what was typed comes back with whatever is refused. */
async function change({ request, locals, params }: RequestEvent<{ id: string }>, submit: boolean) {
  const values = readAchievement(await request.formData());
  const { draft, problem } = achievementDraft(values, messagesOf(locals.language).common.wanInvalid);
  if (problem) return fail(400, { values, problem });
  const answer = await locals.api.PUT('/api/v1/achievements/{id}', {
    params: { path: { id: params.id } },
    body: { ...draft, version: Number(values.version) },
  });
  if (!answer.data) return fail(answer.response.status, { values, problem: problemOf(answer) });
  const refused = submit ? await submitListing(locals.api, 'achievement', answer.data.id) : null;
  redirect(303, savedAddress('achievement', answer.data.id, refused, submit));
}

export const actions: Actions = {
  save: (event) => change(event, false),
  publish: (event) => change(event, true),
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
      focus:
        command?.group === 'indicators' ? `indicators.${last}.name` : `intellectualProperty.${last}.kind`,
    };
  },
  check: async ({ request, locals }) => {
    const values = readAchievement(await request.formData());
    const { draft, problem } = achievementDraft(values, messagesOf(locals.language).common.wanInvalid);
    const body = { ...draft, indicators: finishedIndicators(draft.indicators) };
    const [completeness, preview] = await Promise.all([
      locals.api.POST('/api/v1/achievements/completeness', { body }),
      locals.api.POST('/api/v1/matches/preview', { body: { kind: 'achievement', draft: body } }),
    ]);
    return { values, problem, completeness: completeness.data ?? null, preview: preview.data ?? null };
  },
};
