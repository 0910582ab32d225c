import type { Messages } from './zh.ts';
import { accounts } from './en/accounts.ts';
import { audit } from './en/audit.ts';
import { answers } from './en/answers.ts';
import { organisations } from './en/organisations.ts';
import { certification } from './en/certification.ts';
import { administration } from './en/administration.ts';
import { codes } from './en/codes.ts';
import { common } from './en/common.ts';
import { contractForm } from './en/contract-form.ts';
import { contractWork } from './en/contract-work.ts';
import { contracts } from './en/contracts.ts';
import { elsewhere } from './en/elsewhere.ts';
import { tools } from './en/tools.ts';
import { disclosures } from './en/disclosures.ts';
import { mandates } from './en/mandates.ts';
import { home } from './en/home.ts';
import { introductions } from './en/introductions.ts';
import { listings } from './en/listings.ts';
import { people } from './en/people.ts';
import { personalData } from './en/personal-data.ts';
import { registration } from './en/registration.ts';
import { searches } from './en/searches.ts';
import { seals } from './en/seals.ts';
import { figures } from './en/figures.ts';
import { statements } from './en/statements.ts';
import { terms } from './en/terms.ts';

/** Everything the interface says, in English. */
export const en: Messages = {
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
