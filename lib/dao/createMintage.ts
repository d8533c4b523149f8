import { addActions } from "./addActions.ts";
import { createReader } from "./createReader.ts";
import type { Mintage } from "./Mintage.ts";

/**
 * Mintage as it comes, with what a host app adds in front: its adapters and actions are asked
 * first.
 *
 * @example await createMintage({ adapters: [myToken], profiles: [myDao] })
 */
export async function createMintage(additions: Partial<Mintage> = {}): Promise<Mintage> {
  return addActions(createReader(additions), additions.actions);
}
