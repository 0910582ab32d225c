/** What filters, facets, sorting and signals ask of a document, in columns; the rest of it stays packed. */
import { priceBand } from '../facets.ts';
import type { DocumentKind, ListingDocument, ListingKind, SearchDocument } from '../documents.ts';
import { Column, NumberColumn } from './columns.ts';

const isListing = (document: SearchDocument): document is ListingDocument =>
  document.kind === 'achievement' || document.kind === 'need';

/** The price facet of a listing: the band of its lower end, `negotiable`, or nothing. */
function priceFacet(listing: ListingDocument): string | null {
  const amountFen = listing.priceMinimumFen ?? listing.priceMaximumFen;
  if (amountFen !== null) return priceBand(amountFen);
  return listing.priceNegotiable ? 'negotiable' : null;
}

/** What a document is within its kind. */
function categoryOf(document: SearchDocument): string | null {
  if (document.kind === 'organisation') return document.organisationKind;
  return document.kind === 'broker' ? document.level : null;
}

const milliseconds = (time: string | null | undefined): number | null => (time ? Date.parse(time) : null);

export class Facts {
  readonly values = {
    fields: new Column<readonly number[]>(),
    tags: new Column<readonly string[]>(),
    modes: new Column<readonly string[]>(),
    ipKinds: new Column<readonly string[]>(),
    maturity: new Column<number | null>(),
    selectedYear: new Column<number | null>(),
    district: new Column<string | null>(),
    status: new Column<string>(),
    priceMinimumFen: new Column<string | null>(),
    priceMaximumFen: new Column<string | null>(),
    priceNegotiable: new Column<boolean>(),
    priceFacet: new Column<string | null>(),
    deadline: new Column<string | null>(),
    /** The listing's organisation; an organisation itself. */
    organisationId: new Column<string | null>(),
    importedIncomplete: new Column<boolean>(),
    completeness: new Column<number>(),
    /** Kind of an organisation, level of a broker. */
    category: new Column<string | null>(),
    closedDeals: new Column<number>(),
  };
  readonly numbers = {
    publishedAt_ms: new NumberColumn(),
    confirmedAt_ms: new NumberColumn(),
    version: new NumberColumn(),
  };

  set(place: number, document: SearchDocument): void {
    const { values, numbers } = this;
    const listing = isListing(document) ? document : null;
    values.fields.set(place, document.fields);
    values.tags.set(place, document.tags);
    values.modes.set(place, listing?.modes ?? []);
    values.ipKinds.set(place, listing?.ipKinds ?? []);
    values.maturity.set(place, listing?.maturity ?? null);
    values.selectedYear.set(place, listing?.selectedYear ?? null);
    values.district.set(place, document.district);
    values.status.set(place, document.status);
    values.priceMinimumFen.set(place, listing?.priceMinimumFen ?? null);
    values.priceMaximumFen.set(place, listing?.priceMaximumFen ?? null);
    values.priceNegotiable.set(place, listing?.priceNegotiable ?? false);
    values.priceFacet.set(place, listing === null ? null : priceFacet(listing));
    values.deadline.set(place, listing?.deadline ?? null);
    const organisationId = document.kind === 'organisation' ? document.id : (listing?.organisationId ?? null);
    values.organisationId.set(place, organisationId);
    values.importedIncomplete.set(place, listing?.importedIncomplete ?? false);
    values.completeness.set(place, listing?.completeness ?? 0);
    values.category.set(place, categoryOf(document));
    values.closedDeals.set(place, document.kind === 'broker' ? document.closedDeals : 0);
    numbers.publishedAt_ms.set(place, milliseconds(document.publishedAt));
    numbers.confirmedAt_ms.set(place, milliseconds(listing?.confirmedAt));
    numbers.version.set(place, document.version);
  }

  /** Copies a place of other facts. */
  copy(place: number, from: Facts, fromPlace: number): void {
    for (const name of Object.keys(this.values) as (keyof Facts['values'])[])
      (this.values[name] as Column<unknown>).set(place, from.values[name].get(fromPlace));
    for (const name of Object.keys(this.numbers) as (keyof Facts['numbers'])[])
      this.numbers[name].set(place, from.numbers[name].get(fromPlace));
  }
}

const timeOf = (time_ms: number): string | null =>
  Number.isNaN(time_ms) ? null : new Date(time_ms).toISOString();

/** A listing of the index as the matcher reads it: facts from the columns, the texts unpacked when one is asked for. */
export class StoredListing implements ListingDocument {
  readonly key: string;
  readonly kind: ListingKind;
  readonly #titleOf: () => string;
  readonly #facts: Facts;
  readonly #place: number;
  readonly #unpack: () => ListingDocument;
  #whole: ListingDocument | null = null;

  constructor(
    key: string,
    kind: DocumentKind,
    titleOf: () => string,
    facts: Facts,
    place: number,
    unpack: () => SearchDocument,
  ) {
    this.key = key;
    this.kind = kind as ListingKind;
    this.#titleOf = titleOf;
    this.#facts = facts;
    this.#place = place;
    this.#unpack = unpack as () => ListingDocument;
  }

  get id(): string {
    return this.key.slice(this.kind.length + 1);
  }
  get title(): string {
    return this.#titleOf();
  }
  get fields(): number[] {
    return this.#facts.values.fields.get(this.#place) as number[];
  }
  get tags(): string[] {
    return this.#facts.values.tags.get(this.#place) as string[];
  }
  get modes(): string[] {
    return this.#facts.values.modes.get(this.#place) as string[];
  }
  get ipKinds(): string[] {
    return this.#facts.values.ipKinds.get(this.#place) as string[];
  }
  get maturity(): number | null {
    return this.#facts.values.maturity.get(this.#place);
  }
  get selectedYear(): number | null {
    return this.#facts.values.selectedYear.get(this.#place);
  }
  get district(): string | null {
    return this.#facts.values.district.get(this.#place);
  }
  get status(): string {
    return this.#facts.values.status.get(this.#place);
  }
  get priceMinimumFen(): string | null {
    return this.#facts.values.priceMinimumFen.get(this.#place);
  }
  get priceMaximumFen(): string | null {
    return this.#facts.values.priceMaximumFen.get(this.#place);
  }
  get priceNegotiable(): boolean {
    return this.#facts.values.priceNegotiable.get(this.#place);
  }
  get deadline(): string | null {
    return this.#facts.values.deadline.get(this.#place);
  }
  get organisationId(): string | null {
    return this.#facts.values.organisationId.get(this.#place);
  }
  get importedIncomplete(): boolean {
    return this.#facts.values.importedIncomplete.get(this.#place);
  }
  get completeness(): number {
    return this.#facts.values.completeness.get(this.#place);
  }
  get publishedAt(): string | null {
    return timeOf(this.#facts.numbers.publishedAt_ms.get(this.#place));
  }
  get confirmedAt(): string | null {
    return timeOf(this.#facts.numbers.confirmedAt_ms.get(this.#place));
  }
  get version(): number {
    return this.#facts.numbers.version.get(this.#place);
  }
  get summary(): string {
    return this.#unpacked.summary;
  }
  get body(): string {
    return this.#unpacked.body;
  }
  get indicators(): ListingDocument['indicators'] {
    return this.#unpacked.indicators;
  }
  get externalReference(): string | null {
    return this.#unpacked.externalReference;
  }
  get organisationName(): string | null {
    return this.#unpacked.organisationName;
  }

  get #unpacked(): ListingDocument {
    return (this.#whole ??= this.#unpack());
  }
}
