import { type Address, type Hex, zeroAddress } from "viem";
import { describeRole } from "../../actions/roleName.ts";
import type { ParameterValue } from "../../chain/Parameter.ts";
import type { ValueFormat } from "../../dao/createValueFormat.ts";
import type { Privilege } from "../../dao/Snapshot.ts";
import type { Change, Preview } from "../../preview/Preview.ts";
import { describeSetting, labelInSentence } from "./describeSetting.ts";
import { joinFirst } from "./joinFirst.ts";

/** More are counted: the table of changes has them all. */
const rightsAtMost = 4;
const accountsAtMost = 3;

/** Who joins and who leaves a list. */
type Move = { change: Change; gained: readonly Address[]; lost: readonly Address[] };

/** Whether a value says who may do something: an account, a list of them, or what gives power. */
export function isRight({ id, before, after }: Change, { execution }: Preview): boolean {
  const names = [before, after].some(
    (value) => value?.unit === "address" || value?.unit === "addresses",
  );
  return names || findPrivilege(id, execution) !== undefined;
}

/**
 * Who gets and who loses a right, from what was read before and after the calls, roles first. What a
 * role's holders say is not said again of the list that an adapter reads of the same contract.
 */
export function rightSentences(
  rights: readonly Change[],
  { preview, format }: { preview: Preview; format: ValueFormat },
): string[] {
  const roleOf = (change: Change) => {
    const privilege = findPrivilege(change.id, preview.execution);
    return privilege?.kind === "role" ? privilege : undefined;
  };
  const roles = rights.flatMap((change) => {
    const privilege = roleOf(change);
    return privilege === undefined ? [] : [{ privilege, move: moveOf(change) }];
  });
  const isTold = (change: Change) =>
    roles.some(
      ({ privilege, move }) =>
        change.id.startsWith(`${privilege.contract}.`) && isSameMove(move, moveOf(change)),
    );
  const others = rights.filter((change) => roleOf(change) === undefined && !isTold(change));
  const sentences = [
    ...roles.flatMap(({ privilege, move }) => roleSentences(privilege, { move, preview, format })),
    ...others.flatMap((change) => otherSentences(change, format)),
  ];
  const more = sentences.length - rightsAtMost;
  return more <= 0
    ? sentences
    : [
        ...sentences.slice(0, rightsAtMost),
        more === 1 ? "One more right changes." : `${more} more rights change.`,
      ];
}

function findPrivilege(id: string, { before, after }: Preview["execution"]): Privilege | undefined {
  return [after, before]
    .flatMap((state) => state?.privileges ?? [])
    .find((privilege) => privilege.id === id);
}

function addressesOf(value: ParameterValue | undefined): readonly Address[] {
  return value?.unit === "addresses" ? value.addresses : [];
}

function moveOf(change: Change): Move {
  const [before, after] = [addressesOf(change.before), addressesOf(change.after)];
  return {
    change,
    gained: after.filter((account) => !before.includes(account)),
    lost: before.filter((account) => !after.includes(account)),
  };
}

function isSameMove(one: Move, other: Move): boolean {
  const isSame = (a: readonly Address[], b: readonly Address[]) =>
    a.length === b.length && a.every((account) => b.includes(account));
  return isSame(one.gained, other.gained) && isSame(one.lost, other.lost);
}

function roleSentences(
  { contract, id }: Privilege,
  { move, preview, format }: { move: Move; preview: Preview; format: ValueFormat },
): string[] {
  const { address, symbol } = preview.snapshot.state.token;
  const role = describeRole(id.slice(`${contract}.role.`.length) as Hex);
  const name = contract === address ? symbol : format.account(contract);
  return moveSentences(move, {
    gained: (accounts) => `Grants ${role} of ${name} to ${accounts}.`,
    lost: (accounts) => `Revokes ${role} of ${name} from ${accounts}.`,
    format,
  });
}

function otherSentences(change: Change, format: ValueFormat): string[] {
  const name = labelInSentence(change.label);
  const said = moveSentences(moveOf(change), {
    gained: (accounts) => `Adds ${accounts} to ${name}.`,
    lost: (accounts) => `Removes ${accounts} from ${name}.`,
    format,
  });
  return said.length > 0 ? said : [`Changes ${describeSetting(change, format)}.`];
}

function moveSentences(
  { gained, lost }: Move,
  words: {
    gained: (accounts: string) => string;
    lost: (accounts: string) => string;
    format: ValueFormat;
  },
): string[] {
  const list = (accounts: readonly Address[]) =>
    joinFirst(
      accounts.map((account) =>
        account === zeroAddress ? "everybody" : words.format.account(account),
      ),
      { most: accountsAtMost, others: (count) => `${count} more` },
    );
  return [
    ...(gained.length === 0 ? [] : [words.gained(list(gained))]),
    ...(lost.length === 0 ? [] : [words.lost(list(lost))]),
  ];
}
