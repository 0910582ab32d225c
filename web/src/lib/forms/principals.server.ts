import { error } from '@sveltejs/kit';
import type { Session } from '#lib/api/types.ts';
import { messagesOf } from '#lib/messages/index.ts';
import type { Option } from './options.ts';
import { listingOrganisations } from './organisations.ts';

type Locals = Pick<App.Locals, 'api' | 'language' | 'session'>;

/**
 * The owners for whom the reader may begin new listings: those whose mandate over all their listings is in force and held
 * by the reader, as a broker or for an agency.
 */
export async function principalsOf({ api, session }: Pick<Locals, 'api' | 'session'>): Promise<Option[]> {
  const { user } = await session();
  const held = new Set(user ? holdersOf(user) : []);
  if (held.size === 0) return [];
  const { data } = await api.GET('/api/v1/mandates', {
    params: { query: { status: 'accepted', limit: 100 } },
  });
  const mandates = (data?.items ?? []).filter(
    (mandate) => mandate.inForce && mandate.listing === null && held.has(mandate.holder.id),
  );
  return [
    ...new Map(mandates.map(({ owner }) => [owner.id, { value: owner.id, label: owner.name }])).values(),
  ];
}

/** Ids as which somebody holds mandates: the broker's own, and those of the agencies that they sign for. */
const holdersOf = (user: NonNullable<Session['user']>): string[] => [
  ...(user.brokerId ? [user.brokerId] : []),
  ...user.memberships
    .filter((membership) => membership.organisationKind === 'agency' && membership.role !== 'finance')
    .map((membership) => membership.organisationId),
];

/**
 * For whom a new listing can be: the reader's own organisations, and the principals of their mandates. `chosen` is the one
 * that the address names, or the first. Refuses, as a page, who has neither.
 */
export async function listingChoices(locals: Locals, url: URL) {
  const [own, principals] = [listingOrganisations(await locals.session()), await principalsOf(locals)];
  const named = url.searchParams.get('organisation');
  const choices = [...own, ...principals];
  const chosen = choices.find((one) => one.value === named) ?? choices[0];
  if (!chosen) error(403, messagesOf(locals.language).listings.form.noOrganisation);
  return { own, principals, chosen: chosen.value };
}

/** Whether somebody belongs to an organisation and may publish for it; the holder of a mandate only drafts. */
export const publishesFor = async (
  { session }: Pick<Locals, 'session'>,
  organisationId: string,
): Promise<boolean> => listingOrganisations(await session()).some((one) => one.value === organisationId);
