import type { Messages } from '../zh.ts';

/** Texts of contracts that were registered in another city. */
export const elsewhere: Messages['elsewhere'] = {
  offer: 'Registered in another city already?',
  offerLink: 'Enter it with its number',
  back: 'Register it at a service point of this city instead',
  answer: 'Registration in the other city',
  answerHint:
    'As the office there answered. The operator verifies it before it counts: the brokers are credited, and the buyer’s district counts it as absorbed.',
  place: 'Registered in another city',
  claimed: 'The registration to verify',
  verify: 'Verified: count it',
  verifyHint:
    'First compare number, day, office and approved amount with the national register of technology contracts.',
  queue: 'Registered elsewhere, to verify',
  submit: 'Hand in for verification',
};
