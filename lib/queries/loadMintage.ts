import type { Mintage, Reader } from "../dao/Mintage.ts";

/** The whole of Mintage from its reading part: the general actions are fetched when first needed. */
export async function loadMintage(reader: Reader | Mintage): Promise<Mintage> {
  if ("actions" in reader) return reader;
  const { addActions } = await import("../dao/addActions.ts");
  return addActions(reader);
}
