import { answers } from './zh/answers.ts';
import { codes } from './zh/codes.ts';
import { common } from './zh/common.ts';
import { contractForm } from './zh/contract-form.ts';
import { contractWork } from './zh/contract-work.ts';
import { contracts } from './zh/contracts.ts';
import { mandates } from './zh/mandates.ts';
import { home } from './zh/home.ts';
import { introductions } from './zh/introductions.ts';
import { listings } from './zh/listings.ts';
import { people } from './zh/people.ts';
import { registration } from './zh/registration.ts';
import { searches } from './zh/searches.ts';
import { seals } from './zh/seals.ts';
import { figures } from './zh/figures.ts';
import { statements } from './zh/statements.ts';

/** Everything the interface says, in Chinese. Its shape is the type that every other language must fill. */
export const zh = {
  answers,
  codes,
  common,
  contractForm,
  contractWork,
  contracts,
  mandates,
  figures,
  home,
  introductions,
  listings,
  people,
  registration,
  searches,
  seals,
  statements,
};

export type Messages = typeof zh;
