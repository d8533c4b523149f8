/**
 * Splits an amount over balances in proportion to them: part k is floor(amount × c(k) ÷ c(n)) −
 * floor(amount × c(k − 1) ÷ c(n)) with c(k) the sum of the first k balances. The parts sum to the amount,
 * each is less than a base unit off its share, and none passes its balance where the amount does not
 * pass their sum. Of balances that are all 0 every part is 0.
 *
 * @param amount - Base units, not negative.
 */
export function splitByBalance(amount: bigint, balances: readonly bigint[]): bigint[] {
  const sum = balances.reduce((total, balance) => total + balance, 0n);
  if (sum === 0n) return balances.map(() => 0n);
  let counted = 0n;
  let given = 0n;
  return balances.map((balance) => {
    counted += balance;
    const upTo = (amount * counted) / sum;
    const part = upTo - given;
    given = upTo;
    return part;
  });
}
