import type { Messages } from '../zh.ts';

export const seals: Messages['seals'] = {
  title: 'Seals of the ledger',
  lead: 'Every line of the ledger of broker credit is sealed in batches: each seal is the SHA-256 of its lines and of the seal before. This page shows the last seal of each day.',
  link: 'Seals of the ledger: a check value for each day',
  table: 'The last seal of each day',
  day: 'Day',
  number: 'Number of the seal',
  rows: 'Lines so far',
  hash: 'Check value (SHA-256)',
  none: 'No seal yet: the ledger has no lines.',
  howTitle: 'How to verify',
  how: [
    'Note or save today’s check value. Should the ledger be rewritten later, a line deleted, exchanged or put in, every value from that line on is another one.',
    'Whoever runs the platform runs the command below. It checks the whole chain, the sums of every contract and the balances, and that the value you saved is still in the chain; it names the first thing that is wrong with the ids of contract and movement.',
    'What exactly is hashed is said in the source, server/sealing/encoding.ts: it can be computed in any language.',
  ],
  command: 'npm run verify-ledger -- --head VALUE',
  openData: 'Data: GET /api/v1/ledger/seals',
};
