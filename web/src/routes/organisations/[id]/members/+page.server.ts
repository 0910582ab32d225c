import { fail, redirect } from '@sveltejs/kit';
import { problemOf, requireAnswer } from '#lib/api/client.server.ts';
import type { MemberList } from '#lib/api/types.ts';
import { textOf } from '#lib/forms/rows.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
  const { api } = event.locals;
  const options = { params: { path: { id: event.params.id } } };
  const [profile, members, departments, invitations] = await Promise.all([
    api.GET('/api/v1/organisations/{id}/profile', options),
    api.GET('/api/v1/organisations/{id}/members', options),
    api.GET('/api/v1/organisations/{id}/departments', options),
    // Only those who may invite get an answer.
    api.GET('/api/v1/organisations/{id}/invitations', options),
  ]);
  return {
    record: requireAnswer(event, profile),
    members: requireAnswer(event, members),
    departments: (departments.data?.items ?? []).filter((department) => !department.closed),
    invitations: invitations.data?.items ?? null,
  };
};

/** The transfer office stands among the departments of the form. */
const office = 'office';
type Role = MemberList['items'][number]['role'];

function placeOf(form: FormData) {
  const place = textOf(form, 'place');
  return {
    role: textOf(form, 'role') as Role,
    departmentId: place && place !== office ? place : null,
    transferOffice: place === office,
  };
}

export const actions: Actions = {
  invite: async ({ request, locals, params }) => {
    const form = await request.formData();
    const email = textOf(form, 'email');
    const answer = await locals.api.POST('/api/v1/organisations/{id}/invitations', {
      params: { path: { id: params.id } },
      body: { email, ...placeOf(form) },
    });
    return answer.response.ok
      ? { done: 'invited' as const }
      : fail(answer.response.status, {
          form: 'invite',
          email,
          role: textOf(form, 'role'),
          place: textOf(form, 'place'),
          problem: problemOf(answer),
        });
  },
  resend: async ({ request, locals, params }) => {
    const invitationId = textOf(await request.formData(), 'invitationId');
    const answer = await locals.api.POST('/api/v1/organisations/{id}/invitations/{invitationId}/resend', {
      params: { path: { id: params.id, invitationId } },
    });
    return answer.response.ok
      ? { done: 'invited' as const }
      : fail(answer.response.status, { form: 'list', problem: problemOf(answer) });
  },
  withdraw: async ({ request, locals, params }) => {
    const invitationId = textOf(await request.formData(), 'invitationId');
    const answer = await locals.api.POST('/api/v1/organisations/{id}/invitations/{invitationId}/withdraw', {
      params: { path: { id: params.id, invitationId } },
    });
    return answer.response.ok
      ? { done: 'changed' as const }
      : fail(answer.response.status, { form: 'list', problem: problemOf(answer) });
  },
  change: async ({ request, locals, params }) => {
    const form = await request.formData();
    const userId = textOf(form, 'userId');
    const answer = await locals.api.PUT('/api/v1/organisations/{id}/members/{userId}', {
      params: { path: { id: params.id, userId } },
      body: placeOf(form),
    });
    return answer.response.ok
      ? { done: 'changed' as const }
      : fail(answer.response.status, { form: userId, problem: problemOf(answer) });
  },
  remove: async ({ request, locals, params }) => {
    const userId = textOf(await request.formData(), 'userId');
    const answer = await locals.api.DELETE('/api/v1/organisations/{id}/members/{userId}', {
      params: { path: { id: params.id, userId } },
    });
    if (!answer.response.ok)
      return fail(answer.response.status, { form: userId, problem: problemOf(answer) });
    const session = await locals.session();
    if (session.user?.id === userId) redirect(303, '/workspace');
    return { done: 'changed' as const };
  },
};
