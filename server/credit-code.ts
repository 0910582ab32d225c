/** The 31 characters of a unified social credit code: no I, O, S, V, Z. */
const characters = '0123456789ABCDEFGHJKLMNPQRTUWXY';

/**
 * The 18th character of a unified social credit code 统一社会信用代码 from its first 17, GB 32100-2015: weights are the
 * powers of 3 modulo 31, and the weighted sum with the check character is a multiple of 31. Throws a RangeError for
 * anything but 17 of the 31 characters.
 */
export function creditCodeCheckDigit(first17: string): string {
  if (first17.length !== 17)
    throw new RangeError('A credit code has 17 characters before the check character.');
  let sum = 0;
  let weight = 1;
  for (const character of first17) {
    const value = characters.indexOf(character);
    if (value < 0) throw new RangeError(`${character} is no character of a credit code.`);
    sum += value * weight;
    weight = (weight * 3) % 31;
  }
  return characters[(31 - (sum % 31)) % 31] ?? '';
}

/** Whether a text is a unified social credit code: 18 of its characters, the last of them the right one. */
export function isCreditCode(text: string): boolean {
  if (text.length !== 18 || [...text].some((character) => !characters.includes(character))) return false;
  return creditCodeCheckDigit(text.slice(0, 17)) === text[17];
}

/**
 * The 9th character of an organisation code 组织机构代码 (characters 9–17 of a credit code) from its 8 digits,
 * GB 11714-1997: weights 3, 7, 9, 10, 5, 8, 4, 2; 10 is written X and 11 is written 0.
 */
export function organisationCodeCheckDigit(first8: string): string {
  const weights = [3, 7, 9, 10, 5, 8, 4, 2];
  const sum = weights.reduce((total, weight, index) => total + weight * Number(first8[index]), 0);
  const check = 11 - (sum % 11);
  return check === 10 ? 'X' : check === 11 ? '0' : String(check);
}

/** A whole credit code: registering authority and kind (two characters), district (six), eight digits of the body. */
export function creditCodeOf(authority: string, district: string, body: string): string {
  const first17 = `${authority}${district}${body}${organisationCodeCheckDigit(body)}`;
  return first17 + creditCodeCheckDigit(first17);
}
