import { getTableName } from 'drizzle-orm';
import { readingAsPlatform } from '../../db/reader.ts';
import { requireRecentProof } from '../accounts/actions.ts';
import { recordAudit } from '../audit/actions.ts';
import { dayOf, type Context } from '../context.ts';
import { DomainError } from '../errors.ts';
import type { Language } from '../messages/index.ts';
import { personalColumns } from './registry.ts';
import { readMovementsOf, readPersonalRows, readPersonKeys, type PersonalRow } from './store.ts';
import { columnTitle, copyTexts, tableTitle } from './titles.ts';

/** One place where something about the person is stored. */
export interface CopiedTable {
  /** Name of the table, and the column that names the person. */
  table: string;
  column: string;
  title: string;
  /** What becomes of the rows when the account is erased. */
  onErasure: 'goes' | 'cleared' | 'stays';
  rows: PersonalRow[];
}

export interface PersonalCopy {
  format: 'queqiao-personal-data-1';
  madeAt: string;
  userId: string;
  tables: CopiedTable[];
}

/**
 * Everything that is stored about who asks, from every table (PIPL 45): as JSON for programs, or as a page to read. Needs a
 * recent proof and is itself on record.
 */
export async function copyPersonalData(
  context: Context,
  format: 'json' | 'html',
): Promise<{ name: string; mediaType: string; content: string }> {
  const { userId } = requireRecentProof(context);
  const copy = await collect(context, userId);
  const name = `queqiao-${dayOf(context.now())}.${format}`;
  return format === 'json'
    ? {
        name,
        mediaType: 'application/json; charset=utf-8',
        content: `${JSON.stringify(copy, bigintText, 2)}\n`,
      }
    : { name, mediaType: 'text/html; charset=utf-8', content: pageOf(copy, context.language) };
}

async function collect(context: Context, userId: string): Promise<PersonalCopy> {
  const { language } = context;
  return readingAsPlatform(context.database, 'personalData').transaction(async (transaction) => {
    const keys = await readPersonKeys(transaction, userId);
    if (!keys) throw new DomainError('not_signed_in');
    const tables: CopiedTable[] = [];
    for (const entry of personalColumns) {
      const rows = await readPersonalRows(transaction, entry, keys);
      if (rows.length === 0) continue;
      const table = getTableName(entry.table);
      tables.push({
        table,
        column: entry.column.name,
        title: tableTitle(table, language),
        onErasure: entry.erasure,
        rows,
      });
    }
    if (keys.broker !== null) {
      const rows = await readMovementsOf(transaction, keys.broker);
      const table = 'ledger_movements';
      if (rows.length > 0)
        tables.push({
          table,
          column: 'holder',
          title: tableTitle(table, language),
          onErasure: 'stays',
          rows,
        });
    }
    await recordAudit(transaction, context, {
      kind: 'personal_data',
      actorId: userId,
      subjectKind: 'user',
      subjectId: userId,
      detail: { act: 'copy' },
      address: context.client,
    });
    return { format: 'queqiao-personal-data-1', madeAt: context.now().toISOString(), userId, tables };
  });
}

const bigintText = (_key: string, value: unknown): unknown =>
  typeof value === 'bigint' ? value.toString() : value;

const escapeHtml = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

function cellText(value: unknown): string {
  if (value === null || value === undefined) return '';
  if (value instanceof Date) return value.toISOString();
  return typeof value === 'object' ? JSON.stringify(value, bigintText) : String(value as string);
}

/** The copy as a page that stands alone: no script, nothing from elsewhere. */
function pageOf(copy: PersonalCopy, language: Language): string {
  const texts = copyTexts[language];
  const sections = copy.tables.map(({ table, column, title, onErasure, rows }) => {
    const names = Object.keys(rows[0] ?? {});
    const head = names
      .map((name) => `<th scope="col">${escapeHtml(columnTitle(name, language))}</th>`)
      .join('');
    const body = rows
      .map((row) => `<tr>${names.map((name) => `<td>${escapeHtml(cellText(row[name]))}</td>`).join('')}</tr>`)
      .join('\n');
    const note = `${texts.onErasure[onErasure]} <code>${escapeHtml(`${table}.${column}`)}</code>`;
    return `<section><h2>${escapeHtml(title)} (${rows.length})</h2><p>${note}</p><table><thead><tr>${head}</tr></thead><tbody>\n${body}\n</tbody></table></section>`;
  });
  return `<!doctype html>
<html lang="${language === 'zh' ? 'zh-CN' : 'en'}"><head><meta charset="utf-8"><title>${texts.title}</title>
<style>body{font-family:sans-serif;margin:2rem}table{border-collapse:collapse}th,td{border:1px solid #999;padding:.25rem .5rem;text-align:left;vertical-align:top}</style>
</head><body><h1>${texts.title}</h1><p>${texts.madeAt} ${escapeHtml(copy.madeAt)}</p>
${sections.join('\n')}
</body></html>
`;
}
