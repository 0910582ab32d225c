/** The port on Meilisearch. Matching recalls there and ranks here; suggestions, filters and counts are the server's. */
import { Meilisearch, MeilisearchApiError } from 'meilisearch';
import type {
  BrokerDocument,
  DocumentKey,
  DocumentKind,
  ListingDocument,
  SearchDocument,
} from '../documents.ts';
import { checksumOf } from '../checksum.ts';
import { documentKinds } from '../documents.ts';
import type { EngineSize, MatchRequest, SearchEngine } from '../port.ts';
import { profileOf } from '../matching/profile.ts';
import type { Analysis, HeldListing } from './analysis.ts';
import { batchesOf } from './batches.ts';
import { isTooOld, meilisearchCapabilities, oldestVersion } from './capabilities.ts';
import { filterOf, quoted } from './filters.ts';
import { done, IndexLife } from './index-life.ts';
import { recallFor } from './recall.ts';
import { recordId, type MeiliRecord } from './record.ts';
import { search } from './search.ts';
import { settingsMark } from './settings.ts';
import { suggest } from './suggest.ts';

export interface MeilisearchOptions {
  url: string;
  /** A key scoped to our indexes (`scripts/deploy`); it stays in the server. */
  key: string | null;
  /** Indexes are `${prefix}-documents`, `${prefix}-state`; lets several deployments share a server. */
  prefix: string;
  analysis: Analysis & { close?(): Promise<void> };
  /** How long one question may take; default 10 s. Building has its own, longer limit. */
  answerWithin_ms?: number;
}

/** Documents of one request of a rebuild, some five kilobytes each. */
const rebuildBatch = 1_000;
/** Requests of a rebuild that the server is still working on. */
const mostOnTheirWay = 12;
const pageSize = 5_000;
const mostBrokers = 1_000;

export class MeilisearchEngine implements SearchEngine {
  readonly capabilities = meilisearchCapabilities;
  readonly life: IndexLife;
  readonly client: Meilisearch;
  readonly #asking: Meilisearch;
  readonly #analysis: MeilisearchOptions['analysis'];
  /** While a next index is filled: what changed meanwhile, by key; null is removed. */
  #meanwhile: Map<DocumentKey, number | null> | null = null;
  #rebuilding: Promise<void> = Promise.resolve();

  constructor({ url, key, prefix, analysis, answerWithin_ms = 10_000 }: MeilisearchOptions) {
    const common = { host: url, ...(key === null ? {} : { apiKey: key }) };
    this.client = new Meilisearch({ ...common, timeout: 60_000 });
    this.#asking = new Meilisearch({ ...common, timeout: answerWithin_ms });
    this.life = new IndexLife(this.client, prefix);
    this.#analysis = analysis;
  }

  /** What the server says of the live index; null where there is none of ours, or one of other settings. */
  async currentState(): Promise<{ cursor: string | null } | null> {
    const state = await this.life.readState();
    return state?.mark === settingsMark() ? { cursor: state.cursor } : null;
  }

  /** Keeps a text with the live index: how far it goes. */
  writeState = (cursor: string): Promise<void> => this.life.writeState(cursor);

