import { fail, redirect } from '@sveltejs/kit';
import type { ApiClient } from '#lib/api/client.server.ts';
import { problemOf, redirectToSignIn } from '#lib/api/client.server.ts';
import { problemAt } from '#lib/api/problem.ts';
import type { MandateDraft, Session } from '#lib/api/types.ts';
import { dayOf } from '#lib/format/dates.ts';
import { parseWan } from '#lib/format/money.ts';
import { parsePercent } from '#lib/format/numbers.ts';
import { brokerChoices } from '#lib/forms/contract-choices.server.ts';
import { agencyPrefix, emptyShare } from '#lib/forms/contract.ts';
import type { Option } from '#lib/forms/options.ts';
import { textOf } from '#lib/forms/rows.ts';
import { messagesOf } from '#lib/messages/index.ts';
import type { Actions, PageServerLoad } from './$types';

type Side = 'owner' | 'holder';

/** The mandate form as typed. `holder` is a broker's id, or an agency's with a prefix; `listing` is `kind:id`. */
interface Values {
  as: Side;
  ownerId: string;
  holder: string;
  listing: string;
  find: string;
  exclusive: boolean;
  validFrom: string;
  validTo: string;
  feePercent: string;
  feeSum: string;
  note: string;
}

const sideOf = (text: string | null): Side => (text === 'holder' ? 'holder' : 'owner');

const read = (form: FormData): Values => ({
  as: sideOf(textOf(form, 'as')),
  ownerId: textOf(form, 'ownerId'),
  holder: textOf(form, 'holder'),
  listing: textOf(form, 'listing'),
  find: textOf(form, 'find'),
  exclusive: form.has('exclusive'),
  validFrom: textOf(form, 'validFrom'),
  validTo: textOf(form, 'validTo'),
  feePercent: textOf(form, 'feePercent'),
  feeSum: textOf(form, 'feeSum'),
  note: textOf(form, 'note'),
});

const signing = (session: Session) =>
  (session.user?.memberships ?? []).filter((membership) => membership.role !== 'finance');

/** Organisations that hold the mandate's other end: the reader's own, or those found by name. */
async function ownersFor(api: ApiClient, session: Session, values: Values): Promise<Option[]> {
  if (values.as === 'owner')
    return signing(session).map((one) => ({ value: one.organisationId, label: one.organisationName }));
  const { data } = await api.GET('/api/v1/organisations', {
    params: { query: { text: values.find || undefined, limit: 10 } },
  });
  const found = (data?.items ?? []).map(({ id, name }) => ({ value: id, label: name }));
  if (values.ownerId === '' || found.some((one) => one.value === values.ownerId)) return found;
  const chosen = await api.GET('/api/v1/organisations/{id}', { params: { path: { id: values.ownerId } } });
  return chosen.data ? [{ value: chosen.data.id, label: chosen.data.name }, ...found] : found;
}

async function holdersFor(locals: App.Locals, session: Session, values: Values): Promise<Option[]> {
  if (values.as === 'owner') {
    const shares = values.holder ? [emptyShare(values.holder)] : [];
    return brokerChoices(locals, { shares, findBroker: values.find });
  }
  const broker = session.user?.brokerId ? [{ value: session.user.brokerId, label: session.user.name }] : [];
  const agencies = signing(session)
    .filter((one) => one.organisationKind === 'agency')
    .map((one) => ({ value: `${agencyPrefix}${one.organisationId}`, label: one.organisationName }));
  return [...broker, ...agencies];
}

/** What the mandate may cover: the reader's own listings; another owner's come with the address alone. */
async function listingsFor(api: ApiClient, values: Values): Promise<Option[]> {
  if (values.as === 'holder' || values.ownerId === '') return [];
  const options = { params: { path: { id: values.ownerId }, query: { limit: 100 } } };
  const [needs, achievements] = await Promise.all([
    api.GET('/api/v1/organisations/{id}/needs', options),
    api.GET('/api/v1/organisations/{id}/achievements', options),
  ]);
  return [
    ...(needs.data?.items ?? []).map((one) => ({ value: `need:${one.id}`, label: one.title })),
    ...(achievements.data?.items ?? []).map((one) => ({ value: `achievement:${one.id}`, label: one.title })),
  ];
}

async function choicesFor(locals: App.Locals, session: Session, values: Values) {
  const { api } = locals;
  const owners = await ownersFor(api, session, values);
  values.ownerId ||= values.as === 'owner' ? (owners[0]?.value ?? '') : '';
  return {
    owners,
    holders: await holdersFor(locals, session, values),
    listings: await listingsFor(api, values),
  };
}

export const load: PageServerLoad = async ({ locals, url }) => {
  const session = await locals.session();
  if (!session.user) redirectToSignIn(url);
  const values: Values = {
    as: sideOf(url.searchParams.get('as')),
    ownerId: url.searchParams.get('owner') ?? '',
    holder: '',
    listing: url.searchParams.get('listing') ?? '',
    find: '',
    exclusive: false,
    validFrom: dayOf(new Date()),
    validTo: '',
    feePercent: '',
    feeSum: '',
    note: '',
  };
  return { values, ...(await choicesFor(locals, session, values)) };
};

/** The typed values for the API. */
function draftOf(values: Values, feeBasisPoints: number | null, feeFen: string | null): MandateDraft {
  const agency = values.holder.startsWith(agencyPrefix);
  const [kind = '', id = ''] = values.listing.split(':');
  return {
    ownerId: values.ownerId,
    holderKind: agency ? 'agency' : 'broker',
    brokerId: agency ? null : values.holder || null,
    agencyId: agency ? values.holder.slice(agencyPrefix.length) : null,
    listing: values.listing ? { kind: kind as 'need' | 'achievement', id } : null,
    exclusive: values.exclusive,
    validFrom: values.validFrom,
    validTo: values.validTo || null,
    feeBasisPoints,
    feeFen,
    note: values.note,
  };
}

export const actions: Actions = {
  save: async ({ request, locals }) => {
    const session = await locals.session();
    const values = read(await request.formData());
    const texts = messagesOf(locals.language);
    const percent = values.feePercent === '' ? null : parsePercent(values.feePercent);
    const sum = parseWan(values.feeSum);
    const problem =
      values.feePercent !== '' && percent === null
        ? problemAt('feeBasisPoints', texts.mandates.percentInvalid)
        : sum === null
          ? problemAt('feeFen', texts.common.wanInvalid)
          : null;
    const answer = problem
      ? null
      : await locals.api.POST('/api/v1/mandates', { body: draftOf(values, percent, sum || null) });
    if (answer?.data) redirect(303, `/mandates/${answer.data.id}`);
    return fail(answer?.response.status ?? 400, {
      values,
      problem: problem ?? problemOf(answer ?? { response: new Response() }),
      ...(await choicesFor(locals, session, values)),
    });
  },
  find: async ({ request, locals }) => {
    const values = read(await request.formData());
    return { values, ...(await choicesFor(locals, await locals.session(), values)) };
  },
};
