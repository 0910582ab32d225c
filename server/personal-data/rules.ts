import { createHash } from 'node:crypto';
import type { Language } from '../messages/index.ts';
import type { Obstacle } from './store.ts';

/**
 * What stands in the place of a person's name and address. The code tells one erased person from another on a page; it is
 * no way back, because it is a hash of an id that names nobody any more. The address leads nowhere (RFC 2606).
 */
export function pseudonymOf(userId: string): { name: string; email: string } {
  const code = createHash('sha256').update(userId).digest('hex').slice(0, 8).toUpperCase();
  return { name: `已注销用户 ${code}`, email: `${userId}@erased.invalid` };
}

const obstacleTexts: Record<Language, Record<Obstacle['kind'], (name: string) => string>> = {
  zh: {
    administrator: () => '您是平台管理员：请先由安全管理员解除任命',
    last_owner: (name) => `您是“${name}”唯一的负责人：请先指定另一位负责人`,
    introduction: (name) => `您是“${name}”对接的主办经纪人：请先结束或移交`,
    mandate: (name) => `您持有“${name}”的有效委托：请先终止`,
    contract: (name) => `合同“${name}”尚未完成登记`,
  },
  en: {
    administrator: () =>
      'you are an administrator of the platform: the security administrator ends that first',
    last_owner: (name) => `you are the only owner of “${name}”: name another one first`,
    introduction: (name) =>
      `you are the lead broker of the introduction for “${name}”: close it or hand it on first`,
    mandate: (name) => `you hold a mandate of “${name}” that is in force: end it first`,
    contract: (name) => `the contract “${name}” is not registered yet`,
  },
};

/** An obstacle in words. */
export const obstacleText = (obstacle: Obstacle, language: Language): string =>
  obstacleTexts[language][obstacle.kind](obstacle.name ?? '');

/** All obstacles in one sentence's parts. */
export const obstacleList = (obstacles: readonly Obstacle[], language: Language): string =>
  obstacles.map((one) => obstacleText(one, language)).join(language === 'zh' ? '；' : '; ');

/** Where an obstacle is dealt with; null for an administrator. */
export function obstacleLink({ kind, id }: Obstacle): string | null {
  if (id === null) return null;
  const rooms = {
    last_owner: 'organisations',
    introduction: 'introductions',
    mandate: 'mandates',
    contract: 'contracts',
  };
  return kind === 'administrator' ? null : `/${rooms[kind]}/${id}`;
}
