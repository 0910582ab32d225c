import type { achievements, needs, Indicator } from '../../db/schema/index.ts';
import { transferModes, type TransferMode } from '../../db/schema/codes.ts';
import type { AchievementDraft } from '../achievements/schema.ts';
import { achievementCriteria, rowsOfAchievement } from '../achievements/rules.ts';
import { completenessOf, type IndicatorInput } from '../listings/rules.ts';
import { needCriteria, rowsOfNeed } from '../needs/rules.ts';
import type { NeedDraft } from '../needs/schema.ts';
import { themes } from './bank/index.ts';
import { achievementTails, confidentialDetails, needTails, teams } from './bank/phrases.ts';
import type { Measure, Theme } from './bank/theme.ts';
import type { Calendar } from './calendar.ts';
import type { DemoOrganisation, DemoOrganisations } from './organisations.ts';
import { demoId, randomFor, type Random } from './random.ts';

interface DemoListing<Row> {
  row: Row;
  confidential: { detail: string; indicators: Indicator[] };
  owner: DemoOrganisation;
  theme: Theme;
  /** First moment at which the history needs it published; null as long as nothing does. */
  neededFrom: Date | null;
  /** When and how deals ended it. */
  ended: { status: 'contracted' | 'sold'; verb: 'contract' | 'sell'; at: Date } | null;
  /** Words that it shares with the other side of its theme. */
  words: string[];
}
export type DemoAchievement = DemoListing<typeof achievements.$inferInsert>;
export type DemoNeed = DemoListing<typeof needs.$inferInsert>;

export const achievementCount = 300;
export const needCount = 150;

const withObject = (text: string, object: string, measures: readonly Measure[] = [], variant = 0): string =>
  text
    .replaceAll('{o}', object)
    .replaceAll('{a}', figure(measures[0], variant))
    .replaceAll('{b}', figure(measures[1], variant));

const figure = (measure: Measure | undefined, variant: number): string =>
  measure
    ? `${measure[3][variant]}${/^[A-Za-zμ%‰]/.test(measure[2]) ? ' ' : ''}${measure[2]}`.replace(' %', '%')
    : '';

/** An amount between two limits in whole thousands of yuan, spread evenly over its logarithm. @returns fen */
export function logAmountFen(random: Random, minimumYuan: number, maximumYuan: number): bigint {
  const yuan = minimumYuan * (maximumYuan / minimumYuan) ** random.fraction();
  return BigInt(Math.max(1, Math.round(yuan / 1000))) * 100_000n;
}

/** Organisations that work in a field; one of the list where none does. */
const inField = (list: readonly DemoOrganisation[], field: number): DemoOrganisation[] => {
  const found = list.filter((one) => one.fields.includes(field) && one.verifiedAt !== null);
  return found.length > 0 ? found : list.slice(0, 5);
};

/** 300 achievements: each theme applied to its four objects, the first two by universities and institutes. */
export function buildAchievements(organisations: DemoOrganisations): DemoAchievement[] {
  const random = randomFor('achievements');
  return themes
    .flatMap((theme) => theme.objects.map((object, variant) => ({ theme, object, variant })))
    .slice(0, achievementCount)
    .map(({ theme, object, variant }, index) => {
      const academic = variant < 2 || (variant === 2 && random.chance(0.5));
      const owner = random.pick(
        inField(academic ? organisations.academic : organisations.enterprises, theme.field),
      );
      const draft = achievementDraft(theme, object, variant, random, index);
      const { columns, confidential } = rowsOfAchievement(draft);
      const row = {
        ...columns,
        id: demoId('achievement', index),
        organisationId: owner.id,
        status: 'published' as const,
        completeness: completenessOf(achievementCriteria, draft).score,
      };
      return {
        row,
        confidential,
        owner,
        theme,
        neededFrom: null,
        ended: null,
        words: wordsOf(theme, object),
      };
    });
}

const wordsOf = (theme: Theme, object: string): string[] => [
  object,
  ...theme.measures.map((measure) => measure[0]),
];

