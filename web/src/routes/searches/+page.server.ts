import { fail, redirect } from '@sveltejs/kit';
import { problemOf, redirectToSignIn, requireAnswer } from '#lib/api/client.server.ts';
import { listingQuery } from '#lib/forms/search.server.ts';
import { textOf } from '#lib/forms/rows.ts';
import { messagesOf } from '#lib/messages/index.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, url }) => {
  const session = await locals.session();
  if (!session.user) redirectToSignIn(url);
  const done = url.searchParams.get('done');
  return {
    searches: requireAnswer({ url }, await locals.api.GET('/api/v1/saved-searches')).items,
    saved: done === 'saved',
  };
};

export const actions: Actions = {
  /** From a list page: the search is its address. */
  save: async ({ request, locals, url }) => {
    const form = await request.formData();
    const kind = form.get('kind') === 'need' ? 'need' : 'achievement';
    const search = textOf(form, 'search');
    const listed = new URL(`${kind === 'need' ? '/needs' : '/achievements'}${search}`, url);
    const session = await locals.session();
    if (!session.user) redirectToSignIn(listed);
    const { sort: _sort, offset: _offset, limit: _limit, ...query } = listingQuery(listed);
    const texts = messagesOf(locals.language).searches;
    const name = `${texts.kind[kind]} · ${textOf(form, 'label') || query.text || texts.everything}`.slice(
      0,
      80,
    );
    const answer = await locals.api.POST('/api/v1/saved-searches', { body: { name, kind, query } });
    if (!answer.data) return fail(answer.response.status, { problem: problemOf(answer) });
    redirect(303, '/searches?done=saved');
  },
  change: async ({ request, locals }) => {
    const form = await request.formData();
    const answer = await locals.api.PUT('/api/v1/saved-searches/{id}', {
      params: { path: { id: textOf(form, 'id') } },
      body: { name: textOf(form, 'name'), alerts: form.get('alerts') === 'on' },
    });
    if (!answer.data) return fail(answer.response.status, { problem: problemOf(answer) });
    return { changed: true };
  },
  remove: async ({ request, locals }) => {
    const form = await request.formData();
    const answer = await locals.api.DELETE('/api/v1/saved-searches/{id}', {
      params: { path: { id: textOf(form, 'id') } },
    });
    // Already gone in another tab is what was wanted.
    if (!answer.response.ok && answer.response.status !== 404)
      return fail(answer.response.status, { problem: problemOf(answer) });
    return { removed: true };
  },
};
