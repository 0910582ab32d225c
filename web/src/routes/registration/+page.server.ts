import { fail, redirect } from '@sveltejs/kit';
import { problemOf, redirectToSignIn, requireAnswer } from '#lib/api/client.server.ts';
import { problemAt } from '#lib/api/problem.ts';
import type { Query } from '#lib/api/types.ts';
import { pageOf } from '#lib/forms/search.server.ts';
import { textOf } from '#lib/forms/rows.ts';
import { messagesOf } from '#lib/messages/index.ts';
import type { Actions, PageServerLoad } from './$types';

type ImportQuery = Query<'/api/v1/registration/imports', 'post'>;

const institutions = ['university', 'institute', 'enterprise', 'agency'];

export const load: PageServerLoad = async ({ locals, url }) => {
  const session = await locals.session();
  if (!session.user) redirectToSignIn(url);
  const { memberships, isOperator } = session.user;
  const asOptions = (kinds: readonly string[]) =>
    memberships
      .filter((one) => one.role !== 'finance' && kinds.includes(one.organisationKind))
      .map((one) => ({ value: one.organisationId, label: one.organisationName }));
  const page = pageOf(url);
  const [imports, options] = await Promise.all([
    locals.api.GET('/api/v1/registration/imports', { params: { query: page } }),
    isOperator ? locals.api.GET('/api/v1/contracts/options') : null,
  ]);
  return {
    page,
    imports: requireAnswer({ url }, imports),
    mayExport: isOperator || memberships.some((one) => one.organisationKind === 'service_point'),
    servicePoints: options?.data?.servicePoints ?? [],
    importers: { register_answers: asOptions(['service_point']), past_contracts: asOptions(institutions) },
    exportProblem: url.searchParams.get('problem')?.slice(0, 300) ?? null,
  };
};

export const actions: Actions = {
  default: async ({ request, locals }) => {
    const sent = await request.formData();
    const kind = textOf(sent, 'kind') === 'past_contracts' ? 'past_contracts' : 'register_answers';
    const file = sent.get('file');
    if (!(file instanceof File) || file.size === 0)
      return fail(400, {
        kind,
        problem: problemAt('file', messagesOf(locals.language).common.required, 'required'),
      });
    const form = new FormData();
    form.set('file', file);
    const yes = (name: string) => (sent.has(name) ? ('yes' as const) : undefined);
    const query: ImportQuery = {
      kind,
      organisationId: textOf(sent, 'organisationId'),
      createParties: yes('createParties'),
      acceptDuplicates: yes('acceptDuplicates'),
    };
    const answer = await locals.api.POST('/api/v1/registration/imports', {
      params: { query },
      body: form as never,
      bodySerializer: (body: unknown) => body as FormData,
    });
    if (!answer.data) return fail(answer.response.status, { kind, problem: problemOf(answer) });
    redirect(303, `/registration/${answer.data.id}`);
  },
};
