import type { Messages } from './zh.ts';
import { codes } from './en/codes.ts';
import { common } from './en/common.ts';
import { contracts } from './en/contracts.ts';
import { home } from './en/home.ts';
import { introductions } from './en/introductions.ts';
import { listings } from './en/listings.ts';
import { people } from './en/people.ts';
import { figures } from './en/figures.ts';

/** Everything the interface says, in English. */
export const en: Messages = { codes, common, contracts, figures, home, introductions, listings, people };
