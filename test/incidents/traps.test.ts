import { encodeFunctionData, encodePacked, type Hex, pad, zeroAddress } from "viem";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { governorAlphaAbi } from "../../contracts-abi/governorAlpha.ts";
import { openZeppelinGovernorAbi } from "../../contracts-abi/openZeppelinGovernor.ts";
import { safeAbi } from "../../contracts-abi/safe.ts";
import type { Contract } from "../../demo/createSetup.ts";
import { demoAccounts } from "../../demo/demoAccounts.ts";
import type { Call } from "../../lib/actions/Call.ts";
import { createCall } from "../../lib/actions/createCall.ts";
import { hashProposal } from "../../lib/governor/openZeppelinGovernor/hashProposal.ts";
import { readTestContract } from "../readTestContract.ts";
import {
  callOf,
  type IncidentDao,
  type Incidents,
  inWords,
  startIncidents,
  token,
} from "./startIncidents.ts";

const { alice, grantee, stranger } = demoAccounts;
const clean = ["ok: None of the known encoding traps"];

let chain: Incidents;
let dao: IncidentDao;
let trap: IncidentDao;
let liar: IncidentDao;
beforeAll(async () => {
  chain = await startIncidents();
  dao = await chain.deployDao();
  const artifact = readTestContract("TrapGovernor");
  const behind = async (saysSeconds: boolean, countsSeconds: boolean): Promise<IncidentDao> => {
    const args = [dao.token.address, dao.timelock.address, 40_000n * token];
    const governor: Contract = await chain.setup.deploy(artifact, [
      ...args,
      saysSeconds,
      countsSeconds,
      false,
    ]);
    return { ...dao, governor };
  };
  trap = await behind(true, true);
  liar = await behind(true, false);
  await chain.setup.mine();
}, 120_000);
afterAll(() => chain.stop());

const review = async (calls: readonly Call[], of = dao) =>
  chain.review("governor", { snapshot: await chain.openDao(of), calls });

const payment = () => callOf(dao.token, "transfer", [grantee.address, token]);

/** Proposes with explicit signatures and reviews what is on chain. */
async function reviewProposed(parameters: {
  signatures: readonly string[];
  calldatas: readonly Hex[];
  executed: readonly Hex[];
  description: string;
}) {
  const { signatures, calldatas, executed, description } = parameters;
  const targets = calldatas.map(() => dao.token.address);
  const values = calldatas.map(() => 0n);
  await chain.setup.write(trap.governor, {
    from: alice.address,
    functionName: "propose",
    args: [targets, values, signatures, calldatas, description],
  });
  await chain.setup.mine();
  const calls = executed.map((data) => createCall({ to: dao.token.address, data }));
  const id = hashProposal({ calls, description }).toString();
  const snapshot = await chain.openDao(trap);
  return (await chain.reviewProposed("governor", { snapshot, id })).map(inWords);
}

describe("signatures that drop calldata", () => {
  it("are named by governor in a proposal on chain", async () => {
    const { data } = payment();
    const found = await reviewProposed({
      signatures: [""],
      calldatas: [data, data],
      executed: [data, "0x"],
      description: "Two payments",
    });
    expect(found).toContain("critical: Calldata is dropped");
    expect(found).toContain("critical: The governor shows other calldata than it executes");
  });

  it("are named where the signature stands apart from its calldata", async () => {
    const { data } = payment();
    const found = await reviewProposed({
      signatures: ["transfer(address,uint256)"],
      calldatas: [`0x${data.slice(10)}`],
      executed: [data],
      description: "A payment by signature",
    });
    expect(found).toEqual(["critical: Signatures stand apart from their calldata"]);
  });

  it("leave a proposal alone whose selectors are in its calldata", async () => {
    const { data } = payment();
    const found = await reviewProposed({
      signatures: [""],
      calldatas: [data],
      executed: [data],
      description: "A payment",
    });
    expect(found).toEqual(clean);
  });

  it("are named in calls that propose", async () => {
    const propose = (signatures: readonly string[], calldatas: readonly Hex[]) =>
      createCall({
        to: dao.governor.address,
        data: encodeFunctionData({
          abi: governorAlphaAbi,
          functionName: "propose",
          args: [
            calldatas.map(() => dao.token.address),
            calldatas.map(() => 0n),
            signatures,
            calldatas,
            "",
          ],
        }),
      });
    const { data } = payment();
    expect(await review([propose([""], [data, data])])).toEqual([
      "critical: Calldata would be dropped",
    ]);
    expect(await review([propose(["transfer(address,uint256)"], ["0x"])])).toEqual([
      "critical: Signatures would stand apart from their calldata",
    ]);
    expect(await review([propose([""], [data])])).toEqual(clean);
  });
});

