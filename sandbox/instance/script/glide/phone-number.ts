/** Type of columns that hold phone numbers. */
export const PHONE_NUMBER = 'phone_number_e164';

/** Calling codes of one and two digits; all others have three (ITU-T E.164, list of assigned codes). */
const SHORT_CODES = /^(?:[17]|2[07]|3[0123469]|4[013456789]|5[12345678]|6[0123456]|8[1246]|9[0123458])/;

/**
 * Stored form of a phone number, `+` and digits; null when it has not that form and may not, or cannot, be brought into
 * it. `strict` takes the international form only, with spaces, dots, hyphens and parentheses between the digits; else `00` means
 * `+`, and other signs are dropped.
 */
export function parsePhoneNumber(text: string, strict: boolean): string | null {
  const plain = text.replaceAll(/[\s().-]/g, '');
  const corrected = strict ? plain : plain.replace(/^00/, '+').replaceAll(/[^\d+]/g, '');
  return /^\+[1-9]\d{6,14}$/.test(corrected) ? corrected : null;
}

/** International form for people: calling code, then the number in groups (`+91 98124 56789`; grouping C). */
export function formatPhoneNumber(stored: string): string {
  const digits = parsePhoneNumber(stored, true)?.slice(1);
  if (digits === undefined) return stored;
  const code = SHORT_CODES.exec(digits)?.[0] ?? digits.slice(0, 3);
  const national = digits.slice(code.length);
  const groups =
    code === '1' && national.length === 10
      ? [national.slice(0, 3), national.slice(3, 6), national.slice(6)]
      : national.length > 6
        ? [national.slice(0, Math.floor(national.length / 2)), national.slice(Math.floor(national.length / 2))]
        : [national];
  return [`+${code}`, ...groups].join(' ');
}
