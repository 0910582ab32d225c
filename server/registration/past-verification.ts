import { changeContract, getContract } from '../contracts/actions.ts';
import { requireIdentity, type Context } from '../context.ts';
import { DomainError } from '../errors.ts';
import { yuanInWords } from '../wire.ts';
import type { Settled } from './import-kinds.ts';
import type { Answer } from './answer-rules.ts';
import type { ContractView } from '../contracts/schema.ts';
import type { PastContract } from './past-rules.ts';
import { contractProblem } from './problems.ts';

/** The reader as one of the people of the contract's service point: the operator speaks for the register elsewhere. */
function asServicePoint(context: Context, servicePointId: string, name: string): Context {
  const identity = requireIdentity(context);
  return {
    ...context,
    identity: {
      ...identity,
      memberships: [
        ...identity.memberships,
        {
          organisationId: servicePointId,
          organisationName: name,
          organisationKind: 'service_point',
          role: 'member',
          verified: false,
          departmentId: null,
          transferOffice: false,
        },
      ],
    },
  };
}

const waitsForSecond = (contractId: string, thresholdFen: bigint): Settled => ({
  outcome: 'prepared',
  contractId,
  problem: contractProblem('second_person', { threshold: yuanInWords(thresholdFen) }),
});

/** Registered in another city: the operator's own verb. From the threshold on the first of two hands it on. */
async function verifyElsewhere(
  context: Context,
  contractId: string,
  view: ContractView,
  answer: Answer,
): Promise<Settled> {
  if (view.status === 'registered') return { outcome: 'applied', contractId, problem: null };
  const thresholdFen = BigInt(context.city.policy.registration.expertReviewFromFen);
  const decisive = [view.declaredTechnologyFen, answer.approvedTechnologyFen].map(BigInt);
  if (view.status === 'submitted' && decisive.some((amountFen) => amountFen >= thresholdFen)) {
    await changeContract(context, contractId, {
      verb: 'expert-review',
      note: '补录登记，金额达到专家评审标准',
    });
    return waitsForSecond(contractId, thresholdFen);
  }
  await changeContract(context, contractId, { verb: 'verify' });
  return { outcome: 'applied', contractId, problem: null };
}

const steps = { submitted: 'accept', accepted: 'review' } as const;

/**
 * The operator has verified the number: the contract goes through its own transitions to registered. From the threshold
 * of expert review on the first operator brings it to the experts, and a second one registers it.
 */
export async function verifyPast(
  context: Context,
  contractId: string,
  contract: PastContract,
): Promise<Settled> {
  if (!contract.answer) throw new DomainError('not_found');
  let view = await getContract(context, contractId);
  if (view.servicePoint === null) return verifyElsewhere(context, contractId, view, contract.answer);
  const acting = asServicePoint(context, view.servicePoint.id, view.servicePoint.name);
  while (view.status === 'submitted' || view.status === 'accepted')
    view = await changeContract(acting, contractId, { verb: steps[view.status] });
  if (view.status === 'registered') return { outcome: 'applied', contractId, problem: null };
  const thresholdFen = BigInt(context.city.policy.registration.expertReviewFromFen);
  const decisive = [view.declaredTechnologyFen, contract.answer.approvedTechnologyFen].map(BigInt);
  if (view.status === 'in_review' && decisive.some((amountFen) => amountFen >= thresholdFen)) {
    await changeContract(acting, contractId, {
      verb: 'expert-review',
      note: '补录登记，金额达到专家评审标准',
    });
    return waitsForSecond(contractId, thresholdFen);
  }
  await changeContract(acting, contractId, { verb: 'register', answer: contract.answer });
  return { outcome: 'applied', contractId, problem: null };
}
