import { getAbiItem } from "viem";
import { identityRegistryAbi } from "../../../contracts-abi/identityRegistry.ts";
import { defineAppointment } from "../../actions/defineAppointment.ts";

const contractTitle = "Identity registry";

/** `addAgent(address)`: the account may add and remove identities. */
export const addIdentityAgent = defineAppointment({
  type: "addIdentityAgent",
  label: "Let an account manage a registry of ERC-3643",
  abi: [getAbiItem({ abi: identityRegistryAbi, name: "addAgent" })],
  contractTitle,
  title: "Agent",
  name: "agents",
  how: "adds",
  sentence: (contract, account) => `Make ${account} an agent of ${contract}`,
});

/** `removeAgent(address)` */
export const removeIdentityAgent = defineAppointment({
  type: "removeIdentityAgent",
  label: "Take the management of a registry of ERC-3643 away",
  abi: [getAbiItem({ abi: identityRegistryAbi, name: "removeAgent" })],
  contractTitle,
  title: "Agent removed",
  name: "agents",
  how: "adds",
  sentence: (contract, account) => `Remove ${account} from the agents of ${contract}`,
});

/** `setIdentityRegistryStorage(address)`: another list of identities altogether. */
export const setIdentityStorage = defineAppointment({
  type: "setIdentityStorage",
  label: "Replace the list of an identity registry",
  abi: [getAbiItem({ abi: identityRegistryAbi, name: "setIdentityRegistryStorage" })],
  contractTitle,
  title: "Contract that keeps the identities",
  name: "identityStorage",
  sentence: (contract, account) => `Let ${contract} take its identities from ${account}`,
});

/** `setClaimTopicsRegistry(address)`: other claims are asked of an identity. */
export const setClaimTopicsRegistry = defineAppointment({
  type: "setClaimTopicsRegistry",
  label: "Replace the claims an identity registry asks for",
  abi: [getAbiItem({ abi: identityRegistryAbi, name: "setClaimTopicsRegistry" })],
  contractTitle,
  title: "Contract that keeps the claims asked for",
  name: "topicsRegistry",
  sentence: (contract, account) => `Let ${contract} ask for the claims that ${account} lists`,
});

/** `setTrustedIssuersRegistry(address)`: claims of others count. */
export const setTrustedIssuersRegistry = defineAppointment({
  type: "setTrustedIssuersRegistry",
  label: "Replace the issuers an identity registry trusts",
  abi: [getAbiItem({ abi: identityRegistryAbi, name: "setTrustedIssuersRegistry" })],
  contractTitle,
  title: "Contract that keeps the issuers trusted",
  name: "issuersRegistry",
  sentence: (contract, account) => `Let ${contract} trust the issuers that ${account} lists`,
});
