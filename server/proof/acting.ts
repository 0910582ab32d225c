import type { TestApp } from '../testing.ts';
import { send, type ApiAnswer, type ApiRequest, type Upload } from './calling.ts';
import type { Role, World } from './cast.ts';
import { pdf } from './drafts.ts';

/** Sends as one of the people of a half, and insists that it is done: a stage that is not what it says proves nothing. */
export type Act = (
  role: Role,
  method: string,
  path: string,
  more?: Partial<ApiRequest>,
) => Promise<ApiAnswer>;

/** Told of each request before it is sent. */
export type Before = (role: Role, request: ApiRequest) => Promise<void>;

export const scannedFile: Upload = { name: '扫描件.pdf', content: pdf };

/** Text can be marked with its reader; a PDF of a few lines cannot. */
export const textFile: Upload = { name: '工艺.txt', content: '工艺窗口与配方' };

export function actOf(test: TestApp, world: World, before?: Before): Act {
  return async (role, method, path, more = {}) => {
    const request = { method, path, ...more };
    await before?.(role, request);
    const answer = await send(test, world.people[role], request);
    if (answer.status >= 300)
      throw new Error(`${method} ${path} as ${role}: ${answer.status} ${JSON.stringify(answer.body)}`);
    return answer;
  };
}
