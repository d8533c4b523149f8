import type { DaoProfile } from "../../lib/dao/DaoProfile.ts";
import { toJsonValue } from "../../lib/receipt/toJsonValue.ts";

/** Hands a profile to the person as a file that can be imported again. */
export function downloadProfile(profile: DaoProfile): void {
  const text = `${JSON.stringify(toJsonValue(profile), null, 2)}\n`;
  const url = URL.createObjectURL(new Blob([text], { type: "application/json" }));
  const link = document.createElement("a");
  link.href = url;
  link.download = `${profile.entry.replace(/[^0-9A-Za-z]+/g, "-")}.profile.json`;
  link.click();
  URL.revokeObjectURL(url);
}
