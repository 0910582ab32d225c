import { requireAnswer } from '#lib/api/client.server.ts';
import type { PageServerLoad } from './$types';

const SHOWN = 50;

type Locals = App.Locals;
type StatementKind = 'organisation' | 'agency' | 'service_point';

/** The statements of an organisation that the reader may open: the operator all, others as the API tells them. */
async function statementsOf({ api, session }: Locals, organisation: { id: string; kind: string }) {
  const { user } = await session();
  const isMine = user?.memberships.some((one) => one.organisationId === organisation.id) ?? false;
  const kinds: StatementKind[] =
    organisation.kind === 'agency' || organisation.kind === 'service_point'
      ? [organisation.kind, 'organisation']
      : organisation.kind === 'government'
        ? []
        : ['organisation'];
  if (user?.isOperator) return kinds;
  if (!isMine) return [];
  const { data } = await api.GET('/api/v1/statements/subjects');
  const readable = (data?.items ?? []).filter((subject) => subject.id === organisation.id);
  return kinds.filter((kind) => readable.some((subject) => subject.kind === kind));
}

export const load: PageServerLoad = async ({ locals, params, url }) => {
  const path = { id: params.id };
  const query = { status: 'published', limit: SHOWN };
  const [answer, needs, achievements] = await Promise.all([
    locals.api.GET('/api/v1/organisations/{id}', { params: { path } }),
    locals.api.GET('/api/v1/organisations/{id}/needs', { params: { path, query } }),
    locals.api.GET('/api/v1/organisations/{id}/achievements', { params: { path, query } }),
  ]);
  const organisation = requireAnswer({ url }, answer);
  return {
    organisation,
    statements: await statementsOf(locals, organisation),
    needs: needs.data?.items ?? [],
    achievements: achievements.data?.items ?? [],
  };
};
