/** Which broker for a pair: the field, closed deals in it, tags, nearness. Read from the broker's search document. */
import type { BrokerDocument, ListingDocument } from '../documents.ts';
import type { BrokerMatch, BrokerMatchRequest, Explanation } from '../port.ts';
import type { Collection } from '../embedded/collection.ts';
import type { Signal } from './signals/signal.ts';

/** Weights by hand, their sum is 1: experience in the field first, then the field itself. */
const brokerWeights = { field: 0.4, fieldDeals: 0.3, tags: 0.15, deals: 0.1, district: 0.05 } as const;

/** Closed deals that count as half of the most: n / (n + this). The hundredth deal says less than the second. */
const halfwayDeals = 5;

const rounded = (value: number): number => Math.round(value * 1000) / 1000;

const saturated = (count: number): number => count / (count + halfwayDeals);

function fieldSignals(
  broker: BrokerDocument,
  fields: ReadonlySet<number>,
): { field: Signal; fieldDeals: Signal } {
  let deals = 0;
  for (const field of fields) deals += broker.closedByField[String(field)] ?? 0;
  const works = broker.fields.some((field) => fields.has(field));
  const parameters = { deals };
  const silent = fields.size === 0 || (broker.fields.length === 0 && deals === 0);
  const field: Signal = works
    ? {
        value: 1,
        outcome: deals > 0 ? 'neutral' : 'for',
        reason: { code: 'brokerFieldOnly', parameters: {} },
      }
    : {
        value: 0,
        outcome: silent || deals > 0 ? 'unknown' : 'against',
        reason: { code: 'brokerOther', parameters: {} },
      };
  const fieldDeals: Signal = {
    value: saturated(deals),
    outcome: deals > 0 ? 'for' : 'neutral',
    reason: { code: 'brokerField', parameters },
  };
  return { field, fieldDeals };
}

function explainBroker(broker: BrokerDocument, documents: readonly ListingDocument[]): Explanation {
  const fields = new Set(documents.flatMap((document) => document.fields));
  const tags = broker.tags.filter((tag) => documents.some((document) => document.tags.includes(tag)));
  const near =
    broker.district !== null && documents.some((document) => document.district === broker.district);
  const signals: Record<keyof typeof brokerWeights, Signal> = {
    ...fieldSignals(broker, fields),
    tags: {
      value: Math.min(1, tags.length / 2),
      outcome: tags.length > 0 ? 'for' : 'neutral',
      reason: { code: 'brokerTags', parameters: { tags } },
    },
    deals: {
      value: saturated(broker.closedDeals),
      outcome: 'neutral',
      reason: { code: 'brokerDeals', parameters: { deals: broker.closedDeals } },
    },
    district: {
      value: near ? 1 : 0,
      outcome: near ? 'for' : 'neutral',
      reason: { code: 'brokerNear', parameters: {} },
    },
  };
  const names = Object.keys(brokerWeights) as (keyof typeof brokerWeights)[];
  const parts = names.map((name) => {
    const { value, outcome, reason } = signals[name];
    return { signal: name, value: rounded(value), weight: brokerWeights[name], outcome, reason, parts: [] };
  });
  const value = rounded(parts.reduce((sum, part) => sum + part.weight * part.value, 0));
  return {
    signal: 'total',
    value,
    weight: 1,
    outcome: 'for',
    reason: { code: 'total', parameters: {} },
    parts,
  };
}

/**
 * Brokers for a pair or a listing, best first, ties by key. Only those in the public with the field, a deal in it, or a
 * shared tag. The document knows no certificate: whose has expired is left out by the caller.
 */
export function findBrokers(collection: Collection, request: BrokerMatchRequest): { brokers: BrokerMatch[] } {
  const limit = Math.min(50, Math.max(1, request.limit ?? 5));
  const found: BrokerMatch[] = [];
  for (const document of collection.documents()) {
    if (document.kind !== 'broker' || document.status !== 'published') continue;
    const explanation = explainBroker(document, request.documents);
    const fitting = explanation.parts.some(
      (part) => ['field', 'fieldDeals', 'tags'].includes(part.signal) && part.value > 0,
    );
    if (!fitting) continue;
    found.push({
      key: document.key,
      id: document.id,
      name: document.name,
      score: explanation.value,
      explanation,
    });
  }
  found.sort((a, b) => b.score - a.score || (a.key < b.key ? -1 : 1));
  return { brokers: found.slice(0, limit) };
}
