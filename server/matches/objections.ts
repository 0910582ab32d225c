import type { ListingKind } from '../../db/schema/codes.ts';
import type { MatchResponse } from '../../search/index.ts';
import type { Services } from '../context.ts';
import type { Language } from '../messages/index.ts';
import { readObjectedListings } from '../personal-data/preference-store.ts';

/** Owners may object to automatic matching (PIPL 24); here it is respected. */

/** Whether a program leaves this listing out. */
export const isObjected = async (
  services: Pick<Services, 'database'>,
  kind: ListingKind,
  id: string,
): Promise<boolean> => (await readObjectedListings(services.database, kind, [id])).has(id);

/**
 * The matches that the engine finds, without those whose owners objected. They are few: the engine is asked once more, for
 * all that it gives, only where some were among the first.
 */
export async function withoutObjected(
  services: Pick<Services, 'database'>,
  targetKind: ListingKind,
  limit: number,
  most: number,
  find: (limit: number) => Promise<MatchResponse>,
): Promise<MatchResponse> {
  const first = await find(limit);
  const among = async (found: MatchResponse): Promise<MatchResponse['matches']> => {
    const ids = found.matches.map((match) => match.id);
    const objected = await readObjectedListings(services.database, targetKind, ids);
    return found.matches.filter((match) => !objected.has(match.id));
  };
  const left = await among(first);
  if (left.length === first.matches.length) return first;
  const all = limit < most && first.matches.length === limit ? await find(most) : first;
  return { ...all, matches: (await among(all)).slice(0, limit) };
}

/** What stands in the place of the matches of a listing whose owner objected. */
export const objectedWords = (language: Language): string =>
  language === 'zh'
    ? '发布方已选择不参与自动匹配。仍可用搜索查找，或在“我的数据”页面恢复。'
    : 'Its owner chose to stay out of automatic matching. Search still finds it; the owner can take the choice back under “My data”.';
