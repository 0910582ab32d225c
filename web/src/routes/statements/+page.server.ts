import { redirect } from '@sveltejs/kit';
import { requireAnswer, redirectToSignIn } from '#lib/api/client.server.ts';
import type { StatementQuery } from '#lib/api/types.ts';
import { momentOf } from '#lib/forms/statements.ts';
import { pageOf } from '#lib/forms/search.server.ts';
import type { PageServerLoad } from './$types';

const PAGE_SIZE = 50;

/** The statement that an address asks for; empty fields of the form are left out, the API judges the rest. */
function queryOf(url: URL): StatementQuery | null {
  const parameters = url.searchParams;
  if (!parameters.get('kind')) return null;
  const text = (name: string) => parameters.get(name)?.trim() || undefined;
  const moment = text('asKnownAt');
  return {
    kind: text('kind'),
    id: text('id'),
    role: text('role'),
    base: text('base'),
    period: text('period'),
    from: text('from'),
    to: text('to'),
    asKnownAt: moment === undefined ? undefined : momentOf(moment),
    field: text('field'),
    relatedParties: text('relatedParties'),
    order: text('order'),
    ...pageOf(url, PAGE_SIZE),
  } as unknown as StatementQuery;
}

export const load: PageServerLoad = async ({ locals, url }) => {
  const session = await locals.session();
  if (!session.user) redirectToSignIn(url);
  // Days that are given go before the period that the list still shows.
  const { searchParams } = url;
  if (searchParams.get('period') && (searchParams.get('from') || searchParams.get('to'))) {
    searchParams.delete('period');
    redirect(303, `/statements?${searchParams.toString()}`);
  }
  const query = queryOf(url);
  if (query === null) {
    const subjects = requireAnswer({ url }, await locals.api.GET('/api/v1/statements/subjects'));
    return { subjects: subjects.items, statement: null, page: pageOf(url, PAGE_SIZE), asked: null };
  }
  const statement = requireAnswer({ url }, await locals.api.GET('/api/v1/statements', { params: { query } }));
  return {
    subjects: [],
    statement,
    page: pageOf(url, PAGE_SIZE),
    asked: {
      period: url.searchParams.get('period') ?? '',
      from: url.searchParams.get('from') ?? '',
      to: url.searchParams.get('to') ?? '',
      asKnownAt: url.searchParams.get('asKnownAt') ?? '',
    },
  };
};
