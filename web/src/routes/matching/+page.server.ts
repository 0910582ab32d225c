import { fail, redirect } from '@sveltejs/kit';
import { problemOf, requireAnswer } from '#lib/api/client.server.ts';
import { pageOf } from '#lib/forms/search.server.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, url }) => {
  const { api } = locals;
  const { user } = await locals.session();
  const kind = url.searchParams.get('kind') === 'achievement' ? 'achievement' : 'need';
  const page = pageOf(url);
  const explanation = requireAnswer({ url }, await api.GET('/api/v1/matching/explanation'));
  const own = user
    ? requireAnswer(
        { url },
        await api.GET('/api/v1/matching/objections', { params: { query: { kind, ...page } } }),
      )
    : null;
  return { explanation, own, kind, page } as const;
};

const change =
  (objects: boolean): Actions[string] =>
  async ({ request, locals, url }) => {
    const form = await request.formData();
    const kind = form.get('kind') === 'achievement' ? 'achievement' : 'need';
    const params = { path: { kind, id: String(form.get('id') ?? '') } } as const;
    const path = '/api/v1/matching/objections/{kind}/{id}';
    const answer = objects
      ? await locals.api.PUT(path, { params })
      : await locals.api.DELETE(path, { params });
    if (!answer.response.ok) return fail(answer.response.status, { problem: problemOf(answer) });
    redirect(303, `/matching?kind=${kind}&page=${url.searchParams.get('page') ?? '1'}#own`);
  };

export const actions: Actions = { object: change(true), allow: change(false) };
