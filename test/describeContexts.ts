import { type Address, getAddress } from "viem";
import type { DescribeContext } from "../lib/actions/Action.ts";
import type { ParameterValue } from "../lib/chain/Parameter.ts";

const place = (digit: string): Address => getAddress(`0x${digit.repeat(40)}`);

/** Addresses that the tests of action kinds speak of. */
export const places = {
  token: place("1"),
  governor: place("2"),
  timelock: place("3"),
  safe: place("4"),
  alice: place("5"),
  bob: place("6"),
  proxy: place("7"),
  nobody: place("0"),
} as const;

const values: readonly [string, string, ParameterValue][] = [
  [`${places.governor}.votingDelay`, "1 block", { unit: "blocks", blocks: 1n }],
  [`${places.governor}.votingPeriod`, "2 days", { unit: "duration", seconds: 172_800 }],
  [
    `${places.governor}.proposalThreshold`,
    "100 HRB",
    { unit: "amount", amount: 100n * 10n ** 18n, token: places.token },
  ],
  [
    `${places.governor}.quorumNumerator`,
    "4.00 %",
    { unit: "percent", numerator: 4n, denominator: 100n },
  ],
  [`${places.timelock}.getMinDelay`, "2 days", { unit: "duration", seconds: 172_800 }],
  [`${places.timelock}.delay`, "2 days", { unit: "duration", seconds: 172_800 }],
  [`${places.token}.owner`, "Alice", { unit: "address", address: places.alice }],
  [`${places.safe}.threshold`, "2", { unit: "count", count: 2n }],
];

/** Nothing is known. */
export const knownNothing: DescribeContext = { tokens: new Map(), labels: new Map() };

/** Names, decimals and what stands now are known. */
export const knownAll: DescribeContext = {
  tokens: new Map([[places.token, { symbol: "HRB", decimals: 18 }]]),
  labels: new Map<string, string>([
    [places.governor, "Governor"],
    [places.timelock, "Timelock"],
    [places.safe, "Safe"],
    [places.alice, "Alice"],
    [places.bob, "Bob"],
    [places.proxy, "Proxy"],
  ]),
  current: new Map(values.map(([id, words]) => [id, words])),
  values: new Map(values.map(([id, , value]) => [id, value])),
};
