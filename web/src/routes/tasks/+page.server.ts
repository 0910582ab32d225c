import { fail } from '@sveltejs/kit';
import { problemOf, redirectToSignIn, requireAnswer } from '#lib/api/client.server.ts';
import { problemAt } from '#lib/api/problem.ts';
import { pageOf } from '#lib/forms/search.server.ts';
import { textOf } from '#lib/forms/rows.ts';
import { messagesOf } from '#lib/messages/index.ts';
import type { Actions, PageServerLoad } from './$types';

const views = ['due', 'open', 'closed'] as const;

export const load: PageServerLoad = async ({ locals, url }) => {
  const session = await locals.session();
  if (!session.user) redirectToSignIn(url);
  const view = views.find((one) => one === url.searchParams.get('view')) ?? 'open';
  const page = pageOf(url);
  const answer = await locals.api.GET('/api/v1/tasks', { params: { query: { view, ...page } } });
  return { view, page, tasks: requireAnswer({ url }, answer) };
};

export const actions: Actions = {
  default: async ({ request, locals }) => {
    const form = await request.formData();
    const id = textOf(form, 'id');
    const outcome = textOf(form, `outcome-${id}`);
    const note = textOf(form, `note-${id}`);
    if (outcome === '') {
      const problem = problemAt(
        `outcome-${id}`,
        messagesOf(locals.language).registration.tasks.choose,
        'required',
      );
      return fail(400, { id, outcome, note, problem });
    }
    const answer = await locals.api.POST('/api/v1/tasks/{id}/done', {
      params: { path: { id } },
      body: { outcome: outcome as 'delivered', note },
    });
    if (answer.response.ok) return { done: id };
    const problem = problemOf(answer);
    // The fields of a page with several tasks are told apart by the task.
    const fields = problem.fields.map((field) => ({ ...field, path: `${field.path}-${id}` }));
    return fail(answer.response.status, { id, outcome, note, problem: { ...problem, fields } });
  },
};
