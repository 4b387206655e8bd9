/**
 * The ISBN as thirteen digits, or undefined when its length or check digit is wrong. A ten-digit number
 * becomes its thirteen-digit form, so that one book has one number.
 * Check digits by the ISBN Users' Manual (International ISBN Agency), 7th edition, section 4.
 */
export function readIsbn(typed: string): string | undefined {
  const digits = typed.replace(/^ISBN(?:-1[03])?:?/i, '').replace(/[\s\-‐‑–]/g, '')
  if (/^\d{13}$/.test(digits))
    return isPrefixed(digits) && checkDigit13(digits) === digits[12] ? digits : undefined
  if (!/^\d{9}[\dX]$/i.test(digits) || checkDigit10(digits) !== digits[9]?.toUpperCase()) return undefined
  const thirteen = `978${digits.slice(0, 9)}`
  return thirteen + checkDigit13(thirteen)
}

function isPrefixed(digits: string): boolean {
  return digits.startsWith('978') || digits.startsWith('979')
}

function checkDigit13(digits: string): string {
  const sum = weigh(digits.slice(0, 12), (place) => (place % 2 === 0 ? 1 : 3))
  return String((10 - (sum % 10)) % 10)
}

function checkDigit10(digits: string): string {
  const sum = weigh(digits.slice(0, 9), (place) => 10 - place)
  const check = (11 - (sum % 11)) % 11
  return check === 10 ? 'X' : String(check)
}

function weigh(digits: string, weight: (place: number) => number): number {
  return Array.from(digits).reduce((sum, digit, place) => sum + Number(digit) * weight(place), 0)
}
