/** As-you-type suggestions from Meilisearch: words that mark documents, then titles. */
import type { Index } from 'meilisearch';
import { highlight } from '../embedded/highlight.ts';
import type { Segment, SuggestRequest, SuggestResponse, Suggestion } from '../port.ts';
import { textsOf } from '../text/document-words.ts';
import { normalise } from '../text/normalise.ts';
import { asLetters, spell } from '../text/pinyin.ts';
import { isHan, tokenise } from '../text/tokenise.ts';
import { filterOf } from './filters.ts';
import type { MeiliRecord } from './record.ts';

const word = (text: string, count: number, typed: string): Suggestion => {
  const marked = text.startsWith(typed) ? typed.length : 0;
  const pieces: Segment[] = [
    { text: text.slice(0, marked), marked: true },
    { text: text.slice(marked), marked: false },
  ];
  return { text, segments: pieces.filter((piece) => piece.text !== ''), kind: 'word', key: null, count };
};

/** Words of the titles found whose pinyin, or its initials, begins with the letters typed. */
function spelledLike(titles: readonly string[], letters: string): Map<string, number> {
  const counts = new Map<string, number>();
  for (const title of titles) {
    for (const { term } of tokenise(normalise(title))) {
      if (!isHan(term) || term.length < 2) continue;
      const { full, initials } = spell(term);
      if (full.startsWith(letters) || initials.startsWith(letters))
        counts.set(term, (counts.get(term) ?? 0) + 1);
    }
  }
  return counts;
}

export async function suggest(index: Index<MeiliRecord>, request: SuggestRequest): Promise<SuggestResponse> {
  const typed = normalise(request.text.slice(0, 100)).trim();
  const limit = Math.min(20, Math.max(1, request.limit ?? 8));
  if (typed === '') return { suggestions: [] };
  const letters = asLetters(typed);
  const filter = filterOf(request.kinds, {});
  const [facets, titles] = await Promise.all([
    index.searchForFacetValues({ facetName: 'keywords', facetQuery: typed, filter }),
    index.search(typed, {
      filter,
      limit: 4 * limit,
      // 电池 stands inside 燃料电池: the parts know it. What they find in the text alone is left out below.
      attributesToSearchOn: letters === null ? ['title', 'parts'] : ['title', 'pinyin'],
      attributesToRetrieve: ['key', 'document'],
      matchingStrategy: 'all',
    }),
  ]);
  const found = titles.hits.map((hit) => ({ key: hit.key, title: textsOf(hit.document).title }));
  const counts = new Map(
    facets.facetHits.filter((hit) => hit.value.startsWith(typed)).map((hit) => [hit.value, hit.count]),
  );
  if (letters !== null) {
    const titlesFound = found.map((hit) => hit.title);
    for (const [term, count] of spelledLike(titlesFound, letters))
      if (!counts.has(term)) counts.set(term, count);
  }
  const words = [...counts]
    .sort((a, b) => b[1] - a[1] || a[0].length - b[0].length || (a[0] < b[0] ? -1 : 1))
    .map(([text, count]) => word(text, count, typed));
  const seen = new Set<string>();
  const titleSuggestions: Suggestion[] = [];
  for (const { key, title } of found) {
    const normal = normalise(title);
    if (seen.has(normal) || (letters === null && !normal.includes(typed))) continue;
    seen.add(normal);
    const segments = highlight(title, { terms: new Set(), phrases: [typed] });
    titleSuggestions.push({ text: title, segments, kind: 'title', key, count: 1 });
  }
  const roomForWords = Math.max(Math.ceil(limit / 2), limit - titleSuggestions.length);
  return { suggestions: [...words.slice(0, roomForWords), ...titleSuggestions].slice(0, limit) };
}
