import { fail, redirect, type RequestEvent } from '@sveltejs/kit';
import { problemOf } from '#lib/api/client.server.ts';
import type { ListingKind, MatchReason } from '#lib/api/types.ts';
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
  // What the operator returned is a draft again, and its owner's: the next one waits in the list.
  if (verb === 'return') {
    const address = kind === 'need' ? '/api/v1/needs/{id}' : '/api/v1/achievements/{id}';
    const still = await locals.api.GET(address, { params: { path: { id: params.id } } });
    if (still.response.status === 404) redirect(303, '/operator');
  }
  return { done: verb };
}

const verdicts = ['fits', 'does_not_fit'] as const;

/** Answer whether a match of the page's listing fits, or take the answer back; the page is shown again with it. */
export async function answerMatch({ request, locals, params }: Event, kind: ListingKind) {
  const form = await request.formData();
  const otherId = textOf(form, 'otherId');
  // The page may be named by an external reference; its form knows the id.
  const ownId = textOf(form, 'ownId') || params.id;
  const [needId, achievementId] = kind === 'need' ? [ownId, otherId] : [otherId, ownId];
  const path = { params: { path: { needId, achievementId } } };
  const address = '/api/v1/matches/{needId}/{achievementId}/answer';
  const values = { reason: textOf(form, 'reason'), note: textOf(form, 'note') };
  const verdict = chosen(verdicts, textOf(form, 'verdict'));
  const answer = verdict
    ? await locals.api.PUT(address, {
        ...path,
        body: {
          verdict,
          // What is not in the list, the API refuses at its field.
          reason: (verdict === 'does_not_fit' && values.reason ? values.reason : null) as MatchReason | null,
          note: values.note,
        },
      })
    : await locals.api.DELETE(address, path);
  if (!answer.response.ok)
    return fail(answer.response.status, { unanswered: { otherId, values, problem: problemOf(answer) } });
  return { answered: { otherId, verdict: verdict ?? ('taken_back' as const) } };
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
