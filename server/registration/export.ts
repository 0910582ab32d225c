import type { PartyDetails } from '../../db/schema/contracts.ts';
import { dayOf, requireIdentity, type Context, type Identity } from '../context.ts';
import { registrationWords } from '../contracts/actions.ts';
import { DomainError, invalidField } from '../errors.ts';
import { downloadOf, type Cell, type Download } from '../exporting/spreadsheets.ts';
import { exportablePoints } from '../policy/registration.ts';
import { formColumns, type FormColumn, type FormContract } from './columns.ts';
import type { ExportQuery } from './schema.ts';
import { readForForm, type ContractFilter } from './store.ts';

/** Contracts read at once while a table is being written. */
const page_rows = 500;

type FormRow = Awaited<ReturnType<typeof readForForm>>[number];
type Profile = FormRow['seller'];

/**
 * The service points whose contracts somebody may export: their own, all (`null`) for the operator. The table names
 * contact people, so nobody else gets it. Throws `not_allowed`.
 */
export function exportableServicePoints(identity: Identity): string[] | null {
  const own = exportablePoints(identity);
  if (own?.length === 0) throw new DomainError('not_allowed');
  return own;
}

function filterOf(identity: Identity, query: ExportQuery): ContractFilter {
  const own = exportableServicePoints(identity);
  const wanted = query.servicePointId || null;
  // Another service point's contracts do not exist for this one.
  if (wanted && own && !own.includes(wanted)) throw new DomainError('not_allowed');
  const from = query.from || null;
  const to = query.to || null;
  if (from && to && to < from) throw invalidField('to', 'before_other', { other: 'from' });
  return {
    servicePointIds: wanted ? [wanted] : own,
    statuses: query.status?.length ? query.status : ['accepted', 'in_review', 'expert_review'],
    period: query.period ?? 'signed',
    from,
    to,
  };
}

/** The parties' details as the form of this contract has them; the profile stands in where none were kept. */
const detailsOf = (kept: PartyDetails | null, profile: Profile): PartyDetails =>
  kept ?? {
    name: profile.name,
    creditCode: profile.creditCode,
    nature: profile.partyNature,
    industry: profile.industry,
    flags: profile.flags,
    size: profile.size,
    address: profile.address,
    legalRepresentative: profile.legalRepresentative,
    contactName: profile.contactName,
    contactPhone: profile.contactPhone,
    postcode: profile.postcode,
    district: profile.district,
    country: profile.country,
  };

function formContractOf({ contract, seller, buyer }: FormRow): FormContract {
  return {
    ...contract,
    seller: detailsOf(contract.sellerDetails, seller),
    buyer: detailsOf(contract.buyerDetails, buyer),
    technologyFen: contract.approvedTechnologyFen ?? contract.declaredTechnologyFen,
    codes: contract.registrationCodes,
  };
}

async function* formRows(
  context: Context,
  filter: ContractFilter,
  columns: readonly FormColumn[],
): AsyncGenerator<Cell[]> {
  for (let afterId: string | null = null; ;) {
    const page: FormRow[] = await readForForm(context.database, filter, afterId, page_rows);
    for (const row of page) {
      const contract = formContractOf(row);
      yield columns.map((column) => column.value(contract));
    }
    afterId = page.at(-1)?.contract.id ?? null;
    if (page.length < page_rows) return;
  }
}

/**
 * The contracts of a service point in the national column order, for typing into the register. Throws `not_signed_in`,
 * `not_allowed`, `invalid_input` before the first byte.
 */
export function exportContracts(context: Context, query: ExportQuery): Download {
  const filter = filterOf(requireIdentity(context), query);
  const columns = formColumns(registrationWords);
  return downloadOf(
    { name: '技术合同', columns, rows: formRows(context, filter, columns), createdAt: context.now() },
    `contracts-${dayOf(context.now())}`,
    query.format,
  );
}
