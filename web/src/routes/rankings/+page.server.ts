import { requireAnswer } from '#lib/api/client.server.ts';
import type { Query } from '#lib/api/types.ts';
import { numberIn, pageOf } from '#lib/forms/search.server.ts';
import { dayOf } from '#lib/format/dates.ts';
import type { PageServerLoad } from './$types';

const kinds = ['district', 'field', 'broker', 'agency'] as const;
const bases = ['total', 'technology', 'received'] as const;
const columns = ['output', 'absorbed', 'local'] as const;

export const load: PageServerLoad = async ({ locals, url }) => {
  const session = await locals.session();
  const parameters = url.searchParams;
  const isOperator = session.user?.isOperator ?? false;
  const by = kinds.find((one) => one === parameters.get('by')) ?? 'district';
  const thisYear = Number(dayOf(new Date()).slice(0, 4));
  const year = numberIn(parameters.get('year'), 2000, 2100) ?? thisYear;
  const quarter = numberIn(parameters.get('quarter'), 1, 4);
  const base = bases.find((one) => one === parameters.get('base')) ?? 'total';
  const column = columns.find((one) => one === parameters.get('column')) ?? 'output';
  const page = pageOf(url);
  const amounts = isOperator || by === 'district' || by === 'field';
  const query = {
    by,
    year,
    quarter,
    ...(amounts ? { base } : {}),
    ...(by === 'district' ? { column } : {}),
    ...page,
  } as Query<'/api/v1/rankings'>;
  const ranking = requireAnswer({ url }, await locals.api.GET('/api/v1/rankings', { params: { query } }));
  return { ranking, year, thisYear, quarter: quarter ?? null, column, page, isOperator };
};
