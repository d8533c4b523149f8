import { multiplyFloor } from "../../../../amount/multiplyFloor.ts";
import type { Ratio } from "../../../../amount/Ratio.ts";

/** Fractions of a participant are carried in this unit, so that slow growth adds up. */
const unit = 10n ** 18n;

/** More than all people there are. */
const mostParticipants = 10n ** 10n * unit;

/**
 * Participants of each group in the running period, multiplied by `growth` after each, at most
 * 10^10. Whole ones are counted, the fraction is carried to 18 digits.
 */
export function growParticipants(
  starts: readonly number[],
  growth: Ratio,
): { counts(): bigint[]; grow(): void } {
  let carried = starts.map((count) => BigInt(count) * unit);
  return {
    counts: () => carried.map((count) => count / unit),
    grow() {
      carried = carried.map((count) => {
        const grown = multiplyFloor(count, growth);
        return grown > mostParticipants ? mostParticipants : grown;
      });
    },
  };
}
