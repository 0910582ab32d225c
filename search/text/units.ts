/** Units of measure: what a written unit means in SI. Composed from atoms, so `mg/m3`, `kW·h` and `W/(m·K)` need no entry. */

export interface Unit {
  /** Multiply a value by this to get SI. */
  factor: number;
  /** Add this after multiplying: degrees Celsius only. */
  offset: number;
  /** Base units with their powers, sorted: `kg·m^-1·s^-2`. Equal strings can be compared. Empty: a pure number. */
  dimension: string;
}

type Powers = Readonly<Record<string, number>>;

interface Atom {
  factor: number;
  powers: Powers;
  offset?: number;
}

const metre: Powers = { m: 1 };
const kilogram: Powers = { kg: 1 };
const second: Powers = { s: 1 };
const cubicMetre: Powers = { m: 3 };
const squareMetre: Powers = { m: 2 };
const newton: Powers = { kg: 1, m: 1, s: -2 };
const pascal: Powers = { kg: 1, m: -1, s: -2 };
const joule: Powers = { kg: 1, m: 2, s: -2 };
const watt: Powers = { kg: 1, m: 2, s: -3 };
const volt: Powers = { kg: 1, m: 2, s: -3, A: -1 };
const ohm: Powers = { kg: 1, m: 2, s: -3, A: -2 };

/** Atoms that take metric prefixes. */
const prefixable: Record<string, Atom> = {
  m: { factor: 1, powers: metre },
  g: { factor: 1e-3, powers: kilogram },
  s: { factor: 1, powers: second },
  A: { factor: 1, powers: { A: 1 } },
  K: { factor: 1, powers: { K: 1 } },
  mol: { factor: 1, powers: { mol: 1 } },
  N: { factor: 1, powers: newton },
  Pa: { factor: 1, powers: pascal },
  J: { factor: 1, powers: joule },
  W: { factor: 1, powers: watt },
  V: { factor: 1, powers: volt },
  Ω: { factor: 1, powers: ohm },
  Hz: { factor: 1, powers: { s: -1 } },
  F: { factor: 1, powers: { kg: -1, m: -2, s: 4, A: 2 } },
  H: { factor: 1, powers: { kg: 1, m: 2, s: -2, A: -2 } },
  T: { factor: 1, powers: { kg: 1, s: -2, A: -1 } },
  L: { factor: 1e-3, powers: cubicMetre },
  l: { factor: 1e-3, powers: cubicMetre },
  bar: { factor: 1e5, powers: pascal },
  lm: { factor: 1, powers: { cd: 1 } },
  lx: { factor: 1, powers: { cd: 1, m: -2 } },
  bps: { factor: 1, powers: { bit: 1, s: -1 } },
  B: { factor: 8, powers: { bit: 1 } },
  eV: { factor: 1.602176634e-19, powers: joule },
  Wh: { factor: 3600, powers: joule },
  VA: { factor: 1, powers: watt },
  Ah: { factor: 3600, powers: { A: 1, s: 1 } },
  cP: { factor: 1e-3, powers: { kg: 1, m: -1, s: -1 } },
};

const prefixes: Record<string, number> = {
  n: 1e-9,
  μ: 1e-6,
  u: 1e-6,
  m: 1e-3,
  c: 1e-2,
  d: 1e-1,
  h: 1e2,
  k: 1e3,
  M: 1e6,
  G: 1e9,
};

const countOf = (name: string): Atom => ({ factor: 1, powers: { [name]: 1 } });

