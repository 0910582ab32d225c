import { fail, redirect } from '@sveltejs/kit';
import { problemOf, redirectToSignIn } from '#lib/api/client.server.ts';
import type { OrganisationDraft, Session } from '#lib/api/types.ts';
import { emptyOrganisation, profileOf, readOrganisation } from '#lib/forms/organisation.ts';
import { textOf } from '#lib/forms/rows.ts';
import type { Actions, PageServerLoad } from './$types';

type Kind = OrganisationDraft['kind'];
const own: readonly Kind[] = ['enterprise', 'university', 'institute', 'agency'];

/** What a reader founds: organisations of their own, or those of the platform for somebody else. */
function kindsFor(user: NonNullable<Session['user']>): Kind[] {
  if (user.administrator) return user.administrator === 'security' ? ['government'] : [];
  return [...own, ...(user.isOperator ? (['service_point'] as const) : [])];
}

export const load: PageServerLoad = async ({ locals, url }) => {
  const session = await locals.session();
  if (!session.user) redirectToSignIn(url);
  return { kinds: kindsFor(session.user), values: emptyOrganisation() };
};

export const actions: Actions = {
  default: async ({ request, locals }) => {
    const form = await request.formData();
    const values = readOrganisation(form);
    const kind = textOf(form, 'kind') as Kind;
    const ownerEmail = textOf(form, 'ownerEmail');
    const answer = await locals.api.POST('/api/v1/organisations', {
      body: { kind, ...profileOf(values), ...(ownerEmail ? { ownerEmail } : {}) },
    });
    if (answer.data)
      redirect(303, `/organisations/${answer.data.id}${answer.data.manages ? '/verification' : ''}`);
    return fail(answer.response.status, { values, kind, ownerEmail, problem: problemOf(answer) });
  },
};
