import { dayOf, requireIdentity, type Context } from '../context.ts';
import { DomainError } from '../errors.ts';
import { drawUpStatement } from '../ledger/actions.ts';
import { seesStatement } from '../policy/figures.ts';
import { requireMay } from '../policy/policy.ts';
import { readerOf } from '../reader.ts';
import { fenText, momentText } from '../wire.ts';
import { calculate, isEligible, isRecipient, type Step } from './rules.ts';
import type { Recipients, RecipientsQuery, RewardRule, Rewards, RewardsQuery } from './schema.ts';
import { readBases, readOrganisation } from './store.ts';

/** The rules of the city with their sources. Public: they are published texts. */
export const listRewardRules = (context: Context): { items: RewardRule[] } => ({
  items: context.city.policy.rewards,
});

const presentYear = (context: Context): number => Number(dayOf(context.now()).slice(0, 4));

/** The days in which the base of a rule for a year lies. */
const daysOfBase = (rule: RewardRule, year: number) => ({
  from: `${year - rule.yearsBack}-01-01`,
  to: `${year - rule.yearsBack}-12-31`,
});

const withoutRelatedParties = (rule: RewardRule): boolean => rule.exclusions.includes('related_parties');

/** The statement whose sum is the base of a rule; cancelled contracts are out of it already, by their reversals. */
function statementOf(
  rule: RewardRule,
  id: string,
  year: number,
  asKnownAt: Date | null,
): Rewards['items'][number]['statement'] {
  const subject =
    rule.role === 'service_point'
      ? { kind: 'service_point' as const, role: null }
      : { kind: 'organisation' as const, role: rule.role };
  return {
    ...subject,
    id,
    base: rule.base,
    ...daysOfBase(rule, year),
    relatedParties: withoutRelatedParties(rule) ? false : null,
    asKnownAt: momentText(asKnownAt),
  };
}

async function readBase(
  context: Context,
  statement: Rewards['items'][number]['statement'],
  asKnownAt: Date | null,
): Promise<bigint> {
  const { id, from, to, base, relatedParties } = statement;
  const figures = await drawUpStatement(readerOf(context), context.now, [], {
    subject:
      statement.kind === 'service_point'
        ? { kind: 'service_point', id, role: null }
        : { kind: 'organisation', id, role: statement.role ?? 'seller' },
    period: { from, to, asKnownAt },
    filter: { field: null, relatedParties },
    base,
    order: 'oldest',
    offset: 0,
    limit: 0,
  });
  return figures.balances.find((balance) => balance.base === base)?.periodFen ?? 0n;
}

type WireStep = Rewards['items'][number]['calculation'];

const viewStep = (step: Step): WireStep => ({
  code: step.code,
  amountFen: fenText(step.amountFen),
  basisPoints: step.basisPoints,
  fromFen: fenText(step.fromFen),
  name: step.name,
  parts: step.parts.map(viewStep),
});

/**
 * What the rules give an organisation in a year, each calculation step by step. For those who read its statement. Throws
 * `not_found`, `not_allowed`, `invalid_input` for a moment that has not passed.
 */
export async function getRewards(context: Context, query: RewardsQuery): Promise<Rewards> {
  const identity = requireIdentity(context);
  const organisation = await readOrganisation(context.database, query.organisationId);
  if (!organisation) throw new DomainError('not_found');
  const kind = organisation.kind === 'service_point' ? 'service_point' : 'organisation';
  if (!seesStatement(identity, { kind, id: organisation.id })) throw new DomainError('not_allowed');
  const year = query.year ?? presentYear(context);
  const asKnownAt = query.asKnownAt === undefined ? null : new Date(query.asKnownAt);
  const items: Rewards['items'] = [];
  for (const rule of context.city.policy.rewards) {
    if (!isRecipient(rule, organisation)) continue;
    const statement = statementOf(rule, organisation.id, year, asKnownAt);
    const eligible = isEligible(rule, organisation);
    const baseFen = await readBase(context, statement, asKnownAt);
    items.push({ rule, eligible, statement, calculation: viewStep(calculate(rule, baseFen, eligible)) });
  }
  const { id, name, district } = organisation;
  const verified = organisation.verifiedAt !== null;
  return {
    organisation: { id, name, kind: organisation.kind, district, verified },
    year,
    asKnownAt: momentText(asKnownAt),
    items,
  };
}

/** The organisations that have a base under a rule, the largest first. For the operator. */
export async function listRecipients(
  context: Context,
  code: string,
  query: RecipientsQuery,
): Promise<Recipients> {
  requireMay(context, 'rewards.compute');
  const rule = context.city.policy.rewards.find((one) => one.code === code);
  if (!rule) throw new DomainError('not_found');
  const year = query.year ?? presentYear(context);
  const days = daysOfBase(rule, year);
  const selection = {
    role: rule.role,
    base: rule.base,
    ...days,
    withoutRelatedParties: withoutRelatedParties(rule),
    kinds: rule.recipient.kinds,
  };
  const { total, items } = await readerOf(context).transaction((transaction) =>
    readBases(transaction, selection, { offset: query.offset ?? 0, limit: query.limit ?? 20 }),
  );
  return {
    rule,
    year,
    ...days,
    total,
    items: items.map(({ baseFen, flags, ...organisation }) => {
      const eligible = isEligible(rule, { kind: organisation.kind, flags });
      return {
        organisation,
        eligible,
        baseFen: baseFen.toString(),
        amountFen: fenText(calculate(rule, baseFen, eligible).amountFen),
      };
    }),
  };
}