  #live(client = this.client): ReturnType<typeof client.index<MeiliRecord>> {
    return client.index<MeiliRecord>(this.life.live);
  }

  search: SearchEngine['search'] = (request) => search(this.#asking, this.life.live, request);

  suggest: SearchEngine['suggest'] = (request) => suggest(this.#live(this.#asking), request);

  /** The keys of the candidates for a listing, before anything is ranked. */
  async recall(request: MatchRequest): Promise<Set<DocumentKey>> {
    const { queries, join } = recallFor(profileOf(request.document), request, this.life.live);
    const { results } = await this.#asking.multiSearch<{ queries: typeof queries }, MeiliRecord>({ queries });
    return join(results);
  }

  /** Three requests or four: one of at most 43 queries, then the candidates by batches of 500. */
  matches: SearchEngine['matches'] = async (request) => {
    const recalled = await this.recall(request);
    const answered = new Set(request.answers?.map((answer) => answer.key));
    const listings = await this.#readListings([...recalled.union(answered)]);
    const among = (keys: ReadonlySet<DocumentKey>): HeldListing[] =>
      listings.filter(({ document }) => keys.has(document.key));
    return this.#analysis.rank(request, among(recalled), among(answered));
  };

  async #readListings(keys: readonly DocumentKey[]): Promise<HeldListing[]> {
    const records = await this.#read(keys, ['document', 'gist']);
    // What is not matched has no gist.
    return records.flatMap(({ document, gist }) =>
      gist === null ? [] : [{ document: document as ListingDocument, gist }],
    );
  }

  brokers: SearchEngine['brokers'] = async (request) => {
    const fields = [...new Set(request.documents.flatMap((document) => document.fields))];
    const tags = [...new Set(request.documents.flatMap((document) => document.tags))].map(quoted);
    const clauses = [
      `fields IN [${fields.join(', ')}]`,
      `closedFields IN [${fields.join(', ')}]`,
      `tags IN [${tags.join(', ')}]`,
    ];
    const { results } = await this.#live(this.#asking).getDocuments({
      filter: [...filterOf(['broker'], {}), clauses.join(' OR ')],
      fields: ['document'],
      limit: mostBrokers,
    });
    const candidates = results.map((record) => record.document as BrokerDocument);
    return this.#analysis.rankBrokers(request, candidates);
  };

  /** Some fields of the records of these keys, by key; what is not held is left out. */
  async #read<Field extends keyof MeiliRecord>(
    keys: readonly DocumentKey[],
    fields: Field[],
  ): Promise<Pick<MeiliRecord, Field | 'key'>[]> {
    const records: Pick<MeiliRecord, Field | 'key'>[] = [];
    for await (const batch of batchesOf(keys)) {
      const { results } = await this.#live(this.#asking).getDocuments({
        ids: batch.map(recordId),
        fields: ['key', ...fields],
        limit: batch.length,
      });
      records.push(...results);
    }
    return records.sort((a, b) => (a.key < b.key ? -1 : 1));
  }

  /** Versions of those that the live index holds. */
  async #versionsOf(keys: readonly DocumentKey[]): Promise<Map<DocumentKey, number>> {
    const { results } = await this.#live().getDocuments({
      ids: keys.map(recordId),
      fields: ['key', 'version'],
      limit: keys.length,
    });
    return new Map(results.map(({ key, version }) => [key, version]));
  }

  async #add(indexUid: string, documents: readonly SearchDocument[]): Promise<void> {
    if (documents.length === 0) return;
    const records = await this.#analysis.records(documents);
    await done(this.client.index(indexUid).addDocuments(records, { primaryKey: 'id' }));
  }

  upsert: SearchEngine['upsert'] = async (documents) => {
    for await (const batch of batchesOf(documents)) {
      // The last of several for one key is the one that counts.
      const latest = [...new Map(batch.map((document) => [document.key, document])).values()];
      const held = await this.#versionsOf(latest.map((document) => document.key));
      const newer = latest.filter((document) => document.version >= (held.get(document.key) ?? -Infinity));
      await this.#add(this.life.live, newer);
      if (this.#meanwhile === null) continue;
      for (const document of newer) this.#meanwhile.set(document.key, document.version);
      await this.#add(this.life.next, newer);
    }
  };

  remove: SearchEngine['remove'] = async (keys) => {
    if (keys.length === 0) return;
    const ids = keys.map(recordId);
    await done(this.#live().deleteDocuments(ids));
    if (this.#meanwhile === null) return;
    for (const key of keys) this.#meanwhile.set(key, null);
    await done(this.client.index(this.life.next).deleteDocuments(ids));
  };

  replaceAll: SearchEngine['replaceAll'] = (documents) => {
    const rebuilt = this.#rebuilding.then(() => this.#rebuild(documents));
    this.#rebuilding = rebuilt.catch(() => undefined);
    return rebuilt;
  };

  async #rebuild(documents: Iterable<SearchDocument> | AsyncIterable<SearchDocument>): Promise<void> {
    await this.life.create(this.life.next);
    const meanwhile = new Map<DocumentKey, number | null>();
    const waiting: Promise<void>[] = [];
    this.#meanwhile = meanwhile;
    try {
      for await (const batch of batchesOf(documents, rebuildBatch)) {
        const wanted = batch.filter(({ key, version }) => {
          const changed = meanwhile.get(key);
          return changed === undefined || (changed !== null && version > changed);
        });
        waiting.push(this.#add(this.life.next, wanted));
        // The server puts tasks that wait together: some on their way are faster than one after the other.
        if (waiting.length >= mostOnTheirWay) await waiting.shift();
      }
      await Promise.all(waiting);
    } catch (error) {
      this.#meanwhile = null;
      await Promise.allSettled(waiting);
      await this.client.deleteIndexIfExists(this.life.next);
      throw error;
    }
    await this.life.swap();
    this.#meanwhile = null;
  }

  clear: SearchEngine['clear'] = async () => {
    await done(this.#live().deleteAllDocuments());
  };

  size: SearchEngine['size'] = async () => {
    const { totalHits, facetDistribution } = await this.#live().search('', {
      facets: ['kind'],
      page: 1,
      hitsPerPage: 0,
    });
    const byKind = Object.fromEntries(
      documentKinds.map((kind) => [kind, facetDistribution?.kind?.[kind] ?? 0]),
    ) as Record<DocumentKind, number>;
    return { documents: totalHits, byKind, terms: 0, deleted: 0 } satisfies EngineSize;
  };

  versions: SearchEngine['versions'] = async () => {
    const versions: Record<DocumentKey, number> = {};
    for (let offset = 0; ; offset += pageSize) {
      const { results } = await this.#live().getDocuments({
        fields: ['key', 'version'],
        offset,
        limit: pageSize,
      });
      for (const { key, version } of results) versions[key] = version;
      if (results.length < pageSize) return versions;
    }
  };

  checksums: NonNullable<SearchEngine['checksums']> = async (keys) => {
    const records = await this.#read(keys, ['document']);
    return Object.fromEntries(records.map(({ document }) => [document.key, checksumOf(document)]));
  };

  /**
   * What is wrong with the server, in sentences for its operator; empty when all is well. Throws nothing: a server that
   * does not answer is one of the sentences.
   */
  async problems(): Promise<string[]> {
    try {
      const drift = await this.life.drift();
      const pkgVersion = await this.#version();
      return [
        ...(pkgVersion !== null && isTooOld(pkgVersion)
          ? [`Meilisearch ${pkgVersion} is older than ${oldestVersion}, which this adapter was written for.`]
          : []),
        ...drift.map(
          (name) => `The setting ${name} of the index ${this.life.live} is not ours: it is built anew.`,
        ),
      ];
    } catch (error) {
      return [
        `Meilisearch does not answer as it should: ${error instanceof Error ? error.message : String(error)}`,
      ];
    }
  }

  /** Null: a key that is scoped to our indexes may not ask, because the version is not an index's. */
  async #version(): Promise<string | null> {
    try {
      return (await this.#asking.getVersion()).pkgVersion;
    } catch (error) {
      if (error instanceof MeilisearchApiError && error.response.status === 403) return null;
      throw error;
    }
  }

  snapshot: SearchEngine['snapshot'] = async () => {
    throw new Error('Meilisearch keeps its own data: there is no snapshot to write.');
  };

  restore: SearchEngine['restore'] = async () => null;

  close: SearchEngine['close'] = async () => {
    await this.#analysis.close?.();
  };
}
