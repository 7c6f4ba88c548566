/**
 * Whether a 法人番号 is well formed: 13 digits of which the first is the check digit
 * 9 − ((Σ Pₙ·Qₙ) mod 9), Pₙ the nth of the other twelve from the right, Qₙ 1 for odd n and 2 for even n.
 * Source: 法人番号の指定等に関する省令 (財務省令), article 2.
 */
export function isCorporateNumber(digits: string): boolean {
  if (!/^[1-9][0-9]{12}$/.test(digits)) return false;
  const sum = [...digits.slice(1)].reduce(
    (total, digit, index) => total + Number(digit) * (index % 2 === 0 ? 2 : 1),
    0,
  );
  return Number(digits[0]) === 9 - (sum % 9);
}

/** What a person typed, as digits only: full width, spaces and hyphens are taken as they come. */
export function corporateNumberDigits(typed: string): string {
  return typed.normalize('NFKC').replaceAll(/[\s\-‐‑–—―−ー]/g, '');
}
