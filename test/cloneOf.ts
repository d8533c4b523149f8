import type { Artifact } from "../demo/Artifact.ts";
import type { Contract } from "../demo/createSetup.ts";

/** An ERC-1167 clone of a contract, by the creation code that the standard gives. Its storage is empty. */
export function cloneOf({ address, abi }: Contract): Artifact {
  const target = address.slice(2).toLowerCase();
  return {
    name: "clone",
    abi,
    bytecode: `0x3d602d80600a3d3981f3363d3d373d3d3d363d73${target}5af43d82803e903d91602b57fd5bf3`,
  };
}
