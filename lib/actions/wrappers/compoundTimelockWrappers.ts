import {
  type AbiFunction,
  concatHex,
  decodeFunctionData,
  encodeFunctionData,
  getAbiItem,
  type Hex,
  keccak256,
  sliceHex,
  stringToBytes,
} from "viem";
import { compoundTimelockAbi } from "../../../contracts-abi/compoundTimelock.ts";
import { createCall } from "../createCall.ts";
import type { InnerRun } from "../DecodedCall.ts";
import { describeAddressFully } from "../describeAddress.ts";
import { plainText } from "../plainText.ts";
import { defineWrapper } from "./defineWrapper.ts";
import { describeContract, describeMoment } from "./describeWrapper.ts";

type Name = "queueTransaction" | "executeTransaction" | "cancelTransaction";

const sentences: Readonly<Record<Name, (timelock: string, moment: string) => string>> = {
  queueTransaction: (timelock, moment) =>
    `Queue a call in ${timelock}, to be executed from ${moment} on`,
  executeTransaction: (timelock) => `Execute a queued call of ${timelock}`,
  cancelTransaction: (timelock) => `Cancel a queued call of ${timelock}`,
};

/**
 * One of Compound's timelock's functions (Timelock.sol): target, value, signature, data, eta. Where
 * the signature is not empty, the timelock calls with the first four bytes of its keccak-256 before
 * the data; so does the inner call here.
 */
function defineTransaction(name: Name, runs: InnerRun) {
  const abi = [getAbiItem({ abi: compoundTimelockAbi, name })] as const;
  return defineWrapper({
    type: name,
    abi: abi[0] satisfies AbiFunction,
    runs,
    read(bytes: Hex) {
      const [to, value, signature, payload, eta] = decodeFunctionData({ abi, data: bytes }).args;
      const data = prefixSelector(signature, payload);
      const parameters = { signature, etaSeconds: eta.toString() };
      return { parameters, calls: [createCall({ to, value, data })] };
    },
    write({ parameters: { signature, etaSeconds }, calls: [call = noCall] }) {
      const payload = dropSelector(signature, call.data);
      const args = [call.to, call.value, signature, payload, BigInt(etaSeconds)] as const;
      return encodeFunctionData({ abi, args });
    },
    describe({ call, parameters: { signature, etaSeconds } }, context) {
      const timelock = describeContract({ address: call.to, noun: "timelock" }, context);
      const moment = describeMoment(etaSeconds);
      return {
        sentence: sentences[name](timelock, moment),
        fields: [
          { label: "Timelock", value: describeAddressFully(call.to, context) },
          { label: "Earliest", value: `${moment} (${etaSeconds})` },
          ...(signature === ""
            ? []
            : [{ label: "Signature", value: plainText(signature, { maximumLength: 500 }) }]),
        ],
      };
    },
  });
}

/** Wrappers of Compound's timelock, as Uniswap and many others have it. */
export const compoundTimelockWrappers = [
  defineTransaction("queueTransaction", "later"),
  defineTransaction("executeTransaction", "now"),
  defineTransaction("cancelTransaction", "never"),
] as const;

const noCall = createCall({ to: "0x0000000000000000000000000000000000000000" });

/** What the timelock calls with. The signature's bytes are hashed as they are, spaces included. */
export function prefixSelector(signature: string, payload: Hex): Hex {
  if (signature === "") return payload;
  return concatHex([sliceHex(keccak256(stringToBytes(signature)), 0, 4), payload]);
}

/** The data that stood beside a signature. */
export function dropSelector(signature: string, data: Hex): Hex {
  return signature === "" ? data : `0x${data.slice(10)}`;
}