/** Atoms that stand as they are. Hectares, mu, years of 365 days: as Chinese technical texts use them. */
const plain: Record<string, Atom> = {
  '%': { factor: 0.01, powers: {} },
  '‰': { factor: 0.001, powers: {} },
  ppm: { factor: 1e-6, powers: {} },
  ppb: { factor: 1e-9, powers: {} },
  '°C': { factor: 1, powers: { K: 1 }, offset: 273.15 },
  摄氏度: { factor: 1, powers: { K: 1 }, offset: 273.15 },
  '°': { factor: Math.PI / 180, powers: { rad: 1 } },
  度: { factor: Math.PI / 180, powers: { rad: 1 } },
  dB: countOf('dB'),
  HRC: countOf('HRC'),
  HB: countOf('HB'),
  HV: countOf('HV'),
  pH: countOf('pH'),
  t: { factor: 1000, powers: kilogram },
  吨: { factor: 1000, powers: kilogram },
  公斤: { factor: 1, powers: kilogram },
  千克: { factor: 1, powers: kilogram },
  克: { factor: 1e-3, powers: kilogram },
  毫克: { factor: 1e-6, powers: kilogram },
  米: { factor: 1, powers: metre },
  公里: { factor: 1000, powers: metre },
  千米: { factor: 1000, powers: metre },
  厘米: { factor: 0.01, powers: metre },
  毫米: { factor: 1e-3, powers: metre },
  微米: { factor: 1e-6, powers: metre },
  纳米: { factor: 1e-9, powers: metre },
  平方米: { factor: 1, powers: squareMetre },
  立方米: { factor: 1, powers: cubicMetre },
  方: { factor: 1, powers: cubicMetre },
  升: { factor: 1e-3, powers: cubicMetre },
  毫升: { factor: 1e-6, powers: cubicMetre },
  亩: { factor: 10000 / 15, powers: squareMetre },
  公顷: { factor: 10000, powers: squareMetre },
  min: { factor: 60, powers: second },
  h: { factor: 3600, powers: second },
  d: { factor: 86400, powers: second },
  秒: { factor: 1, powers: second },
  毫秒: { factor: 1e-3, powers: second },
  分钟: { factor: 60, powers: second },
  小时: { factor: 3600, powers: second },
  天: { factor: 86400, powers: second },
  日: { factor: 86400, powers: second },
  个月: { factor: 2628000, powers: second },
  月: { factor: 2628000, powers: second },
  年: { factor: 31536000, powers: second },
  伏: { factor: 1, powers: volt },
  千伏: { factor: 1000, powers: volt },
  瓦: { factor: 1, powers: watt },
  千瓦: { factor: 1000, powers: watt },
  兆瓦: { factor: 1e6, powers: watt },
  千瓦时: { factor: 3.6e6, powers: joule },
  兆帕: { factor: 1e6, powers: pascal },
  千帕: { factor: 1000, powers: pascal },
  atm: { factor: 101325, powers: pascal },
  rpm: { factor: 1 / 60, powers: { r: 1, s: -1 } },
  r: countOf('r'),
  转: countOf('r'),
  元: countOf('yuan'),
  万元: { factor: 10_000, powers: { yuan: 1 } },
  亿元: { factor: 100_000_000, powers: { yuan: 1 } },
  cal: { factor: 4.184, powers: joule },
  kcal: { factor: 4184, powers: joule },
  次: countOf('次'),
  万次: { factor: 10_000, powers: { 次: 1 } },
  个: countOf('个'),
  件: countOf('件'),
  台: countOf('台'),
  套: countOf('套'),
  只: countOf('只'),
  片: countOf('片'),
  人: countOf('人'),
  倍: countOf('倍'),
  目: countOf('目'),
  级: countOf('级'),
  万吨: { factor: 1e7, powers: kilogram },
  万件: { factor: 10_000, powers: { 件: 1 } },
  万台: { factor: 10_000, powers: { 台: 1 } },
};

const atoms = new Map<string, Atom>(Object.entries(plain));
for (const [name, atom] of Object.entries(prefixable)) {
  if (!atoms.has(name)) atoms.set(name, atom);
  for (const [prefix, factor] of Object.entries(prefixes)) {
    if (!atoms.has(prefix + name))
      atoms.set(prefix + name, { factor: factor * atom.factor, powers: atom.powers });
  }
}

interface NamedAtom {
  name: string;
  atom: Atom;
  endsInLetter: boolean;
  takesPower: boolean;
}

