import { fail, redirect, type RequestEvent } from '@sveltejs/kit';
import { problemOf } from '#lib/api/client.server.ts';
import type { ListingKind } from '#lib/api/types.ts';
import { textOf } from './rows.ts';

type Event = RequestEvent<{ id: string }>;

const needVerbs = ['submit', 'release', 'return', 'confirm', 'close', 'reopen'] as const;
const achievementVerbs = ['submit', 'release', 'return', 'confirm', 'withdraw', 'reopen'] as const;

function chosen<Verb extends string>(verbs: readonly Verb[], text: string): Verb | undefined {
  return verbs.find((verb) => verb === text);
}

/** Use a verb of a listing, e.g. submit or close; the page is shown again with its new state. */
export async function useListingVerb({ request, locals, params }: Event, kind: ListingKind) {
  const form = await request.formData();
  const note = textOf(form, 'note');
  const options = { params: { path: { id: params.id } }, body: { note } };
  const verb = textOf(form, 'verb');
  const needVerb = chosen(needVerbs, verb);
  const achievementVerb = chosen(achievementVerbs, verb);
  const answer =
    kind === 'need' && needVerb
      ? await locals.api.POST(`/api/v1/needs/{id}/${needVerb}`, options)
      : kind === 'achievement' && achievementVerb
        ? await locals.api.POST(`/api/v1/achievements/{id}/${achievementVerb}`, options)
        : null;
  if (answer === null) return fail(400, { problem: { code: 'wrong_state', message: '', fields: [] } });
  if (!answer.response.ok) return fail(answer.response.status, { problem: problemOf(answer) });
  return { done: verb };
}

/** Open an introduction between the page's listing and a match, and go to it. */
export async function openIntroduction({ request, locals }: Event, kind: ListingKind, ownId: string) {
  const form = await request.formData();
  const otherId = textOf(form, 'otherId');
  const answer = await locals.api.POST('/api/v1/introductions', {
    body: {
      needId: kind === 'need' ? ownId : otherId,
      achievementId: kind === 'need' ? otherId : ownId,
      message: textOf(form, 'message'),
      ...(form.get('as') === 'broker' ? { as: 'broker' as const } : {}),
    },
    headers: { 'idempotency-key': textOf(form, 'idempotencyKey') || crypto.randomUUID() },
  });
  if (!answer.data) return fail(answer.response.status, { refusal: { otherId, problem: problemOf(answer) } });
  redirect(303, `/introductions/${answer.data.id}`);
}
