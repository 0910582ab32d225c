import { normalise } from '../../search/text/normalise.ts';
import { hints, type HintedField } from './codes.ts';
import type { SuggestedField, suggestionSources } from './suggestion-schema.ts';

/** What a suggestion is made of: texts by where they come from, and what the linked listings say in codes. */
export interface SuggestionFacts {
  /** In the order of their weight: the contract's own words before those of the listings. */
  texts: { source: 'text' | 'achievement' | 'need'; text: string }[];
  /** 技术领域 of the linked listings. */
  fields: { source: 'achievement' | 'need'; field: number }[];
  /** Kinds of intellectual property of the linked achievement. */
  intellectualProperty: string[];
}

export interface Suggestion {
  field: SuggestedField;
  value: string;
  source: (typeof suggestionSources)[number];
  /** The words found, or what the listing says: the reason in the reader's words is made from it. */
  evidence: string[];
}

interface Found {
  value: string;
  words: string[];
  /** Characters of the words found: a longer word says more. */
  weight: number;
}

/** The code whose words a text has most of; a word inside a longer one found as well is not counted. */
function bestOf(field: HintedField, text: string): Found | null {
  const normalised = normalise(text);
  const found = Object.entries(hints[field]).map(([value, words]): Found => {
    const present = words.filter((word) => normalised.includes(normalise(word)));
    const distinct = present.filter(
      (word) => !present.some((other) => other !== word && other.includes(word)),
    );
    return {
      value,
      words: distinct,
      weight: distinct.reduce((sum, word) => sum + word.length, 0),
    };
  });
  // A stable sort keeps the order of the list for equal ones.
  const [best] = found.filter((one) => one.words.length > 0).sort((one, other) => other.weight - one.weight);
  return best ?? null;
}

const hinted: readonly HintedField[] = [
  'contractKind',
  'licenceScope',
  'intellectualProperty',
  'objective',
  'planSource',
];

/** The best suggestion of each field: the first text that speaks for a code decides, then the listings, then the usual. */
export function suggest(facts: SuggestionFacts): Suggestion[] {
  const suggestions: Suggestion[] = [];
  for (const field of hinted) {
    for (const { source, text } of facts.texts) {
      // A title of a listing says nothing about the kind of the contract.
      if ((field === 'contractKind' || field === 'licenceScope') && source !== 'text') continue;
      const best = bestOf(field, text);
      if (!best) continue;
      suggestions.push({ field, value: best.value, source, evidence: best.words });
      break;
    }
  }
  const has = (field: SuggestedField) => suggestions.some((one) => one.field === field);
  const kind = suggestions.find((one) => one.field === 'contractKind')?.value ?? '';
  const [property] = facts.intellectualProperty;
  if (!has('intellectualProperty') && property !== undefined)
    suggestions.push({
      field: 'intellectualProperty',
      value: property,
      source: 'achievement',
      evidence: [property],
    });
  if (!has('planSource'))
    suggestions.push({ field: 'planSource', value: 'none', source: 'default', evidence: [] });
  const [listing] = facts.fields;
  if (listing)
    suggestions.push({
      field: 'field',
      value: String(listing.field),
      source: listing.source,
      evidence: [String(listing.field)],
    });
  return kind.startsWith('licence/')
    ? suggestions
    : suggestions.filter((one) => one.field !== 'licenceScope');
}
