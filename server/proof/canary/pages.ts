import { readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { buildApp } from '../../app.ts';
import type { IdentityName } from '../cast.ts';
import type { Stage } from '../stage.ts';
import type { Told } from './crawl.ts';

const routesFolder = resolve(import.meta.dirname, '../../../web/src/routes');

/** Every page of the site as its address is written: `/needs/[id]`. */
export function pagesOf(folder = routesFolder, path = ''): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    if (entry.isDirectory()) {
      // A folder in round brackets groups pages and is no part of their address.
      const part = entry.name.startsWith('(') ? '' : `/${entry.name}`;
      return pagesOf(join(folder, entry.name), path + part);
    }
    return entry.name === '+page.svelte' ? [path || '/'] : [];
  });
}

/** What stands in the first place of an address, by the word before it. */
function subjectsOf(stage: Stage): Record<string, string[]> {
  const { objects, ...half } = stage.own;
  const named = (beginning: string) =>
    Object.entries(objects)
      .filter(([name]) => new RegExp(`^${beginning}[A-Z]`).test(name))
      .map(([, id]) => id);
  return {
    needs: named('need'),
    need: [objects.needPublished, objects.needDraft],
    achievements: named('achievement'),
    achievement: [objects.achievementPublished, objects.achievementDraft],
    introductions: [objects.introductionProposed, objects.introductionNegotiating],
    contracts: [objects.contractDraft, objects.contractSubmitted, objects.contractRegistered],
    mandates: [objects.mandateProposed, objects.mandateAccepted],
    registration: [objects.importPreviewed, objects.importPrepared],
    organisations: [half.enterpriseId, half.universityId, half.agencyId, half.servicePointId],
    brokers: [half.brokerId],
    verifications: [objects.verification],
    certifications: [objects.certification],
    nda: [objects.ndaSha256],
    funnel: ['needs', 'registered'],
  };
}

/** The addresses of a page: one for each subject that its place can hold. Throws for a place that nobody knows. */
export function addressesOf(page: string, stage: Stage): string[] {
  if (page.includes('[kind]'))
    return ['need', 'achievement'].flatMap((kind) => addressesOf(page.replace('[kind]', kind), stage));
  const place = /\/([^/[\]]+)\/\[(\w+)(?:=\w+)?\]/.exec(page);
  if (!place) return [page];
  const [whole, word = ''] = place;
  const subjects = subjectsOf(stage)[word];
  if (!subjects) throw new Error(`server/proof/canary/pages.ts: what stands in ${page}?`);
  return subjects.flatMap((id) => addressesOf(page.replace(whole, `/${word}/${id}`), stage));
}

/** One of each kind who reads, and strangers of each kind: pages ask the API, which is crawled as everybody. */
const readers: readonly IdentityName[] = [
  'visitor',
  'newcomer',
  'enterpriseOwner',
  'universityMember',
  'universityFinance',
  'broker',
  'agencyMember',
  'reviewer',
  'otherEnterpriseOwner',
  'otherUniversityOwner',
  'otherBroker',
  'operator',
  'securityAdministrator',
];

/** Asks for every page as HTML, which holds the page's data, too. @returns how many pages there are */
export async function crawlPages(stage: Stage, hear: (told: Told) => void): Promise<number> {
  const app = await buildApp(stage.test.services, { site: 'production' });
  const address = await app.listen({ host: '127.0.0.1', port: 0 });
  try {
    const addresses = pagesOf().flatMap((page) => addressesOf(page, stage));
    for (const path of addresses)
      for (const identity of readers) {
        const cookie = stage.people[identity]?.cookie;
        const answer = await fetch(address + path, { headers: cookie ? { cookie } : {}, redirect: 'manual' });
        if (answer.status >= 500) throw new Error(`${path} answers ${answer.status} to ${identity}`);
        hear({ identity, question: `page ${path}`, text: await answer.text() });
      }
    return addresses.length;
  } finally {
    await app.close();
  }
}
