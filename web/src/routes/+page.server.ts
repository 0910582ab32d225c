import type { PageServerLoad } from './$types';

const SHOWN = 4;

export const load: PageServerLoad = async ({ locals }) => {
  const newest = { params: { query: { sort: 'newest' as const, limit: SHOWN } } };
  const thisYear = new Date().getFullYear();
  const [statistics, needs, selected] = await Promise.all([
    locals.api.GET('/api/v1/statistics'),
    locals.api.GET('/api/v1/needs', newest),
    locals.api.GET('/api/v1/achievements', {
      params: { query: { ...newest.params.query, selectedYear: [thisYear - 2, thisYear - 1, thisYear] } },
    }),
  ]);
  const achievements =
    selected.data && selected.data.total > 0
      ? selected
      : await locals.api.GET('/api/v1/achievements', newest);
  return {
    statistics: statistics.data ?? null,
    needs: needs.data?.items ?? [],
    achievements: achievements.data?.items ?? [],
    areSelected: achievements === selected,
  };
};
