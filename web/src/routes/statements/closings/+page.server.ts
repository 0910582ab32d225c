import { fail } from '@sveltejs/kit';
import { problemOf, redirectToSignIn, requireAnswer } from '#lib/api/client.server.ts';
import { problemAt } from '#lib/api/problem.ts';
import { textOf } from '#lib/forms/rows.ts';
import { messagesOf } from '#lib/messages/index.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, url }) => {
  const session = await locals.session();
  if (!session.user) redirectToSignIn(url);
  return {
    closings: requireAnswer({ url }, await locals.api.GET('/api/v1/period-closings')),
    mayClose: session.user.isOperator,
  };
};

export const actions: Actions = {
  default: async ({ request, locals }) => {
    const form = await request.formData();
    const values = { period: textOf(form, 'period'), note: textOf(form, 'note') };
    if (!form.has('understood')) {
      const text = messagesOf(locals.language).statements.closings.mustUnderstand;
      return fail(400, { values, problem: problemAt('understood', text, 'required') });
    }
    const answer = await locals.api.POST('/api/v1/period-closings', { body: values });
    if (answer.response.ok) return { done: values.period };
    const problem = problemOf(answer);
    const { closings } = messagesOf(locals.language).statements;
    return fail(answer.response.status, {
      values,
      problem:
        problem.code === 'already_exists' ? problemAt('period', closings.already, 'duplicate') : problem,
    });
  },
};
