import type { Messages } from '../zh.ts';

export const home: Messages['home'] = {
  title: 'Research that finds the enterprise that needs it',
  lead: 'Technology transfer for Qingdao: matches with reasons, introductions with outcomes, registered contracts, and credit for every broker.',
  searchLabel: 'Search needs and achievements',
  searchPlaceholder: 'What problem, what technology?',
  searchIn: 'Search in',
  popular: 'Try',
  funnel: 'From need to registration',
  funnelLead: 'We publish how far things get, not only how many are listed.',
  funnelStage: {
    needs: 'Needs posted',
    matched: 'Matched',
    introduced: 'Introduced',
    accepted: 'Accepted by both',
    contracted: 'Contract signed',
    registered: 'Registered',
  },
  medianDays: (days) => `median ${days} days`,
  ofPrevious: (percent) => `${percent} of previous`,
  latestNeeds: 'Latest needs',
  latestAchievements: 'Selected achievements',
  otherAchievements: 'Latest achievements',
  how: 'How it works',
  roles: {
    enterprise: {
      title: 'Enterprises',
      steps: [
        'Write down the problem, limits and budget',
        'See matches with reasons the same day',
        'Open an introduction and sign',
      ],
      action: 'Post a need',
    },
    university: {
      title: 'Universities and institutes',
      steps: [
        'List achievements with advantage and economics',
        'See who needs them',
        'Every enquiry is answered, nothing is typed twice',
      ],
      action: 'List an achievement',
    },
    broker: {
      title: 'Brokers',
      steps: [
        'Find pairs that nobody saw',
        'Lead the negotiation',
        'Every registered yuan is on your ledger',
      ],
      action: 'See the brokers',
    },
    operator: {
      title: 'Service points and the city',
      steps: [
        'Register contracts within the time limits',
        'Funnel and five-year targets on one page',
        'District figures by quarter, to export',
      ],
      action: 'Public figures',
    },
  },
};