describe("a proposal that another can take", () => {
  const propose = (description: string) =>
    createCall({
      to: dao.governor.address,
      data: encodeFunctionData({
        abi: openZeppelinGovernorAbi,
        functionName: "propose",
        args: [[dao.token.address], [0n], [payment().data], description],
      }),
    });

  it("is named by governor without #proposer=, and left alone with it", async () => {
    expect(await review([propose("A payment")])).toEqual([
      "warning: Anybody could propose it first",
    ]);
    expect(await review([propose(`A payment\n\n#proposer=${alice.address}`)])).toEqual(clean);
  });
});

describe("a clock that is not what it says", () => {
  it("is named by governor: it says seconds and counts blocks", async () => {
    const found = await review([payment()], liar);
    expect(new Set(found)).toEqual(new Set(["critical: The governor's clock is not what it says"]));
  });

  it("leaves a clock alone that counts what it says", async () => {
    expect(await review([payment()], trap)).toEqual(clean);
  });
});

describe("a quorum that follows supply", () => {
  it("is told by governor where a mint raises it, and not by a payment", async () => {
    const mint = callOf(dao.token, "mint", [dao.timelock.address, 10_000n * token]);
    expect(await review([mint])).toEqual(["info: The quorum rises with supply"]);
    expect(await review([payment()])).toEqual(clean);
  });
});

describe("a Safe's transaction", () => {
  const owner = pad(alice.address, { size: 32 });
  const signature = (v: number, s: Hex = pad("0x01", { size: 32 })) =>
    encodePacked(["bytes32", "bytes32", "uint8"], [owner, s, v]);
  const execute = (parameters: { gasPrice?: bigint; signatures: Hex }) =>
    createCall({
      to: demoAccounts.safeOwner1.address,
      data: encodeFunctionData({
        abi: safeAbi,
        functionName: "execTransaction",
        args: [
          grantee.address,
          1n,
          "0x",
          0,
          0n,
          0n,
          parameters.gasPrice ?? 0n,
          zeroAddress,
          stranger.address,
          parameters.signatures,
        ],
      }),
    });

  it("is named by governor where it refunds gas", async () => {
    expect(await review([execute({ gasPrice: 1n, signatures: signature(27) })])).toEqual([
      "critical: The Safe pays for the gas",
    ]);
  });

  it("may be signed by eth_sign, an approved hash or a contract", async () => {
    for (const v of [1, 27, 28, 31, 32]) {
      expect(await review([execute({ signatures: signature(v) })])).toEqual(clean);
    }
    const contract: Hex = `${signature(0, pad("0x41", { size: 32 }))}${pad("0x", { size: 32 }).slice(2)}`;
    expect(await review([execute({ signatures: contract })])).toEqual(clean);
  });

  it("is named where v or a contract's offset is of no form", async () => {
    const odd = ["critical: A signature is of no form a Safe takes"];
    expect(await review([execute({ signatures: signature(33) })])).toEqual(odd);
    expect(
      await review([execute({ signatures: signature(0, pad("0x20", { size: 32 })) })]),
    ).toEqual(odd);
    expect(
      await review([execute({ signatures: signature(0, pad("0x41", { size: 32 })) })]),
    ).toEqual(odd);
  });
});
