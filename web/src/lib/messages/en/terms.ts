import type { terms as chinese } from '../zh/terms.ts';

/** Terms of use and the handling of personal data; a change of substance is a new version (server/accounts/terms.ts). */
export const terms: typeof chinese = {
  title: 'Terms of use and handling of personal data',
  lead: 'This is what you agree to when you register. A new version is put to you again.',
  terms: {
    title: 'Terms of use',
    points: [
      'The site helps to publish, match and introduce technology needs, achievements and brokers, and to prepare the registration of contracts. Whether and how to work together is for the parties to decide.',
      'An account is for one person. Acting for an organisation needs its authority; organisations and brokers are verified by the operator.',
      'What you publish must be true and yours to publish. Confidential parts belong into the confidential fields: only people who accepted that listing’s NDA see them, and it is recorded.',
      'The platform’s voucher is not the official certificate; the national register decides.',
      'Do not pretend to be somebody else, collect data in bulk or get around permissions. Such accounts are closed; you can appeal to the operator.',
    ],
  },
  privacy: {
    title: 'Handling of personal data',
    points: [
      'Who: the operator of this site, reachable by the ways that the operator publishes.',
      'What: name, e-mail address, language, a hash of the password, when and from which network address you signed in; your organisations and roles; a record of what you did.',
      'Why: to know who you are, to provide the service, to prevent abuse, and to fulfil legal duties of network security and contract registration.',
      'How long: when an account is erased, name and address go. Contracts and ledger stay by law but no longer identify you. The record of acts is kept for at least six months and holds neither name nor e-mail address; network addresses lie apart and are deleted in time.',
      'Matching: it uses public fields only, and every result gives its reasons. You can ask for an explanation, and you can object.',
      'Your rights: to see, copy, correct and delete your data, to take consent back, to close the account. What was done before stays lawful.',
      'The site sells no personal data and uses none for advertising.',
    ],
  },
  version: (day) => `Version: ${day}`,
};
