import { getAbiItem } from "viem";
import { erc20CrvAbi } from "../../../contracts-abi/erc20Crv.ts";
import { defineAppointment } from "../../actions/defineAppointment.ts";

/** `set_minter(address)` of CRV, which its admin can call once. */
export const setCrvMinter = defineAppointment({
  type: "setCrvMinter",
  label: "Name the minter of a token, once",
  abi: [getAbiItem({ abi: erc20CrvAbi, name: "set_minter" })],
  contractTitle: "Token",
  title: "Minter",
  name: "minter",
  sentence: (token, account) => `Make ${account} the minter of ${token}, for ever`,
  none: {
    word: "nobody",
    sentence: (token) => `Leave ${token} without a minter, to be named later`,
  },
  note: { label: "Can be done", value: "once: where a minter is named already, it is refused" },
});

/** `set_admin(address)` of CRV: who names the minter, and may rename the token. */
export const setCrvAdmin = defineAppointment({
  type: "setCrvAdmin",
  label: "Hand over the administration of a token",
  abi: [getAbiItem({ abi: erc20CrvAbi, name: "set_admin" })],
  contractTitle: "Token",
  title: "Admin",
  name: "admin",
  sentence: (token, account) => `Make ${account} the admin of ${token}`,
  none: {
    word: "nobody",
    sentence: (token) => `Leave ${token} without an admin: nobody will name another`,
  },
});
