/** A row of a transition table: who may do what in which state, and where it leads. What is in no row is refused. */
export interface Transition<Verb extends string, Status extends string, Who extends string> {
  verb: Verb;
  from: readonly Status[];
  to: Status;
  who: readonly Who[];
}

/** The transition that a verb makes from a status for somebody with these standings; null when there is none. */
export const findTransition = <Verb extends string, Status extends string, Who extends string>(
  table: readonly Transition<Verb, Status, Who>[],
  verb: Verb,
  from: Status,
  standings: readonly Who[],
): Transition<Verb, Status, Who> | null =>
  table.find(
    (row) =>
      row.verb === verb &&
      row.from.includes(from) &&
      row.who.some((standing) => standings.includes(standing)),
  ) ?? null;

/** The verbs that somebody may use now: what the page shows as buttons. */
export function allowedVerbs<Verb extends string, Status extends string, Who extends string>(
  table: readonly Transition<Verb, Status, Who>[],
  status: Status,
  standings: readonly Who[],
): Verb[] {
  const verbs = table
    .filter((row) => findTransition(table, row.verb, status, standings) !== null)
    .map((row) => row.verb);
  return [...new Set(verbs)];
}

/** Whether one of the standings is allowed an act by its row; an act without a row is nobody's. */
export const isAllowed = <Act extends string, Who extends string>(
  table: Readonly<Record<Act, readonly Who[]>>,
  act: Act,
  standings: readonly Who[],
): boolean => (table[act] ?? []).some((standing) => standings.includes(standing));
