import { randomBytes } from 'node:crypto';
import { Readable } from 'node:stream';
import type { Database, Transaction } from '../../db/client.ts';
import type { VoucherContent } from '../../db/schema/registration.ts';
import { getContract } from '../contracts/actions.ts';
import { dayOf, requireIdentity, type Context } from '../context.ts';
import { DomainError } from '../errors.ts';
import type { Download } from '../exporting/spreadsheets.ts';
import { voucherRights } from '../policy/registration.ts';
import type { Verification, VoucherList, VoucherQuery } from './schema.ts';
import { printVoucher } from './voucher-document.ts';
import {
  codeFrom,
  hashOf,
  maskedName,
  readCode,
  shownCode,
  standingOf,
  visibleShares,
} from './voucher-rules.ts';
import {
  holdContract,
  insertVoucher,
  readForVoucher,
  readVoucherByCode,
  readVouchers,
  readVoucherShares,
  type VoucherRow,
} from './voucher-store.ts';

type Reader = Database | Transaction;

/** What a voucher of a contract would state now; null for one without the register's answer. */
async function presentState(database: Reader, contractId: string) {
  const row = await readForVoucher(database, contractId);
  if (!row) throw new DomainError('not_found');
  const { contract, sellerName, buyerName, servicePointName } = row;
  const { registrationNumber, registeredOn, registrationOffice, approvedTechnologyFen } = contract;
  if (registrationNumber === null || registeredOn === null || approvedTechnologyFen === null)
    return { contract, content: null, contentHash: null };
  const content: VoucherContent = {
    title: contract.title,
    contractClass: contract.contractClass,
    subKind: contract.subKind,
    licenceScope: contract.licenceScope,
    field: contract.field,
    sellerName: contract.sellerDetails?.name ?? sellerName,
    buyerName: contract.buyerDetails?.name ?? buyerName,
    totalFen: contract.totalFen.toString(),
    technologyFen: approvedTechnologyFen.toString(),
    signedOn: contract.signedOn,
    validFrom: contract.validFrom,
    validTo: contract.validTo,
    registrationNumber,
    registeredOn,
    registrationOffice: registrationOffice ?? '',
    servicePointName,
    relatedParties: contract.relatedParties,
    shares: await readVoucherShares(database, contractId),
  };
  return { contract, content, contentHash: hashOf(content) };
}

/**
 * The voucher of a registered contract in its present state: the one that there is, or the next version when the
 * contract has changed since. For everybody who may see the contract. Throws `not_found`, `wrong_state`.
 */
export async function issueVoucher(context: Context, contractId: string): Promise<VoucherList> {
  const { userId } = requireIdentity(context);
  await getContract(context, contractId);
  await context.database.transaction(async (transaction) => {
    // Two at once would number the same version.
    await holdContract(transaction, contractId);
    const { contract, content, contentHash } = await presentState(transaction, contractId);
    if (contract.status !== 'registered' || !content || contentHash === null)
      throw new DomainError('wrong_state', { parameters: { status: contract.status } });
    const latest = (await readVouchers(transaction, contractId)).at(-1);
    if (latest?.contentHash === contentHash) return;
    await insertVoucher(transaction, {
      id: context.newId(),
      contractId,
      version: (latest?.version ?? 0) + 1,
      code: codeFrom(randomBytes(12)),
      content,
      contentHash,
      issuedBy: userId,
      issuedAt: context.now(),
    });
  });
  return listVouchers(context, contractId);
}

/** Whether each version still holds: of several with the same content (changed and changed back) the last one does. */
function standings(rows: readonly VoucherRow[], present: Awaited<ReturnType<typeof presentState>>) {
  return rows.map((row) => {
    const standing = standingOf(row, { status: present.contract.status, contentHash: present.contentHash });
    const later = rows.some((other) => other.version > row.version);
    return { row, standing: standing === 'valid' && later ? ('superseded' as const) : standing };
  });
}

/** The vouchers of a contract, the newest first. */
export async function listVouchers(context: Context, contractId: string): Promise<VoucherList> {
  const view = await getContract(context, contractId);
  const present = await presentState(context.database, contractId);
  const found = standings(await readVouchers(context.database, contractId), present).reverse();
  const current = found.some(({ standing }) => standing === 'valid');
  return {
    title: view.title,
    registrationNumber: view.registrationNumber,
    mayIssue: present.contract.status === 'registered' && !current,
    items: found.map(({ row, standing }) => ({
      version: row.version,
      code: shownCode(row.code),
      standing,
      issuedAt: row.issuedAt.toISOString(),
    })),
  };
}

/**
 * A voucher as PDF. `shares=none` leaves the brokers out, for handing it on; a broker or agency sees their own alone.
 * An older version says that it is superseded. Throws `not_found`.
 */
export async function downloadVoucher(
  context: Context,
  contractId: string,
  version: number,
  query: VoucherQuery,
): Promise<Download> {
  const identity = requireIdentity(context);
  const view = await getContract(context, contractId);
  const present = await presentState(context.database, contractId);
  const found = standings(await readVouchers(context.database, contractId), present);
  const voucher = found.find(({ row }) => row.version === version);
  if (!voucher) throw new DomainError('not_found');
  const { row, standing } = voucher;
  const insiders = [view.seller, view.buyer, view.servicePoint].flatMap((one) => one?.id ?? []);
  const shares = visibleShares(row.content, voucherRights(identity, insiders));
  const pdf = await printVoucher({
    version: row.version,
    code: row.code,
    content: row.content,
    shares: query.shares === 'none' ? [] : shares,
    standing,
    issuedAt: row.issuedAt,
    issuedOn: dayOf(row.issuedAt),
    cityName: context.city.name.zh,
    verifyAddress: new URL('/verify', context.config.publicAddress).toString(),
  });
  return {
    name: `voucher-${row.content.registrationNumber}-${row.version}.pdf`,
    mediaType: 'application/pdf',
    content: Readable.from([pdf], { objectMode: false }),
  };
}

/**
 * What a check code proves, for everybody: enough to compare with the paper in hand. An unknown code and a text that is
 * no code get the same answer, `not_found`, after the same look.
 */
export async function verifyVoucher(context: Context, text: string): Promise<Verification> {
  const voucher = await readVoucherByCode(context.database, readCode(text) ?? '');
  if (!voucher) throw new DomainError('not_found');
  const present = await presentState(context.database, voucher.contractId);
  const all = standings(await readVouchers(context.database, voucher.contractId), present);
  const standing = all.find(({ row }) => row.id === voucher.id)?.standing ?? 'superseded';
  const { content } = voucher;
  return {
    standing,
    version: voucher.version,
    issuedOn: dayOf(voucher.issuedAt),
    registrationNumber: content.registrationNumber,
    registeredOn: content.registeredOn,
    contractClass: content.contractClass as Verification['contractClass'],
    sellerName: maskedName(content.sellerName),
    buyerName: maskedName(content.buyerName),
    totalFen: content.totalFen,
    technologyFen: content.technologyFen,
    servicePointName: content.servicePointName,
  };
}
