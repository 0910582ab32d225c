import { requireAnswer } from '#lib/api/client.server.ts';
import type { Query } from '#lib/api/types.ts';
import { pageOf } from '#lib/forms/search.server.ts';
import { messagesOf } from '#lib/messages/index.ts';
import type { PageServerLoad } from './$types';

type AuditQuery = Query<'/api/v1/audit/events'>;
const isDay = (text: string): boolean => /^\d{4}-\d\d-\d\d$/.test(text) && !Number.isNaN(Date.parse(text));

export const load: PageServerLoad = async ({ locals, url }) => {
  const { kinds, outcomes } = messagesOf('zh').audit;
  const given = (name: string): string => (url.searchParams.get(name) ?? '').trim();
  const day = (name: string): string => (isDay(given(name)) ? given(name) : '');
  const typed = {
    person: given('person').slice(0, 254),
    kind: given('kind') in kinds ? given('kind') : '',
    outcome: given('outcome') in outcomes ? given('outcome') : '',
    subjectKind: given('subjectKind').slice(0, 60),
    subjectId: given('subjectId').slice(0, 300),
    from: day('from'),
    to: day('to'),
  };
  const page = pageOf(url);
  const asked = Object.fromEntries(Object.entries(typed).filter(([, value]) => value !== '')) as AuditQuery;
  const answer = await locals.api.GET('/api/v1/audit/events', { params: { query: { ...asked, ...page } } });
  return { typed, page, events: requireAnswer({ url }, answer) };
};
