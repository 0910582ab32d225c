import { randomUUID } from 'node:crypto';
import { dayOf } from '../../server/context.ts';
import type { Caller } from './caller.ts';
import type { TortureScene } from './scene.ts';

/** What a client was told that happened to a contract: the truth that the database is compared with. */
export interface JournalledContract {
  id: string;
  title: string;
  status: string;
  receipts: { id: string; amountFen: bigint; takenBack: boolean }[];
}

export interface Cookies {
  seller: string;
  reviewer: string;
  /** Everybody who must confirm the shares besides the seller, who hands them in. */
  confirming: string[];
}

let lastNumber = 1_000_000_000_000_000n + BigInt(Math.floor(Math.random() * 1e12)) * 1000n;
const totalFen = 10_000_001n;
/** A day some days ago, so that nothing lies in the future whenever this runs. */
const daysAgo = (days: number): string => dayOf(new Date(Date.now() - days * 86_400_000));

/** One client: logs a contract, takes it through its life step by step, and begins again until it is told to stop. */
export async function runClient(options: {
  caller: Caller;
  scene: TortureScene;
  cookies: Cookies;
  random: () => number;
  journal: JournalledContract[];
  stopped: () => boolean;
}): Promise<void> {
  const { journal, stopped } = options;
  const client = new Client(options);
  while (!stopped()) {
    const contract = await client.log();
    if (contract === null) continue;
    journal.push(contract);
    for (const step of client.plan()) {
      if (stopped()) return;
      // What went wrong is noted; the contract stays as it is.
      if (!(await client.take(contract, step))) break;
    }
  }
}

type Step = 'confirm' | 'accept' | 'review' | 'register' | 'receive' | 'takeBack' | 'cancel';

class Client {
  readonly #caller: Caller;
  readonly #scene: TortureScene;
  readonly #cookies: Cookies;
  readonly #random: () => number;

  constructor(options: { caller: Caller; scene: TortureScene; cookies: Cookies; random: () => number }) {
    this.#caller = options.caller;
    this.#scene = options.scene;
    this.#cookies = options.cookies;
    this.#random = options.random;
  }

  /** Log a contract and hand it in. */
  async log(): Promise<JournalledContract | null> {
    const title = `torture ${randomUUID()}`;
    const { brokerIds, agencyId, sellerId, buyerId, servicePointId } = this.#scene;
    const share = { evidence: 'mandate' };
    const body = await this.#caller.post(this.#cookies.seller, '/contracts', {
      introductionId: null,
      title,
      contractClass: 'development',
      subKind: 'commissioned',
      licenceScope: null,
      sellerId,
      buyerId,
      field: 1,
      totalFen: totalFen.toString(),
      declaredTechnologyFen: '9000000',
      signedOn: daysAgo(90),
      validFrom: daysAgo(90),
      validTo: daysAgo(-275),
      paymentMode: 'instalments',
      pricingMode: 'agreement',
      noticeFrom: null,
      noticeTo: null,
      relatedPartiesDeclared: false,
      servicePointId,
      shares: [
        { ...share, holderKind: 'broker', brokerId: brokerIds[0], agencyId: null, basisPoints: 3100 },
        { ...share, holderKind: 'broker', brokerId: brokerIds[1], agencyId: null, basisPoints: 2000 },
        { ...share, holderKind: 'agency', brokerId: null, agencyId, basisPoints: 4300 },
      ],
      submit: true,
    });
    return body === null
      ? null
      : { id: body.id as string, title, status: body.status as string, receipts: [] };
  }

  /** The steps of a contract’s life: receipts before and after it is registered, some taken back, some cancelled. */
  plan(): Step[] {
    const receipts = (): Step[] =>
      Array.from({ length: Math.floor(this.#random() * 4) }, () =>
        this.#random() < 0.2 ? 'takeBack' : 'receive',
      );
    const end: Step[] = this.#random() < 0.2 ? ['cancel'] : [];
    return ['confirm', 'accept', 'review', ...receipts(), 'register', ...receipts(), ...receipts(), ...end];
  }

  /** Take a step and write down what the answer says. @returns whether it was the success that it should be */
  async take(contract: JournalledContract, step: Step): Promise<boolean> {
    const { seller, reviewer } = this.#cookies;
    const path = `/contracts/${contract.id}`;
    if (step === 'receive') {
      const amountFen = BigInt(1 + Math.floor(this.#random() * 1000));
      const body = await this.#caller.post(seller, `${path}/receipts`, {
        amountFen: amountFen.toString(),
        receivedOn: daysAgo(30),
      });
      if (body === null) return false;
      const known = new Set(contract.receipts.map((receipt) => receipt.id));
      const rows = body.receipts as { id: string; reversesReceiptId: string | null }[];
      const fresh = rows.filter((row) => row.reversesReceiptId === null && !known.has(row.id));
      for (const { id } of fresh.slice(0, 1)) contract.receipts.push({ id, amountFen, takenBack: false });
      return fresh.length === 1;
    }
    if (step === 'takeBack') {
      const receipt = contract.receipts.find((candidate) => !candidate.takenBack);
      if (!receipt) return true;
      const body = await this.#caller.post(seller, `${path}/receipts/${receipt.id}/reverse`, {
        note: 'wrong',
      });
      if (body !== null) receipt.takenBack = true;
      return body !== null;
    }
    if (step === 'confirm') return this.#confirm(path);
    const body = await this.#caller.post(reviewer, `${path}/${step}`, this.#bodyOf(step));
    if (body !== null) contract.status = body.status as string;
    return body !== null;
  }

  async #confirm(path: string): Promise<boolean> {
    for (const cookie of this.#cookies.confirming) {
      const body = await this.#caller.post(cookie, `${path}/shares/confirm`, { reviewId: null });
      if (body === null) return false;
    }
    return true;
  }

  #bodyOf(step: Step): unknown {
    if (step === 'cancel') return { note: 'torture' };
    if (step !== 'register') return null;
    return {
      registrationNumber: String((lastNumber += 1n)),
      registeredOn: daysAgo(10),
      registrationOffice: 'torture',
      approvedTechnologyFen: String(Math.floor(this.#random() * 9_000_000)),
    };
  }
}
