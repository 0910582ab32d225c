import { requireIdentity, type Context } from '../context.ts';
import { DomainError } from '../errors.ts';
import { sidesOf } from '../policy/introduction.ts';
import { registrationLists } from './codes.ts';
import { detailsOfProfile } from './parties.ts';
import { readIntroduction, readIntroducedListings, readOrganisations } from './store.ts';
import { suggest, type Suggestion } from './suggestions.ts';
import type { SuggestionRequest, Suggestions } from './suggestion-schema.ts';

const words = {
  zh: {
    text: (found: string) => `合同文字中有“${found}”`,
    achievement: (found: string) => `关联成果中有“${found}”`,
    need: (found: string) => `关联需求中有“${found}”`,
    field: { achievement: '关联成果的技术领域', need: '关联需求的技术领域' },
    property: '关联成果登记的知识产权',
    plan: '文字中没有提到科技计划',
    separator: '”“',
  },
  en: {
    text: (found: string) => `The contract’s text says “${found}”`,
    achievement: (found: string) => `The linked achievement says “${found}”`,
    need: (found: string) => `The linked need says “${found}”`,
    field: { achievement: 'Field of the linked achievement', need: 'Field of the linked need' },
    property: 'Intellectual property of the linked achievement',
    plan: 'No science plan is mentioned',
    separator: '”, “',
  },
};

function reasonFor(suggestion: Suggestion, language: Context['language']): string {
  const texts = words[language];
  const { field, source, evidence } = suggestion;
  if (source === 'default') return texts.plan;
  if (field === 'field' && source !== 'text') return texts.field[source];
  const codes = registrationLists.intellectualProperty.items.map((item) => item.code);
  if (field === 'intellectualProperty' && evidence.every((word) => codes.includes(word)))
    return texts.property;
  return texts[source](evidence.join(texts.separator));
}

/**
 * Suggest codes of the form from the contract's words and the linked listings, each with its reason, and say what the
 * parties' profiles hold for it. Listings and profiles come with an introduction that both sides have accepted, for those
 * who take part in it; any other introduction is unknown. Throws `not_signed_in`, `invalid_input`.
 */
export async function getSuggestions(context: Context, request: SuggestionRequest): Promise<Suggestions> {
  const identity = requireIdentity(context);
  const introduction =
    request.introductionId === null ? null : await readIntroduction(context.database, request.introductionId);
  const takesPart = introduction !== null && sidesOf(identity, introduction).length > 0;
  const accepted =
    introduction !== null && ['accepted', 'negotiating', 'contracted'].includes(introduction.status);
  if (request.introductionId !== null && (!takesPart || !accepted))
    throw new DomainError('invalid_input', {
      fields: [{ path: 'introductionId', code: 'unknown_reference' }],
    });
  const listings = introduction ? await readIntroducedListings(context.database, introduction.id) : null;
  const suggestions = suggest({
    texts: [
      { source: 'text', text: `${request.title ?? ''}\n${request.text ?? ''}` },
      ...(listings
        ? [
            { source: 'achievement' as const, text: listings.achievementText },
            { source: 'need' as const, text: listings.needText },
          ]
        : []),
    ],
    fields: [
      ...(listings === null || listings.achievementField === null
        ? []
        : [{ source: 'achievement' as const, field: listings.achievementField }]),
      ...(listings === null || listings.needField === null
        ? []
        : [{ source: 'need' as const, field: listings.needField }]),
    ],
    intellectualProperty: listings?.intellectualProperty ?? [],
  });
  return {
    suggestions: suggestions.map((suggestion) => ({
      field: suggestion.field,
      value: suggestion.value,
      source: suggestion.source,
      because: reasonFor(suggestion, context.language),
    })),
    parties: introduction ? await readParties(context, introduction) : null,
  };
}

/** The achievement's side sells, the need's side buys. */
async function readParties(
  context: Context,
  introduction: { needOrganisationId: string; achievementOrganisationId: string },
): Promise<Suggestions['parties']> {
  const found = await readOrganisations(context.database, [
    introduction.achievementOrganisationId,
    introduction.needOrganisationId,
  ]);
  const seller = found.get(introduction.achievementOrganisationId);
  const buyer = found.get(introduction.needOrganisationId);
  return seller && buyer ? { seller: detailsOfProfile(seller), buyer: detailsOfProfile(buyer) } : null;
}
