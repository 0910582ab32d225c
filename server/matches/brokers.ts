import type { ListingKind } from '../../db/schema/codes.ts';
import { dayOf, type Context } from '../context.ts';
import { DomainError, type FieldIssue } from '../errors.ts';
import { readListingDocuments } from '../indexing/documents.ts';
import { sees, standingsToListing } from '../policy/listing.ts';
import { explainInWords } from './rules.ts';
import type { BrokersQuery, MatchBrokers } from './schema.ts';
import { readActiveBrokers, readListingHeads } from './store.ts';

const defaultLimit = 5;
/** The port answers no more; some of them may have to be left out afterwards. */
const mostBrokers = 50;

/** Whether the reader may see a listing; what they may not see is as unknown as what does not exist. */
async function isKnown(context: Context, kind: ListingKind, id: string): Promise<boolean> {
  const [head] = await readListingHeads(context.database, kind, [id]);
  return head !== undefined && sees('summary', head.status, standingsToListing(context.identity, head));
}

/**
 * Brokers for a need, an achievement or a pair: those with the field and closed deals in it, with reasons, best first.
 * Whose account is closed or whose certificate has expired is not proposed. Throws `invalid_input` where no listing is
 * named, or one that the reader may not see.
 */
export async function findBrokers(context: Context, query: BrokersQuery): Promise<MatchBrokers> {
  const { needId, achievementId, limit = defaultLimit } = query;
  const asked = [
    { path: 'needId', kind: 'need', id: needId },
    { path: 'achievementId', kind: 'achievement', id: achievementId },
  ] as const;
  const fields: FieldIssue[] = [];
  if (needId === undefined && achievementId === undefined) fields.push({ path: 'needId', code: 'required' });
  const documents = [];
  for (const { path, kind, id } of asked) {
    if (id === undefined) continue;
    if (await isKnown(context, kind, id))
      documents.push(...(await readListingDocuments(context.database, kind, [id], 'any')));
    else fields.push({ path, code: 'unknown_reference' });
  }
  if (fields.length > 0) throw new DomainError('invalid_input', { fields });

  await context.indexer.whenLoaded();
  const found = await context.search.brokers({ documents, limit: mostBrokers });
  const rows = await readActiveBrokers(
    context.database,
    found.brokers.map((broker) => broker.id),
    dayOf(context.now()),
  );
  const active = new Map(rows.map((row) => [row.id, row]));
  const items = found.brokers.flatMap((broker) => {
    const row = active.get(broker.id);
    return row ? [{ ...row, score: broker.score, ...explainInWords(broker.explanation, context) }] : [];
  });
  return { items: items.slice(0, limit) };
}
