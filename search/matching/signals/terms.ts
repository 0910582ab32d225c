/** What the two sides want besides the technology: field, tags, maturity, price, mode, district. */
import type { ListingDocument } from '../../documents.ts';
import { neutral, type Signal } from './signal.ts';

/** One object for all pairs of which a term is not known: most pairs have several of them. */
const unknownOf = (
  code: 'fieldUnknown' | 'maturityUnknown' | 'priceUnknown' | 'modeUnknown' | 'districtUnknown',
): Signal => ({
  value: neutral,
  outcome: 'unknown',
  reason: { code, parameters: {} },
});
const unknown = {
  field: unknownOf('fieldUnknown'),
  maturity: unknownOf('maturityUnknown'),
  price: unknownOf('priceUnknown'),
  mode: unknownOf('modeUnknown'),
  district: unknownOf('districtUnknown'),
};

/** National technology field and local tags: same field 0.8, each shared tag 0.1 more; another field 0.2. */
export function sameField(need: ListingDocument, achievement: ListingDocument): Signal {
  if (need.fields.length === 0 && need.tags.length === 0) return unknown.field;
  const shared = need.tags.filter((tag) => achievement.tags.includes(tag));
  const tagShare = Math.min(0.2, 0.1 * shared.length);
  const stated = need.fields.length > 0 && achievement.fields.length > 0;
  if (!stated && shared.length === 0) return unknown.field;
  const field = need.fields.find((code) => achievement.fields.includes(code));
  const parameters = { field: field ?? 0, tags: shared };
  if (field !== undefined) {
    return {
      value: 0.8 + tagShare,
      outcome: 'for',
      reason: { code: shared.length > 0 ? 'fieldAndTags' : 'fieldSame', parameters },
    };
  }
  if (!stated)
    return { value: neutral + tagShare, outcome: 'for', reason: { code: 'tagsShared', parameters } };
  return shared.length > 0
    ? { value: 0.2 + tagShare, outcome: 'neutral', reason: { code: 'tagsShared', parameters } }
    : { value: 0.2, outcome: 'against', reason: { code: 'fieldOther', parameters } };
}

/** Maturity against the lowest level accepted: reached 0.8, a little more for each level above; each level short costs 0.15. */
export function maturityReached(need: ListingDocument, achievement: ListingDocument): Signal {
  const { maturity: lowest } = need;
  const { maturity: offered } = achievement;
  if (lowest === null || offered === null) return unknown.maturity;
  const parameters = { offered, lowest };
  if (offered >= lowest) {
    const value = 0.8 + 0.2 * ((offered - lowest) / 8);
    return { value, outcome: 'for', reason: { code: 'maturityReached', parameters } };
  }
  const value = Math.max(0, 0.4 - 0.15 * (lowest - offered - 1));
  return { value, outcome: 'against', reason: { code: 'maturityShort', parameters } };
}

/** Asking price against budget, lowest price against highest budget: within 1; above, budget / price. Negotiable is unknown. */
export function priceWithinBudget(need: ListingDocument, achievement: ListingDocument): Signal {
  const budget = need.priceMaximumFen ?? need.priceMinimumFen;
  const price = achievement.priceMinimumFen ?? achievement.priceMaximumFen;
  if (budget === null || price === null) return unknown.price;
  const parameters = { priceFen: price, budgetFen: budget };
  if (BigInt(price) <= BigInt(budget))
    return { value: 1, outcome: 'for', reason: { code: 'priceWithin', parameters } };
  // Only a ratio for ranking: as a float it is exact enough, and never money.
  const ratio = Number(budget) / Number(price);
  const open = need.priceNegotiable || achievement.priceNegotiable;
  return {
    value: (open ? 0.6 : 0.5) * ratio,
    outcome: 'against',
    reason: { code: open ? 'priceAboveNegotiable' : 'priceAbove', parameters },
  };
}

/** Is there a mode of cooperation that both accept? */
export function sameMode(need: ListingDocument, achievement: ListingDocument): Signal {
  if (need.modes.length === 0 || achievement.modes.length === 0) return unknown.mode;
  const modes = need.modes.filter((mode) => achievement.modes.includes(mode));
  return modes.length > 0
    ? { value: 1, outcome: 'for', reason: { code: 'modeShared', parameters: { modes } } }
    : { value: 0.2, outcome: 'against', reason: { code: 'modeOther', parameters: {} } };
}

/** Digits of a GB/T 2260 code that name the city. */
const cityDigits = 4;

/** Nearness helps a little; distance is no fault. */
export function sameDistrict(need: ListingDocument, achievement: ListingDocument): Signal {
  const [first, second] = [need.district, achievement.district];
  if (first === null || second === null) return unknown.district;
  if (first === second)
    return { value: 1, outcome: 'for', reason: { code: 'districtSame', parameters: { district: first } } };
  return first.slice(0, cityDigits) === second.slice(0, cityDigits)
    ? { value: 0.75, outcome: 'for', reason: { code: 'citySame', parameters: {} } }
    : { value: neutral, outcome: 'neutral', reason: { code: 'districtOther', parameters: {} } };
}
