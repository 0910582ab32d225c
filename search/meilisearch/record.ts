/** What Meilisearch is given for a document: the fields that it searches, filters and sorts, and the document itself. */
import type { DocumentKey, DocumentKind, SearchDocument } from '../documents.ts';
import { monthOf, priceBand } from '../facets.ts';
import { gistOf, profileFrom, type CountedWord, type Gist } from '../matching/profile.ts';
import { textsOf, wordsOf, type DocumentWords } from '../text/document-words.ts';
import { normalise } from '../text/normalise.ts';
import { spell } from '../text/pinyin.ts';
import { isHan } from '../text/tokenise.ts';

/** To be raised when the fields below mean something else: the index is then built anew. */
export const recordFormat = 4;

/** No price stated at this end: beyond every price that can be asked for. */
const openEnd = Number.MAX_SAFE_INTEGER;
const mostKeywords = 12;

export interface MeiliRecord {
  /** Meilisearch allows letters, digits, `-` and `_`: the key with `_` for its colon. */
  id: string;
  key: DocumentKey;
  kind: DocumentKind;
  version: number;
  title: string;
  labels: string;
  text: string;
  /** Words inside longer words, so that 电池 finds 燃料电池. */
  parts: string;
  /** The title cut into its characters, for people who type a single one. */
  characters: string;
  /** The title's words in letters, and their initials. */
  pinyin: string;
  /** Words that are offered while somebody types. */
  keywords: string[];
  fields: number[];
  closedFields: number[];
  tags: string[];
  maturity: number | null;
  modes: string[];
  district: string | null;
  priceBand: string[];
  priceFrom: number;
  priceTo: number;
  priceStated: boolean;
  priceNegotiable: boolean;
  priceLow: number | null;
  priceHigh: number | null;
  ipKinds: string[];
  selectedYear: number | null;
  status: string;
  organisation: string | null;
  published: number | null;
  deadline: number | null;
  deadlineMonth: string | null;
  /** Kind of an organisation, level of a broker. */
  category: string | null;
  closedDeals: number;
  /** Words of title and text: what a word of theirs weighs depends on them. */
  titleLength: number;
  textLength: number;
  document: SearchDocument;
  /** What the ranker reads a listing by, so that matching cuts no candidate's words again; null for all else. */
  gist: Gist | null;
  _vectors: Record<string, { embeddings: number[]; regenerate: false } | null>;
}

/** The id under which Meilisearch holds a document. */
export const recordId = (key: DocumentKey): string => key.replace(':', '_');

const time = (value: string | null): number | null => (value === null ? null : Date.parse(value));
const amount = (value: string | null): number | null => (value === null ? null : Number(value));

type Prices = Pick<
  MeiliRecord,
  'priceBand' | 'priceFrom' | 'priceTo' | 'priceStated' | 'priceNegotiable' | 'priceLow' | 'priceHigh'
>;

function pricesOf(document: SearchDocument): Prices {
  const listing = document.kind === 'achievement' || document.kind === 'need' ? document : null;
  const from = listing?.priceMinimumFen ?? null;
  const to = listing?.priceMaximumFen ?? null;
  const negotiable = listing?.priceNegotiable ?? false;
  const first = from ?? to;
  return {
    priceBand: first !== null ? [priceBand(first)] : negotiable ? ['negotiable'] : [],
    priceFrom: Number(from ?? 0),
    priceTo: to === null ? openEnd : Number(to),
    priceStated: first !== null,
    priceNegotiable: negotiable,
    priceLow: amount(first),
    priceHigh: amount(to ?? from),
  };
}

type Words = Pick<MeiliRecord, 'parts' | 'characters' | 'pinyin' | 'keywords'>;

function wordFields(words: DocumentWords): Words {
  const parts = new Set<string>();
  for (const field of Object.values(words))
    for (const word of field.words) for (const part of word.parts) parts.add(part.term);
  const spellings = new Set<string>();
  for (const { term } of words.title.words) {
    if (!isHan(term)) continue;
    const { full, initials } = spell(term);
    spellings.add(full).add(initials);
  }
  const counts = new Map<string, number>();
  for (const { term, isGenre } of [...words.title.words, ...words.text.words]) {
    if (term.length > 1 && /^\p{L}/u.test(term) && !isGenre) counts.set(term, (counts.get(term) ?? 0) + 1);
  }
  const keywords = [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).slice(0, mostKeywords);
  return {
    parts: [...parts].join(' '),
    characters: [...words.title.normal].filter(isHan).join(' '),
    pinyin: [...spellings].join(' '),
    keywords: keywords.map(([term]) => term),
  };
}

/** Words that are no more than their numbers and letters: records go from thread to thread, and to the server. */
const plain = (words: readonly CountedWord[]): CountedWord[] =>
  words.map(({ term, count }) => ({ term, count }));

/** What the matcher makes of a listing; nulls for all else, and the unit vector where nothing of its words is known. */
function readingOf(
  document: SearchDocument,
  words: DocumentWords,
): { gist: Gist | null; direction: Float32Array | null } {
  if (document.kind !== 'achievement' && document.kind !== 'need') return { gist: null, direction: null };
  const gist = gistOf(document, words);
  return {
    gist: { ...gist, titleWords: plain(gist.titleWords), keywords: plain(gist.keywords) },
    direction: profileFrom(gist, () => textsOf(document).text).topic,
  };
}

export function toRecord(document: SearchDocument, embedder: string): MeiliRecord {
  const { key, kind, version, fields, tags, district, status } = document;
  const listing = kind === 'achievement' || kind === 'need' ? document : null;
  const { title, text, labels } = textsOf(document);
  const words = wordsOf(document);
  const { gist, direction } = readingOf(document, words);
  return {
    id: recordId(key),
    key,
    kind,
    version,
    title: normalise(title),
    labels: normalise(labels),
    text: normalise(text),
    ...wordFields(words),
    fields,
    closedFields: kind === 'broker' ? Object.keys(document.closedByField).map(Number) : [],
    tags,
    maturity: listing?.maturity ?? null,
    modes: listing?.modes ?? [],
    district,
    ...pricesOf(document),
    ipKinds: listing?.ipKinds ?? [],
    selectedYear: listing?.selectedYear ?? null,
    status,
    organisation: kind === 'organisation' ? document.id : (listing?.organisationId ?? null),
    published: time(document.publishedAt),
    deadline: time(listing?.deadline ?? null),
    deadlineMonth: listing?.deadline ? monthOf(listing.deadline) : null,
    category: kind === 'organisation' ? document.organisationKind : kind === 'broker' ? document.level : null,
    closedDeals: kind === 'broker' ? document.closedDeals : 0,
    titleLength: words.title.words.length,
    textLength: words.text.words.length,
    document,
    gist,
    _vectors: { [embedder]: direction === null ? null : { embeddings: [...direction], regenerate: false } },
  };
}
