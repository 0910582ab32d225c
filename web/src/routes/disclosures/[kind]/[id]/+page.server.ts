import { error, fail, type RequestEvent } from '@sveltejs/kit';
import type { ApiClient } from '#lib/api/client.server.ts';
import { problemOf, redirectToSignIn, requireAnswer } from '#lib/api/client.server.ts';
import type { Answer } from '#lib/api/types.ts';
import { inviteeOf, kindOf } from '#lib/forms/disclosure.ts';
import type { Option } from '#lib/forms/options.ts';
import { textOf } from '#lib/forms/rows.ts';
import type { Actions, PageServerLoad } from './$types';

type Content = Answer<'/api/v1/listings/{kind}/{id}/confidential'>;
type Event = RequestEvent<{ kind: string; id: string }>;

const FOUND = 10;

const keyOf = ({ kind, id }: { kind: string; id: string }) => ({ kind: kindOf(kind) ?? error(404), id });

/** Organisations and brokers by name, for the owner's invitation. */
async function findInvitees(api: ApiClient, text: string): Promise<Option[]> {
  if (text === '') return [];
  const query = { text, limit: FOUND };
  const [organisations, brokers] = await Promise.all([
    api.GET('/api/v1/organisations', { params: { query } }),
    api.GET('/api/v1/brokers', { params: { query } }),
  ]);
  return [
    ...(organisations.data?.items ?? []).map((one) => ({ value: `organisation:${one.id}`, label: one.name })),
    ...(brokers.data?.items ?? []).map((one) => ({ value: `broker:${one.id}`, label: one.name })),
  ];
}

export const load: PageServerLoad = async ({ locals, params, url }) => {
  const session = await locals.session();
  if (!session.user) redirectToSignIn(url);
  const options = { params: { path: keyOf(params) } };
  const disclosure = requireAnswer(
    { url },
    await locals.api.GET('/api/v1/listings/{kind}/{id}/disclosure', options),
  );
  // The owner's own people read without a record. Others ask for it by the button: a page that is merely opened, or
  // fetched beforehand by a browser, releases nothing.
  const content = disclosure.owner
    ? requireAnswer({ url }, await locals.api.GET('/api/v1/listings/{kind}/{id}/confidential', options))
    : null;
  const text = disclosure.offer
    ? requireAnswer({ url }, await locals.api.GET('/api/v1/nda-texts/current'))
    : null;
  const find = url.searchParams.get('find')?.trim() ?? '';
  return {
    disclosure,
    content,
    text,
    find,
    invitees: disclosure.owner ? await findInvitees(locals.api, find) : [],
  };
};

/** Which form was refused, and why; `done` names the one that went through. */
const outcome = (form: string, answer: { response: Response; error?: unknown }) =>
  answer.response.ok
    ? { done: form, content: null as Content | null }
    : fail(answer.response.status, { form, problem: problemOf(answer) });

const verbs = ['approve', 'refuse', 'revoke', 'give-up'] as const;

async function decide({ request, locals }: Event) {
  const form = await request.formData();
  const verb = verbs.find((one) => one === textOf(form, 'verb')) ?? error(400);
  const answer = await locals.api.POST(`/api/v1/nda-acceptances/{id}/${verb}`, {
    params: { path: { id: textOf(form, 'acceptanceId') } },
    body: { note: textOf(form, 'note') },
  });
  return outcome('decide', answer);
}

export const actions: Actions = {
  accept: async ({ request, locals, params }) => {
    const form = await request.formData();
    const answer = await locals.api.POST('/api/v1/listings/{kind}/{id}/disclosure/acceptances', {
      params: { path: keyOf(params) },
      body: { sha256: textOf(form, 'sha256'), agreed: form.has('agreed') },
    });
    return outcome('accept', answer);
  },
  read: async ({ locals, params }) => {
    const answer = await locals.api.GET('/api/v1/listings/{kind}/{id}/confidential', {
      params: { path: keyOf(params) },
    });
    return answer.data ? { done: 'read', content: answer.data } : outcome('read', answer);
  },
  decide,
  terms: async ({ request, locals, params }) => {
    const form = await request.formData();
    const answer = await locals.api.PUT('/api/v1/listings/{kind}/{id}/disclosure/terms', {
      params: { path: keyOf(params) },
      body: {
        approval: textOf(form, 'approval') === 'introduced' ? 'introduced' : 'each',
        endsWithListing: form.has('endsWithListing'),
      },
    });
    return outcome('terms', answer);
  },
  invite: async ({ request, locals, params }) => {
    const form = await request.formData();
    const answer = await locals.api.POST('/api/v1/listings/{kind}/{id}/disclosure/invitations', {
      params: { path: keyOf(params) },
      body: inviteeOf(textOf(form, 'invitee')),
    });
    return outcome('invite', answer);
  },
  withdraw: async ({ request, locals }) => {
    const form = await request.formData();
    const answer = await locals.api.POST('/api/v1/nda-invitations/{id}/withdraw', {
      params: { path: { id: textOf(form, 'invitationId') } },
    });
    return outcome('withdraw', answer);
  },
  upload: async ({ request, locals, params }) => {
    const sent = await request.formData();
    const form = new FormData();
    const file = sent.get('file');
    if (file instanceof File && file.size > 0) form.set('file', file);
    const answer = await locals.api.POST('/api/v1/listings/{kind}/{id}/confidential/files', {
      params: { path: keyOf(params) },
      body: form as never,
      bodySerializer: (body: unknown) => body as FormData,
    });
    return outcome('upload', answer);
  },
  remove: async ({ request, locals, params }) => {
    const form = await request.formData();
    const answer = await locals.api.DELETE('/api/v1/listings/{kind}/{id}/confidential/files/{fileId}', {
      params: { path: { ...keyOf(params), fileId: textOf(form, 'fileId') } },
    });
    return outcome('remove', answer);
  },
};
