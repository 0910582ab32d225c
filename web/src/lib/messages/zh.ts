import { codes } from './zh/codes.ts';
import { common } from './zh/common.ts';
import { contracts } from './zh/contracts.ts';
import { home } from './zh/home.ts';
import { introductions } from './zh/introductions.ts';
import { listings } from './zh/listings.ts';
import { people } from './zh/people.ts';
import { figures } from './zh/figures.ts';

/** Everything the interface says, in Chinese. Its shape is the type that every other language must fill. */
export const zh = { codes, common, contracts, figures, home, introductions, listings, people };

export type Messages = typeof zh;