/** Atoms by their first character, the longest name first: most of what is asked about begins no unit. */
const atomsFrom = new Map<string, NamedAtom[]>();
for (const [name, atom] of [...atoms].sort(([a], [b]) => b.length - a.length)) {
  const alike = atomsFrom.get(name[0]!) ?? [];
  const [endsInLetter, takesPower] = [/[a-zA-Z]$/.test(name), /[a-zA-Z米Ω]$/.test(name)];
  alike.push({ name, atom, endsInLetter, takesPower });
  atomsFrom.set(name[0]!, alike);
}

/** The longest atom that begins here. A Latin atom must not run on into another letter: `mm` in `mmol` is none. */
function atomAt(text: string, at: number): NamedAtom | undefined {
  return atomsFrom
    .get(text[at] ?? '')
    ?.find(
      ({ name, endsInLetter }) =>
        text.startsWith(name, at) && !(endsInLetter && /[a-zA-Z]/.test(text[at + name.length] ?? '')),
    );
}

const power = /^(?:\^?(-?[1-4])(?![\d.]))/;

interface WrittenAtom {
  atom: Atom;
  /** Negative in a denominator. */
  exponent: number;
}

/** Reads the atoms of the unit that begins at an offset, and where it ends; null where no known unit stands there. */
function readAtoms(text: string, start: number): { written: WrittenAtom[]; end: number } | null {
  let at = start;
  let sign = 1;
  let depth = 0;
  let end = -1;
  const written: WrittenAtom[] = [];
  while (written.length < 6) {
    if (text[at] === '(' && sign < 0 && depth === 0) {
      depth++;
      at++;
    }
    const found = atomAt(text, at);
    if (found === undefined) break;
    at += found.name.length;
    const exponentText = found.takesPower ? power.exec(text.slice(at, at + 4)) : null;
    at += exponentText?.[0].length ?? 0;
    written.push({ atom: found.atom, exponent: sign * Number(exponentText?.[1] ?? 1) });
    if (depth > 0 && text[at] === ')') {
      depth--;
      at++;
    }
    if (depth === 0) end = at;
    const joint = text[at];
    if (joint === '/' && depth === 0) sign = -1;
    else if (joint === '·' || joint === '*' || joint === '•' || joint === '.') sign = depth > 0 ? -1 : 1;
    else break;
    at++;
  }
  return end < 0 ? null : { written, end };
}

/**
 * Where the unit ends that begins at an offset of a text in which compatibility forms are folded (`℃` is `°C`, `㎡` is
 * `m2`). Null where no known unit stands there.
 */
export function unitEnd(text: string, start: number): number | null {
  return readAtoms(text, start)?.end ?? null;
}

/** What written atoms mean together. */
function composed(written: readonly WrittenAtom[]): Unit {
  let factor = 1;
  const powers: Record<string, number> = {};
  for (const { atom, exponent } of written) {
    factor *= atom.factor ** exponent;
    for (const [base, basePower] of Object.entries(atom.powers))
      powers[base] = (powers[base] ?? 0) + exponent * basePower;
  }
  const dimension = Object.keys(powers)
    .filter((base) => powers[base] !== 0)
    .sort()
    .map((base) => (powers[base] === 1 ? base : `${base}^${powers[base]}`))
    .join('·');
  const alone = written.length === 1 && written[0]!.exponent === 1 ? written[0]!.atom : null;
  return { factor, offset: alone?.offset ?? 0, dimension };
}

/** Reads a unit that stands alone, such as the unit of an indicator; null where it is not known in full. */
export function parseUnit(text: string): Unit | null {
  const folded = text.normalize('NFKC').trim().replace(/μ|µ/g, 'μ').replace(/Ω|ohm/g, 'Ω');
  if (folded === '') return { factor: 1, offset: 0, dimension: '' };
  const read = readAtoms(folded, 0);
  return read !== null && read.end === folded.length ? composed(read.written) : null;
}
