import { dayOf, type Context } from '../context.ts';
import { invalidField } from '../errors.ts';
import { downloadOf, type Cell, type Download } from '../exporting/spreadsheets.ts';
import { readerOf } from '../reader.ts';
import type { StatementExportQuery } from './schema.ts';
import {
  drawUpStatement,
  requireRequest,
  type StatementFigures,
  type StatementRequest,
} from './statements.ts';
import { statementTexts } from './statement-texts.ts';

/** More lines than this are asked for in shorter periods: they are held in memory while the file is written. */
export const exportLimit_lines = 50_000;

/**
 * A statement as CSV or XLSX: the opening balance, every line of one base, the closing balance; amounts in yuan. Throws
 * what the statement throws, and `invalid_input` for more lines than `exportLimit_lines`.
 */
export async function exportStatement(context: Context, query: StatementExportQuery): Promise<Download> {
  const checked = await requireRequest(context, query);
  const request = { ...checked, limit: exportLimit_lines + 1 };
  const districts = context.city.districts.map((district) => district.code);
  const figures = await drawUpStatement(readerOf(context), context.now, districts, request);
  if (figures.lines.length > exportLimit_lines)
    throw invalidField('period', 'too_large', { limit: exportLimit_lines });
  const texts = statementTexts[context.language];
  const { from, to, asKnownAt } = request.period;
  const days = [from ?? 'begin', to ?? dayOf(asKnownAt ?? context.now())].join('_');
  const name = ['statement', request.subject.kind, request.subject.role, request.base, days].filter(Boolean);
  const table = {
    name: texts.sheet,
    columns: texts.columns,
    rows: statementRows(context, request, figures),
    createdAt: context.now(),
  };
  return downloadOf(table, name.join('-'), query.format);
}

/** The moment in Shanghai with its offset, to the millisecond: enough to ask for the same statement again. */
const momentIn = (moment: Date): string =>
  new Date(moment.getTime() + 8 * 3_600_000).toISOString().replace('Z', '+08:00');

function* statementRows(
  context: Context,
  request: StatementRequest,
  figures: StatementFigures,
): Generator<Cell[]> {
  const texts = statementTexts[context.language];
  const { base, period, order } = request;
  const balance = figures.balances.find((one) => one.base === base);
  const districts = new Map(
    context.city.districts.map((district) => [district.code, district[context.language]]),
  );
  const place = (code: string | null): string => (code === null ? '' : (districts.get(code) ?? code));
  const edge = (label: string, day: string | null, amountFen: bigint): Cell[] =>
    texts.columns.map((_, index) =>
      index === 0
        ? day
        : index === 2
          ? texts.bases[base]
          : index === 3
            ? label
            : index === 14
              ? { fen: amountFen }
              : null,
    );
  const edges = [
    edge(texts.opening, period.from, balance?.openingFen ?? 0n),
    edge(texts.closing, period.to, balance?.closingFen ?? 0n),
  ];
  if (order === 'newest') edges.reverse();
  yield edges[0] ?? [];
  for (const line of figures.lines)
    yield [
      line.effectiveOn,
      momentIn(line.recordedAt),
      texts.bases[line.base],
      texts.causes[line.cause],
      line.contractTitle,
      line.registrationNumber,
      line.sellerName,
      place(line.sellerDistrict),
      line.buyerName,
      place(line.buyerDistrict),
      line.relatedParties ? texts.yes : null,
      line.holderName ?? texts.nobody,
      line.basisPoints === null ? null : (line.basisPoints / 100).toFixed(2),
      { fen: line.amountFen },
      { fen: line.balanceFen },
      line.movementId,
      line.reversesMovementId,
    ];
  yield edges[1] ?? [];
}
