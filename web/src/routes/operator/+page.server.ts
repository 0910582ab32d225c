import { fail } from '@sveltejs/kit';
import { problemOf, redirectToSignIn, requireAnswer } from '#lib/api/client.server.ts';
import { problemAt } from '#lib/api/problem.ts';
import { parseFigure } from '#lib/format/figures.ts';
import { textOf } from '#lib/forms/rows.ts';
import { numberIn } from '#lib/forms/search.server.ts';
import { messagesOf } from '#lib/messages/index.ts';
import type { Actions, PageServerLoad } from './$types';

const measures = ['output', 'absorbed', 'local'] as const;

export const load: PageServerLoad = async ({ locals, url }) => {
  const session = await locals.session();
  if (!session.user) redirectToSignIn(url);
  const year = numberIn(url.searchParams.get('year'), 2000, 2100);
  const [dashboard, queue] = await Promise.all([
    locals.api.GET('/api/v1/dashboard', { params: { query: { year } } }),
    locals.api.GET('/api/v1/listings/submitted'),
  ]);
  return {
    dashboard: requireAnswer({ url }, dashboard),
    queue: queue.data ?? { total: 0, items: [] },
    measure: measures.find((one) => one === url.searchParams.get('measure')) ?? 'output',
  };
};

export const actions: Actions = {
  figure: async ({ request, locals }) => {
    const form = await request.formData();
    const values = {
      indicator: textOf(form, 'indicator'),
      year: textOf(form, 'year'),
      value: textOf(form, 'value'),
      source: textOf(form, 'source'),
    };
    const value = parseFigure(values.value, textOf(form, 'unit') === 'fen' ? 'fen' : 'count');
    if (value === null) {
      const text = messagesOf(locals.language).figures.operator.figureInvalid;
      return fail(400, { values, problem: problemAt('value', text) });
    }
    const answer = await locals.api.PUT('/api/v1/official-figures/{indicator}/{year}', {
      params: { path: { indicator: values.indicator, year: Number(values.year) } },
      body: { value, source: values.source },
    });
    return answer.response.ok
      ? { done: values.indicator }
      : fail(answer.response.status, { values, problem: problemOf(answer) });
  },
};
