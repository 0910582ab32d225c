import { fail } from '@sveltejs/kit';
import type { ApiClient } from '#lib/api/client.server.ts';
import { problemOf, requireAnswer } from '#lib/api/client.server.ts';
import type { Body } from '#lib/api/types.ts';
import { textOf } from '#lib/forms/rows.ts';
import type { Actions, PageServerLoad } from './$types';

type Draft = Body<'/api/v1/certification', 'put'>;

async function agencies(api: ApiClient) {
  const { data } = await api.GET('/api/v1/organisations', {
    params: { query: { kind: ['agency'], limit: 100 } },
  });
  return (data?.items ?? []).map(({ id, name }) => ({ value: id, label: name }));
}

export const load: PageServerLoad = async (event) => ({
  own: requireAnswer(event, await event.locals.api.GET('/api/v1/certification')),
  agencies: await agencies(event.locals.api),
});

/** The request as typed. */
const read = (form: FormData) => ({
  level: textOf(form, 'level'),
  certificateNumber: textOf(form, 'certificateNumber'),
  certificateExpiresOn: textOf(form, 'certificateExpiresOn'),
  agencyId: textOf(form, 'agencyId'),
  fields: form.getAll('fields').map(String),
  district: textOf(form, 'district'),
  introduction: textOf(form, 'introduction'),
});

const draftOf = (values: ReturnType<typeof read>): Draft => ({
  ...values,
  level: values.level as Draft['level'],
  agencyId: values.agencyId || null,
  district: values.district || null,
  fields: values.fields.map(Number) as Draft['fields'],
});

export const actions: Actions = {
  /** Two steps of the API, one form: what is said of the certificate, then the document, which sends it. */
  ask: async ({ request, locals }) => {
    const form = await request.formData();
    const values = read(form);
    const saved = await locals.api.PUT('/api/v1/certification', { body: draftOf(values) });
    if (!saved.response.ok)
      return fail(saved.response.status, { form: 'ask', values, problem: problemOf(saved) });
    const file = form.get('file');
    const upload = new FormData();
    if (file instanceof File && file.size > 0) upload.set('file', file);
    const answer = await locals.api.POST('/api/v1/certification/file', {
      body: upload as never,
      bodySerializer: (body: unknown) => body as FormData,
    });
    if (answer.response.ok) return { done: true };
    const problem = problemOf(answer);
    // A refusal that names no field is about the file.
    const fields = problem.fields.length ? problem.fields : [{ path: 'file', message: problem.message }];
    return fail(answer.response.status, { form: 'ask', values, problem: { ...problem, fields } });
  },
  withdraw: async ({ locals }) => {
    const answer = await locals.api.POST('/api/v1/certification/withdraw');
    return answer.response.ok
      ? { done: true }
      : fail(answer.response.status, { form: 'withdraw', values: null, problem: problemOf(answer) });
  },
  agency: async ({ request, locals }) => {
    const form = await request.formData();
    const answer = await locals.api.PUT('/api/v1/brokers/{id}/agency', {
      params: { path: { id: textOf(form, 'brokerId') } },
      body: { agencyId: textOf(form, 'agencyId') || null },
    });
    return answer.response.ok
      ? { done: true }
      : fail(answer.response.status, { form: 'agency', values: null, problem: problemOf(answer) });
  },
};
