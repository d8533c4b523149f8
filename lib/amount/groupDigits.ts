/** Sets a comma between every three digits: `"20000000"` becomes `"20,000,000"`. */
export function groupDigits(digits: string): string {
  return digits.replace(/\B(?=(?:[0-9]{3})+$)/g, ",");
}
