import type { Transaction } from '../../db/client.ts';
import {
  contractKinds,
  licenceScopes,
  paymentModes,
  pricingModes,
  shareEvidences,
} from '../../db/schema/codes.ts';
import { requireIdentity, type Context } from '../context.ts';
import { DomainError } from '../errors.ts';
import { organisationsWith } from '../policy/membership.ts';
import { read } from '../reader.ts';
import { transact } from '../transaction.ts';
import { fenText, momentText } from '../wire.ts';
import { incompleteLists, registrationListNames, registrationLists } from './codes.ts';
import { prepareDraft } from './drafts.ts';
import { requireNoDuplicate } from './duplicates.ts';
import { listContracts } from './listing.ts';
import { recordRegistration } from './recording.ts';
import { decide, requireEditable } from './rules.ts';
import type {
  ContractCreation,
  ContractEdit,
  ContractList,
  ContractOptions,
  ContractQuery,
  ContractView,
} from './schema.ts';
import { carryOut, type Move } from './steps.ts';
import {
  insertContract,
  insertEvent,
  lockContract,
  readContract,
  readEvents,
  readServicePoints,
  updateContract,
  violatedConstraint,
  type ContractRow,
} from './store.ts';
import { confirmOwn, saveShares } from './shares.ts';
import { askToConfirm, tellOthers } from './telling.ts';
import { requireAccess, situationOf, viewContract } from './view.ts';

/** Unique constraints as refusals that name the field. */
async function explained<Answer>(work: Promise<Answer>): Promise<Answer> {
  try {
    return await work;
  } catch (error) {
    const constraint = violatedConstraint(error);
    const path = {
      contracts_introduction: 'introductionId',
      contracts_registrationNumber_unique: 'registrationNumber',
      contracts_claimed_number: 'registrationClaim.registrationNumber',
    }[constraint ?? ''];
    if (path) throw new DomainError('already_exists', { fields: [{ path, code: 'duplicate' }] });
    throw error;
  }
}

/** Log a contract, as a draft or handed in at once. Throws what checking the draft throws, and `not_allowed`. */
export function createContract(
  context: Context,
  { submit, confirmDuplicate = false, ...draft }: ContractCreation,
): Promise<ContractView> {
  const identity = requireIdentity(context);
  return explained(
    transact(context, async (transaction) => {
      const prepared = await prepareDraft(transaction, context, draft);
      const now = context.now();
      const signed = organisationsWith(identity, 'signs');
      const logging = signed.find((id) => id === draft.sellerId || id === draft.buyerId);
      const contract = await insertContract(transaction, {
        ...prepared.columns,
        id: context.newId(),
        status: 'draft',
        loggedBy: identity.userId,
        loggedByOrganisationId: logging ?? null,
        createdAt: now,
        updatedAt: now,
      });
      await saveShares(transaction, context, contract, prepared.shares);
      // Access follows from the stored row, so that nobody logs a contract which they could not edit afterwards.
      const { access } = await requireAccess(transaction, context, contract);
      requireEditable(contract.status, access);
      await recordEvent(transaction, context, contract, 'create', null);
      await requireNoDuplicate(transaction, context, contract, confirmDuplicate);
      if (submit) await moveContract(transaction, context, contract, { verb: 'submit' });
      return viewContract(transaction, context, await readContract(transaction, contract.id));
    }),
  );
}

/** Change a draft, or a contract that a correction was asked of. Throws `version_conflict` when it changed since. */
export function editContract(
  context: Context,
  id: string,
  { version, confirmDuplicate = false, ...draft }: ContractEdit,
): Promise<ContractView> {
  requireIdentity(context);
  return explained(
    transact(context, async (transaction) => {
      const { contract, access } = await requireAccess(
        transaction,
        context,
        await lockContract(transaction, id),
      );
      requireEditable(contract.status, access);
      if (contract.version !== version) throw new DomainError('version_conflict');
      const prepared = await prepareDraft(transaction, context, draft, contract);
      const now = context.now();
      const updated = await updateContract(transaction, contract, prepared.columns, now);
      await saveShares(transaction, context, updated, prepared.shares);
      // Nobody may edit themselves out of, or strangers into, a contract.
      requireEditable(updated.status, (await requireAccess(transaction, context, updated)).access);
      await recordEvent(transaction, context, updated, 'edit', contract.status);
      await requireNoDuplicate(transaction, context, updated, confirmDuplicate);
      return viewContract(transaction, context, updated);
    }),
  );
}