function achievementDraft(
  theme: Theme,
  object: string,
  variant: number,
  random: Random,
  index: number,
): Omit<AchievementDraft, 'organisationId'> {
  const priced = random.chance(0.6);
  const maximumFen = logAmountFen(random, 200_000, 8_000_000);
  // One in eight says less than it should: the completeness score has something to ask for.
  const sparse = random.chance(0.12);
  const granted = random.chance(0.7);
  return {
    title: withObject(theme.title, object),
    summary: `${withObject(theme.summary, object, theme.measures, variant)}${random.pick(achievementTails)}`,
    problemSolved: withObject(theme.problem, object),
    advantage: `${withObject(theme.advantage, object)}安装和使用不改变${object}的现有流程。`,
    economicEffect: withObject(theme.effect, object),
    field: theme.field,
    tags: [...theme.tags],
    maturity: Math.min(9, Math.max(2, theme.maturity + random.integer(-1, 1))),
    indicators: sparse
      ? []
      : theme.measures.map(([name, relation, unit, reached]) =>
          indicatorOf(name, relation, reached[variant]!, unit),
        ),
    intellectualProperty: sparse
      ? []
      : [
          {
            kind: random.pick([
              'invention_patent',
              'invention_patent',
              'utility_model',
              'software_copyright',
            ]),
            number: `演示${2019 + random.integer(0, 6)}${String(10_000 + index * 13)}`,
            status: granted ? 'granted' : 'applied',
            classification: '',
          },
        ],
    transferModes: modesOf(random),
    priceMinimumFen: priced && !sparse ? ((maximumFen / 200_000n / 2n) * 200_000n).toString() : null,
    priceMaximumFen: priced && !sparse ? maximumFen.toString() : null,
    priceNegotiable: !priced && !sparse,
    team: random.pick(teams),
    confidentialDetail: random.chance(0.5) ? random.pick(confidentialDetails) : '',
  };
}

const modesOf = (random: Random): TransferMode[] =>
  random.sample(transferModes.slice(0, 7), random.integer(1, 3));

const indicatorOf = (
  name: string,
  relation: IndicatorInput['relation'],
  value: string,
  unit: string,
  confidential = false,
): IndicatorInput => ({ name, relation, value, upperValue: null, unit, confidential });

/** 150 needs: up to three of each theme that somebody asks for, with limits that some achievements meet and some miss. */
export function buildNeeds(calendar: Calendar, organisations: DemoOrganisations): DemoNeed[] {
  const random = randomFor('needs');
  const asked = themes.filter((theme) => theme.need !== undefined);
  const surplus = asked.length * 3 - needCount;
  let ofDemoEnterprise = 0;
  return asked
    .flatMap((theme, place) => {
      const count = place >= asked.length - surplus ? 2 : 3;
      return theme.objects.slice(0, count).map((object, variant) => ({ theme, object, variant }));
    })
    .map(({ theme, object, variant }, index) => {
      const [demoEnterprise, ...others] = organisations.enterprises;
      const suits =
        variant === 0 && theme.tags.includes('海洋') && demoEnterprise!.fields.includes(theme.field);
      const own = suits && ofDemoEnterprise < 8;
      if (own) ofDemoEnterprise += 1;
      const owner = own ? demoEnterprise! : random.pick(inField(others, theme.field));
      const draft = needDraft(calendar, theme, object, variant, random);
      const { columns, confidential } = rowsOfNeed(draft);
      const row = {
        ...columns,
        id: demoId('need', index),
        organisationId: owner.id,
        status: 'published' as const,
        completeness: completenessOf(needCriteria, draft).score,
      };
      return {
        row,
        confidential,
        owner,
        theme,
        neededFrom: null,
        ended: null,
        words: wordsOf(theme, object),
      };
    });
}

function needDraft(
  calendar: Calendar,
  theme: Theme,
  object: string,
  variant: number,
  random: Random,
): Omit<NeedDraft, 'organisationId'> {
  const [title, problem] = theme.need!;
  const maximumFen = logAmountFen(random, 300_000, 6_000_000);
  const budgeted = random.chance(0.8);
  return {
    title: withObject(title, object),
    problem: `${withObject(problem, object)}${random.pick(needTails)}`,
    kind: random.pick(['ordinary', 'ordinary', 'ordinary', 'ordinary', 'urgent', 'open_call']),
    anonymous: random.chance(0.07),
    field: theme.field,
    tags: [...theme.tags],
    indicators: theme.measures.map(([name, relation, unit, , wanted], place) =>
      indicatorOf(name, relation, wanted[variant]!, unit, place === 2 && random.chance(0.3)),
    ),
    budgetMinimumFen: budgeted ? ((maximumFen / 200_000n / 2n) * 200_000n).toString() : null,
    budgetMaximumFen: budgeted ? maximumFen.toString() : null,
    deadline: random.chance(0.85) ? calendar.dayAfter(calendar.at(0, 12), random.integer(40, 400)) : null,
    lowestMaturity: random.chance(0.8) ? random.integer(4, 7) : null,
    cooperationModes: modesOf(random),
    confidentialDetail: random.chance(0.6) ? random.pick(confidentialDetails) : '',
  };
}
