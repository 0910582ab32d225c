import type { Messages } from '../zh.ts';

export const answers: Messages['answers'] = {
  question: 'Does this match fit?',
  fits: 'It fits',
  fitsLabel: (title) => `It fits: ${title}`,
  doesNotFit: 'It does not fit',
  doesNotFitLabel: (title) => `It does not fit, with a reason: ${title}`,
  reason: 'Main reason',
  note: 'Note (optional; only you and the operator can read it)',
  send: 'Send the answer',
  change: 'Change the answer',
  takeBack: 'Take it back',
  own: 'Your answer',
  ownNot: (reason) => `it does not fit: ${reason}`,
  ownNote: (note) => `Your note: ${note}`,
  recorded: {
    fits: 'Recorded: it fits. The order follows.',
    does_not_fit:
      'Recorded: it does not fit. It is at the end of this section now; you can change your answer.',
    taken_back: 'Your answer was taken back.',
  },
  refused: (count) => `${count} answered "does not fit"`,
  refusedBySide: 'Somebody of your organisation answered that it does not fit.',
  allRefused:
    'Everything that matched was answered "does not fit": see below. What is published later will be matched again.',
  reasons: {
    not_our_field: 'another technology than asked for',
    limits_missed: 'misses the stated limits',
    too_early: 'too early',
    benefit_unclear: 'benefit unclear',
    description_unclear: 'description unclear',
    price: 'price',
    intellectual_property_unclear: 'intellectual property unclear',
    found_elsewhere: 'found elsewhere',
    other: 'other reason',
  },
  brokers: {
    title: 'Brokers who know this field',
    lead: 'By deals closed in the field and by speciality; those whose certificate has expired are left out.',
    independent: 'Independent',
    signals: 'Why this broker',
    signalCaption: (name) => `Why ${name} is proposed`,
    all: 'All brokers',
  },
  live: (score, count) => `${score} points complete, ${count} possible matches.`,
};
