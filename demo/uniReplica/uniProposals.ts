import { type Address, encodeAbiParameters } from "viem";
import { demoAccounts } from "../demoAccounts.ts";
import { tokens } from "../units.ts";
import type { UniContracts } from "./deployUniContracts.ts";

/** One call of UNI by the timelock, and the text that goes with it. */
export type UniProposal = {
  proposer: Address;
  signature: string;
  data: `0x${string}`;
  description: string;
};

const mintText = `# Mint 20,000,000 UNI for the community treasury

## Summary

UNI's contract allows a yearly mint of up to **2 %** of the supply. This proposal uses all of it:
20,000,000 UNI, minted to the timelock.

## Reason

- The treasury's vesting slows down from year to year.
- Liquidity programs end in November and have no funding after that.

## Against

The treasury holds more than two hundred million UNI. A mint dilutes every holder by 1.96 % and
cannot be undone.
`;

const executedText = `# Fund the builders' program for two quarters

## Summary

Transfer **750,000 UNI** from the timelock to the builders' program.

## What it pays for

1. Audits of hooks and routers: 300,000 UNI
2. Eight grants for developer tools: 250,000 UNI
3. Data and research: 200,000 UNI

What is not spent returns to the timelock. Reports are published each month.
`;

const activeText = `# Renew the grants program

## Summary

Transfer **1,200,000 UNI** from the timelock to the builders' program for its second year.

## Results of the first year

| quarter | grants | paid (UNI) |
|---|---|---|
| first | 31 | 340,000 |
| second | 27 | 410,000 |

## Budget

Grants 1,050,000 UNI, operations 150,000 UNI. The committee stays as elected.
`;

/** The replica's three proposals, in the order of their ids: defeated, executed, under way. */
export function uniProposals({ timelock }: UniContracts): {
  defeated: UniProposal;
  executed: UniProposal;
  active: UniProposal;
} {
  const builders = demoAccounts.builders.address;
  return {
    defeated: {
      proposer: demoAccounts.carol.address,
      signature: "mint(address,uint256)",
      data: encodePayment(timelock.address, tokens(20_000_000n)),
      description: mintText,
    },
    executed: {
      proposer: demoAccounts.alice.address,
      signature: "transfer(address,uint256)",
      data: encodePayment(builders, tokens(750_000n)),
      description: executedText,
    },
    active: {
      proposer: demoAccounts.dave.address,
      signature: "transfer(address,uint256)",
      data: encodePayment(builders, tokens(1_200_000n)),
      description: activeText,
    },
  };
}

function encodePayment(to: Address, amount: bigint): `0x${string}` {
  return encodeAbiParameters([{ type: "address" }, { type: "uint256" }], [to, amount]);
}
