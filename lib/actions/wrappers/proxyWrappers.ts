import { type Address, decodeFunctionData, encodeFunctionData, getAbiItem, type Hex } from "viem";
import { proxyAdminAbi } from "../../../contracts-abi/proxyAdmin.ts";
import { upgradeableProxyAbi } from "../../../contracts-abi/upgradeableProxy.ts";
import type { ActionDescription, ActionEffect, DescribeContext } from "../Action.ts";
import type { Call } from "../Call.ts";
import { createCall } from "../createCall.ts";
import { describeAddress, describeAddressFully } from "../describeAddress.ts";
import { defineWrapper } from "./defineWrapper.ts";
import { describeContract } from "./describeWrapper.ts";

const proxyAbi = [getAbiItem({ abi: upgradeableProxyAbi, name: "upgradeToAndCall" })] as const;
const adminAbi = [getAbiItem({ abi: proxyAdminAbi, name: "upgradeAndCall" })] as const;

/**
 * `upgradeToAndCall` of a UUPS or transparent proxy: the proxy delegatecalls its new implementation.
 * With empty data there is no inner call: release 5 of OpenZeppelin makes none, and before it some
 * proxies ran the new code's fallback.
 */
const upgradeProxy = defineWrapper<"upgradeProxy", { implementation: Address }>({
  type: "upgradeProxy",
  abi: proxyAbi[0],
  runs: "now",
  read(bytes: Hex) {
    const [implementation, data] = decodeFunctionData({ abi: proxyAbi, data: bytes }).args;
    return { parameters: { implementation }, calls: initialCalls(implementation, data) };
  },
  write: ({ parameters: { implementation }, calls }) =>
    encodeFunctionData({ abi: proxyAbi, args: [implementation, calls[0]?.data ?? "0x"] }),
  describe: ({ call, parameters, calls }, context) =>
    describeUpgrade({ ...parameters, proxy: call.to, calls }, context),
  effects: ({ call }) => [implementationEffect(call.to)],
});

/** `upgradeAndCall` of a ProxyAdmin: the same, by way of the proxy's owner. */
const upgradeProxyByAdmin = defineWrapper<
  "upgradeProxyByAdmin",
  { proxy: Address; implementation: Address }
>({
  type: "upgradeProxyByAdmin",
  abi: adminAbi[0],
  runs: "now",
  executor: ({ parameters }) => parameters.proxy,
  read(bytes: Hex) {
    const [proxy, implementation, data] = decodeFunctionData({ abi: adminAbi, data: bytes }).args;
    return { parameters: { proxy, implementation }, calls: initialCalls(implementation, data) };
  },
  write: ({ parameters: { proxy, implementation }, calls }) =>
    encodeFunctionData({ abi: adminAbi, args: [proxy, implementation, calls[0]?.data ?? "0x"] }),
  describe: ({ parameters, calls }, context) => describeUpgrade({ ...parameters, calls }, context),
  effects: ({ parameters }) => [implementationEffect(parameters.proxy)],
});

/** Wrappers of upgradeable proxies (EIP-1967). */
export const proxyWrappers = [upgradeProxy, upgradeProxyByAdmin] as const;

function initialCalls(implementation: Address, data: Hex): readonly Call[] {
  return data === "0x" ? [] : [createCall({ to: implementation, data, operation: 1 })];
}

function implementationEffect(proxy: Address): ActionEffect {
  return { kind: "parameter", contract: proxy, name: "implementation" };
}

function describeUpgrade(
  upgrade: { proxy: Address; implementation: Address; calls: readonly Call[] },
  context: DescribeContext,
): ActionDescription {
  const { proxy, implementation, calls } = upgrade;
  const name = describeContract({ address: proxy, noun: "proxy" }, context);
  return {
    sentence: `Upgrade ${name} to ${describeAddress(implementation, context)}${calls.length === 0 ? "" : " and run its code once"}`,
    fields: [
      { label: "Proxy", value: describeAddressFully(proxy, context) },
      { label: "New implementation", value: describeAddressFully(implementation, context) },
    ],
  };
}
