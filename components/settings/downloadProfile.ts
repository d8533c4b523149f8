import type { DaoProfile } from "../../lib/dao/DaoProfile.ts";
import { toJsonValue } from "../../lib/receipt/toJsonValue.ts";
import { downloadText } from "../ui/downloadText.ts";

/** Hands a profile to the person as a file that can be imported again. */
export function downloadProfile(profile: DaoProfile): void {
  const text = `${JSON.stringify(toJsonValue(profile), null, 2)}\n`;
  const name = `${profile.entry.replace(/[^0-9A-Za-z]+/g, "-")}.profile.json`;
  downloadText({ name, text, type: "application/json" });
}
