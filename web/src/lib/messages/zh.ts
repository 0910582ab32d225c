import { accounts } from './zh/accounts.ts';
import { audit } from './zh/audit.ts';
import { answers } from './zh/answers.ts';
import { organisations } from './zh/organisations.ts';
import { certification } from './zh/certification.ts';
import { administration } from './zh/administration.ts';
import { codes } from './zh/codes.ts';
import { common } from './zh/common.ts';
import { contractForm } from './zh/contract-form.ts';
import { contractWork } from './zh/contract-work.ts';
import { contracts } from './zh/contracts.ts';
import { elsewhere } from './zh/elsewhere.ts';
import { tools } from './zh/tools.ts';
import { disclosures } from './zh/disclosures.ts';
import { mandates } from './zh/mandates.ts';
import { home } from './zh/home.ts';
import { introductions } from './zh/introductions.ts';
import { listings } from './zh/listings.ts';
import { people } from './zh/people.ts';
import { personalData } from './zh/personal-data.ts';
import { registration } from './zh/registration.ts';
import { searches } from './zh/searches.ts';
import { seals } from './zh/seals.ts';
import { figures } from './zh/figures.ts';
import { statements } from './zh/statements.ts';
import { terms } from './zh/terms.ts';

/** Everything the interface says, in Chinese. Its shape is the type that every other language must fill. */
export const zh = {
  accounts,
  answers,
  administration,
  certification,
  organisations,
  audit,
  codes,
  common,
  contractForm,
  contractWork,
  contracts,
  elsewhere,
  tools,
  disclosures,
  mandates,
  figures,
  home,
  introductions,
  listings,
  people,
  personalData,
  registration,
  searches,
  seals,
  statements,
  terms,
};

export type Messages = typeof zh;
