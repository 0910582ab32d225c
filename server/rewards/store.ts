import { eq, sql } from 'drizzle-orm';
import type { Database, Transaction } from '../../db/client.ts';
import { organisations, type LedgerBase, type OrganisationKind } from '../../db/schema/index.ts';

const columns = {
  id: organisations.id,
  name: organisations.name,
  kind: organisations.kind,
  district: organisations.district,
  verifiedAt: organisations.verifiedAt,
  flags: organisations.flags,
};

/** An organisation with what decides whether a rule is for it; null when unknown. */
export async function readOrganisation(database: Database, id: string) {
  const [row] = await database.select(columns).from(organisations).where(eq(organisations.id, id));
  return row ?? null;
}

export interface BaseSelection {
  role: 'service_point' | 'seller' | 'buyer';
  base: LedgerBase;
  from: string;
  to: string;
  withoutRelatedParties: boolean;
  kinds: readonly OrganisationKind[];
}

interface BaseRow extends Record<string, unknown> {
  id: string;
  name: string;
  kind: OrganisationKind;
  district: string | null;
  verified: boolean;
  flags: string[];
  baseFen: bigint;
}

/** The organisations that have a base, the largest first, and how many there are. */
export async function readBases(
  database: Transaction,
  selection: BaseSelection,
  page: { offset: number; limit: number },
): Promise<{ total: number; items: BaseRow[] }> {
  const column = {
    service_point: sql`service_point_id`,
    seller: sql`seller_id`,
    buyer: sql`buyer_id`,
  }[selection.role];
  const kinds = sql.join(
    selection.kinds.map((kind) => sql`${kind}`),
    sql`, `,
  );
  const items = await database.execute<BaseRow & { total: number }>(sql`
    with base as (
      select ${column} as id,
        sum(case when reverses_movement_id is null then amount_fen else -amount_fen end)::bigint as fen
      from ledger_movements
      where base = ${selection.base} and effective_on between ${selection.from}::date and ${selection.to}::date
        and ${selection.withoutRelatedParties ? sql`not related_parties` : sql`true`}
      group by 1
    )
    select organisations.id, organisations.name, organisations.kind, organisations.district,
      organisations.verified_at is not null as verified, organisations.flags, base.fen as "baseFen",
      count(*) over ()::int as total
    from base join organisations on organisations.id = base.id
    where base.fen <> 0 and organisations.kind in (${kinds})
    order by base.fen desc, organisations.id
    offset ${page.offset} limit ${page.limit}`);
  return { total: items[0]?.total ?? 0, items: items.map(({ total: _, ...row }) => row) };
}
