import type { Database } from '../../../db/client.ts';
import type { LedgerBase } from '../../../db/schema/codes.ts';
import { drawUpStatement } from '../statements.ts';
import type { StatementRow } from '../statement-lines.ts';
import type { StatementPeriod } from '../statement-reading.ts';

/** What a broker or an agency holds by itself, every line of one base by year, newest first: as tests ask for it. */
export async function creditStatement(
  database: Database,
  now: () => Date,
  holder: { kind: 'broker' | 'agency'; id: string },
  { base, ...period }: StatementPeriod & { base: LedgerBase },
): Promise<{ totalFen: bigint; years: { year: number; totalFen: bigint; lines: StatementRow[] }[] }> {
  const { lines: found } = await drawUpStatement(database, now, [], {
    subject: { ...holder, role: null },
    period,
    filter: { field: null, relatedParties: null },
    base,
    order: 'newest',
    offset: 0,
    limit: 100_000,
  });
  const lines = found.filter((line) => line.holderKind === holder.kind && line.holderId === holder.id);
  const sum = (rows: readonly StatementRow[]) => rows.reduce((total, row) => total + row.amountFen, 0n);
  const years = [...Map.groupBy(lines, (line) => Number(line.effectiveOn.slice(0, 4)))];
  return {
    totalFen: sum(lines),
    years: years.map(([year, group]) => ({ year, totalFen: sum(group), lines: group })),
  };
}
