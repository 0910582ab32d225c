import type { registrationImportRows, registrationImports } from '../../db/schema/index.ts';
import { demoId } from './random.ts';
import type { DemoContract, Scene } from './scene.ts';

/** How many of the last registrations of a service point came as one table of answers. */
const answersInTable = 8;

/** The last table of the register's answers that each service point handed in, with the contracts that it settled. */
export function buildAnswers(
  scene: Scene,
  contracts: readonly DemoContract[],
): {
  imports: (typeof registrationImports.$inferInsert)[];
  rows: (typeof registrationImportRows.$inferInsert)[];
} {
  const imports: (typeof registrationImports.$inferInsert)[] = [];
  const rows: (typeof registrationImportRows.$inferInsert)[] = [];
  for (const [index, servicePoint] of scene.organisations.servicePoints.entries()) {
    const answered = contracts
      .filter(({ row }) => row.servicePointId === servicePoint.id && row.status === 'registered')
      .slice(-answersInTable);
    const last = answered.at(-1)?.events.findLast((event) => event.verb === 'register');
    const createdBy = scene.people.actorsOf.get(servicePoint.id)?.[0];
    if (!last || !createdBy) continue;
    const id = demoId('registration import', index);
    imports.push({
      id,
      kind: 'register_answers',
      organisationId: servicePoint.id,
      createdBy,
      fileName: '登记结果.xlsx',
      status: 'applied',
      createdAt: last.at,
      appliedAt: last.at,
    });
    for (const [place, { row }] of answered.entries())
      rows.push({
        importId: id,
        line: place + 2,
        cells: { title: row.title, registrationNumber: row.registrationNumber ?? '' },
        outcome: 'applied',
        contractId: row.id,
        settledBy: createdBy,
        settledAt: last.at,
      });
  }
  return { imports, rows };
}
