import { createHash } from 'node:crypto';
import { achievementCriteria } from '../achievements/rules.ts';
import type { ListingKind } from '../../db/schema/codes.ts';
import { completenessOf } from '../listings/rules.ts';
import { needCriteria } from '../needs/rules.ts';
import type { ListingRow } from './schema.ts';

/** A row as it is to be stored. */
export interface ImportedListing {
  externalReference: string;
  title: string;
  /** A need's problem, an achievement's summary. */
  text: string;
  completeness: number;
}

/**
 * The reference of a row: its own, or one made of title and text, so that a repeated import finds the row again.
 */
export function referenceOf(row: ListingRow): string {
  if (row.reference) return row.reference;
  const content = JSON.stringify([row.title, row.text ?? '']);
  return `sha256-${createHash('sha256').update(content).digest('hex').slice(0, 32)}`;
}

/** The listing that a row stands for; its completeness counts like that of any other. */
export function listingOf(kind: ListingKind, row: ListingRow): ImportedListing {
  const title = row.title.replace(/\s+/gu, ' ');
  const text = row.text ?? '';
  return {
    externalReference: referenceOf(row),
    title,
    text,
    completeness: kind === 'need' ? scoreAsNeed(title, text) : scoreAsAchievement(title, text),
  };
}

const empty = { field: null, tags: [], indicators: [], confidentialDetail: '' };

const scoreAsNeed = (title: string, problem: string): number =>
  completenessOf(needCriteria, {
    ...empty,
    title,
    problem,
    kind: 'ordinary',
    anonymous: false,
    budgetMinimumFen: null,
    budgetMaximumFen: null,
    deadline: null,
    lowestMaturity: null,
    cooperationModes: [],
  }).score;

const scoreAsAchievement = (title: string, summary: string): number =>
  completenessOf(achievementCriteria, {
    ...empty,
    title,
    summary,
    problemSolved: '',
    advantage: '',
    economicEffect: '',
    maturity: null,
    intellectualProperty: [],
    transferModes: [],
    priceMinimumFen: null,
    priceMaximumFen: null,
    priceNegotiable: false,
    team: '',
  }).score;

/** A stored listing that a row meets again. */
export interface StoredListing {
  title: string;
  text: string;
  importedIncomplete: boolean;
}

/** What becomes of a row. Somebody's edit is worth more than the outside source: it is never overwritten. */
export function outcomeOf(
  listing: ImportedListing,
  stored: StoredListing | undefined,
): 'created' | 'updated' | 'unchanged' | 'kept' {
  if (!stored) return 'created';
  if (!stored.importedIncomplete) return 'kept';
  return stored.title === listing.title && stored.text === listing.text ? 'unchanged' : 'updated';
}
