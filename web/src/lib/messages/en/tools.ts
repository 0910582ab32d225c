import type { Messages } from '../zh.ts';

/** Texts of the list of tools in the workspace. */
export const tools: Messages['tools'] = {
  title: 'Where to go',
  ownStatement: 'My statement',
  statementOf: (name) => `Statement: ${name}`,
};
