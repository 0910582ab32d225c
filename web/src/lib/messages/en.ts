import type { Messages } from './zh.ts';
import { answers } from './en/answers.ts';
import { codes } from './en/codes.ts';
import { common } from './en/common.ts';
import { contractForm } from './en/contract-form.ts';
import { contractWork } from './en/contract-work.ts';
import { contracts } from './en/contracts.ts';
import { mandates } from './en/mandates.ts';
import { home } from './en/home.ts';
import { introductions } from './en/introductions.ts';
import { listings } from './en/listings.ts';
import { people } from './en/people.ts';
import { registration } from './en/registration.ts';
import { searches } from './en/searches.ts';
import { seals } from './en/seals.ts';
import { figures } from './en/figures.ts';
import { statements } from './en/statements.ts';

/** Everything the interface says, in English. */
export const en: Messages = {
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
