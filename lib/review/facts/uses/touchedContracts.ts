import type { Address } from "viem";
import { findAddresses } from "../../../actions/findAddresses.ts";
import { codeTargets } from "../../../checks/code/codeTargets.ts";
import type { Dao } from "../../../dao/Dao.ts";
import type { Preview } from "../../../preview/Preview.ts";

/** Contracts whose logs are asked for at most; those that the calls call come first. */
const contractsAtMost = 24;

/**
 * Where the calls may be felt: what they call and name, inside other calls too, the DAO's token, its
 * sources of issuance with the pools and markets that these keep, the contracts its profile names, and what
 * moved, logged or changed in the run. The contracts by which the DAO itself acts are left out.
 */
export function touchedContracts(preview: Preview): Address[] {
  const { calls, execution, changes, snapshot } = preview;
  const { dao, state } = snapshot;
  const known = [...execution.before.parameters, ...(execution.after?.parameters ?? [])];
  const changed = changes.flatMap((change) => known.filter(({ id }) => id === change.id));
  const touched = [
    ...codeTargets(preview),
    dao.token,
    ...execution.transfers.flatMap(({ asset }) => (asset === "ether" ? [] : [asset])),
    ...execution.emitters,
    ...changed.map(({ source }) => source.address),
    ...state.sources.map(({ target }) => target),
    ...dao.contracts.map(({ address }) => address),
    ...findAddresses(calls),
    ...dao.recognised.flatMap(({ members }) => members ?? []),
  ];
  const own = ownAccounts(dao);
  return [...new Set(touched)].filter((address) => !own.has(address)).slice(0, contractsAtMost);
}

/** By which the DAO decides, acts and holds: what they do is not what users do. */
export function ownAccounts(dao: Dao): ReadonlySet<Address> {
  const treasury = dao.accounts.filter((account) => account.class === "treasury");
  const own = [
    dao.governor?.address,
    dao.governor?.executor,
    dao.safe,
    ...treasury.map(({ address }) => address),
  ];
  return new Set(own.filter((address) => address !== undefined));
}
