/** What the panel of a contract's page offers, in its order. */
export const plainVerbs = ['submit', 'accept', 'review'] as const;
export const notedVerbs = ['ask-correction', 'expert-review', 'reject', 'cancel'] as const;

const shownVerbs: readonly string[] = [...plainVerbs, ...notedVerbs, 'register', 'verify', 'edit'];

/** Whether a verb has its place in the panel. */
export const isPanelVerb = (verb: string): boolean => shownVerbs.includes(verb);