/**
 * Move a contract on. State, history, listings and ledger change in one transaction, with the contract's row locked, so
 * of several at once exactly one succeeds. Throws what `decide` throws, and `already_exists` for a number in use.
 */
export function changeContract(context: Context, id: string, move: Move): Promise<ContractView> {
  requireIdentity(context);
  return explained(
    transact(context, async (transaction) => {
      const contract = await lockContract(transaction, id);
      await moveContract(transaction, context, contract, move);
      return viewContract(transaction, context, await readContract(transaction, id));
    }),
  );
}

async function moveContract(
  transaction: Transaction,
  context: Context,
  locked: ContractRow | null,
  move: Move,
): Promise<void> {
  const { contract, access, shares, proposed } = await requireAccess(transaction, context, locked);
  const events = await readEvents(transaction, contract.id);
  const approvedFen = move.verb === 'register' ? BigInt(move.answer.approvedTechnologyFen) : null;
  const { from, to } = decide(move.verb, situationOf(context, contract, access, events, approvedFen));
  const eventId = context.newId();
  const note = 'note' in move ? (move.note ?? '') : '';
  await carryOut(transaction, context, { contract, shares, eventId, to, move });
  await insertEvent(transaction, {
    id: eventId,
    contractId: contract.id,
    verb: move.verb,
    fromStatus: from,
    toStatus: to,
    actorId: requireIdentity(context).userId,
    note,
    at: context.now(),
  });
  await recordRegistration(transaction, context, contract, to);
  await tellOthers(transaction, context, {
    contract,
    verb: move.verb,
    note,
    holders: [...shares, ...proposed],
  });
  if (move.verb !== 'submit') return;
  await confirmOwn(transaction, context, contract, access);
  await askToConfirm(transaction, context, contract);
}

async function recordEvent(
  transaction: Transaction,
  context: Context,
  contract: ContractRow,
  verb: string,
  fromStatus: string | null,
): Promise<void> {
  await insertEvent(transaction, {
    id: context.newId(),
    contractId: contract.id,
    verb,
    fromStatus,
    toStatus: contract.status,
    actorId: requireIdentity(context).userId,
    at: context.now(),
  });
}

/** A contract as the reader may see it; `not_found` to strangers. */
export async function getContract(context: Context, id: string): Promise<ContractView> {
  requireIdentity(context);
  return read(context, async (database) => viewContract(database, context, await readContract(database, id)));
}

/** The contracts that the reader may see, the newest first. */
export async function getContracts(context: Context, query: ContractQuery): Promise<ContractList> {
  const identity = requireIdentity(context);
  const { total, items } = await read(context, (database) => listContracts(database, identity, query));
  return {
    total,
    items: items.map(({ contract, sellerName, buyerName, servicePointName, receivedFen }) => ({
      id: contract.id,
      title: contract.title,
      status: contract.status,
      contractClass: contract.contractClass,
      subKind: contract.subKind,
      seller: { id: contract.sellerId, name: sellerName },
      buyer: { id: contract.buyerId, name: buyerName },
      servicePoint:
        contract.servicePointId === null
          ? null
          : { id: contract.servicePointId, name: servicePointName ?? '' },
      totalFen: contract.totalFen.toString(),
      declaredTechnologyFen: contract.declaredTechnologyFen.toString(),
      approvedTechnologyFen: fenText(contract.approvedTechnologyFen),
      receivedFen: receivedFen.toString(),
      relatedParties: contract.relatedParties,
      signedOn: contract.signedOn,
      submittedAt: momentText(contract.submittedAt),
      registrationNumber: contract.registrationNumber,
      registeredOn: contract.registeredOn,
    })),
  };
}

/** What the contract form offers. The lists named in `incomplete` are so in the public sources (registration form). */
export async function getContractOptions(context: Context): Promise<ContractOptions> {
  return {
    servicePoints: await readServicePoints(context.database),
    kinds: Object.fromEntries(Object.entries(contractKinds).map(([kind, subKinds]) => [kind, [...subKinds]])),
    licenceScopes: [...licenceScopes],
    paymentModes: [...paymentModes],
    pricingModes: [...pricingModes],
    evidences: [...shareEvidences],
    lists: Object.fromEntries(
      registrationListNames.map((name) => {
        const list = registrationLists[name];
        return [
          name,
          {
            name: list[context.language],
            source: list.source,
            incomplete: list.incomplete,
            note: list.note[context.language],
            items: list.items.map((item) => ({ code: item.code, name: item[context.language] })),
          },
        ];
      }),
    ),
    incomplete: [...incompleteLists],
  };
}

export { registrationWords } from './codes.ts';
