import { energyThemes } from './energy.ts';
import { environmentThemes } from './environment.ts';
import { informationThemes } from './information.ts';
import { lifeThemes } from './life.ts';
import { manufacturingThemes } from './manufacturing.ts';
import { materialsThemes } from './materials.ts';
import type { Theme } from './theme.ts';

/** Every theme of the demo data: each gives four achievements, those with a need three needs. */
export const themes: readonly Theme[] = [
  ...informationThemes,
  ...manufacturingThemes,
  ...lifeThemes,
  ...materialsThemes,
  ...energyThemes,
  ...environmentThemes,
];
