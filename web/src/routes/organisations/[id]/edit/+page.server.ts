import { fail } from '@sveltejs/kit';
import { problemOf, requireAnswer } from '#lib/api/client.server.ts';
import { profileOf, readOrganisation, valuesOfRecord } from '#lib/forms/organisation.ts';
import { textOf } from '#lib/forms/rows.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
  const path = { id: event.params.id };
  const answer = await event.locals.api.GET('/api/v1/organisations/{id}/profile', { params: { path } });
  const record = requireAnswer(event, answer);
  return { record, values: valuesOfRecord(record) };
};

export const actions: Actions = {
  default: async ({ request, locals, params }) => {
    const form = await request.formData();
    const values = readOrganisation(form);
    const answer = await locals.api.PUT('/api/v1/organisations/{id}/profile', {
      params: { path: { id: params.id } },
      body: { ...profileOf(values), version: Number(textOf(form, 'version')) },
    });
    return answer.response.ok
      ? { saved: true }
      : fail(answer.response.status, { values, problem: problemOf(answer) });
  },
};
