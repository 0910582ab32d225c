import { namesOf } from '../row.ts';
import type { Stage } from '../stage.ts';
import type { Told } from './crawl.ts';

/** Nobody else knows whose an anonymous need is until its enterprise accepts (product.md §3); on the stage it has not. */
const insiders: ReadonlySet<string> = new Set(namesOf('enterprise operator'));

/** Everything in a value that is an object, itself included. */
function* objectsIn(value: unknown): Generator<object> {
  if (typeof value !== 'object' || value === null) return;
  yield value;
  for (const part of Object.values(value)) yield* objectsIn(part);
}

/**
 * Tells what gives the enterprise of the anonymous need away: no mark can show that, for name and need are both public, and
 * only their standing side by side is not. That is an object of an answer that names the need and, in itself or below, the
 * enterprise; a page of the need that names it; or the need in the answer to a question about the enterprise.
 */
export async function anonymityOf(stage: Stage): Promise<(told: Told) => string[]> {
  const { enterpriseId, objects } = stage.own;
  const need = objects.needAnonymous;
  const [enterprise] = await stage.test.database.sql<{ name: string }[]>`
    select name from organisations where id = ${enterpriseId}`;
  const names = [enterpriseId, enterprise!.name];
  const namesIt = (text: string) => names.some((name) => text.includes(name));
  return ({ identity, question, text, body }) => {
    if (insiders.has(identity) || !(question + text).includes(need)) return [];
    if (namesIt(question)) return text.includes(need) ? ['the need among those of its enterprise'] : [];
    if (body === undefined)
      return question.includes(need) && namesIt(text) ? ['the enterprise on a page'] : [];
    return [...objectsIn(body)]
      .filter((object) =>
        Object.values(object).some((value) => typeof value === 'string' && value.includes(need)),
      )
      .filter((object) => namesIt(JSON.stringify(object)))
      .map((object) => `the enterprise beside the need, in ${Object.keys(object).join(', ')}`);
  };
}
