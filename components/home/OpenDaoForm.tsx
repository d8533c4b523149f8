"use client";

import { useRouter } from "next/navigation";
import { type FormEvent, useState } from "react";
import { chains } from "../../lib/dao/chains.ts";
import type { BaseError } from "../../lib/errors/BaseError.ts";
import { useSession } from "../session/useSession.ts";
import { Button } from "../ui/Button.tsx";
import { findRpcUrl } from "../ui/rpcUrls.ts";
import { SelectField } from "../ui/SelectField.tsx";
import { TextField } from "../ui/TextField.tsx";
import { MissingRpc } from "./MissingRpc.tsx";
import { type EntryText, readEntryText, saysItsChain } from "./readEntryText.ts";

const chainOptions = chains.map(({ shortName, name }) => ({
  value: shortName,
  label: `${name} (${shortName})`,
}));

/** Opens a DAO by an address that a person pastes. What was typed stays until it opens. */
export function OpenDaoForm() {
  const router = useRouter();
  const [text, setText] = useState("");
  const { demo } = useSession();
  const [chosenChain, setChosenChain] = useState<string | undefined>(undefined);
  const chainName = chosenChain ?? demo?.shortName ?? "eth";
  const [error, setError] = useState<BaseError | undefined>(undefined);
  const [withoutRpc, setWithoutRpc] = useState<EntryText | undefined>(undefined);

  const open = (entry: EntryText) => router.push(`/dao?dao=${entry.text}`);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const { value, error: problem } = readEntryText(text, chainName);
    setError(problem);
    if (value === undefined) return;
    if (findRpcUrl(value.chain.id) === undefined) setWithoutRpc(value);
    else open(value);
  };
  const type = (typed: string) => {
    setText(typed);
    setError(undefined);
    setWithoutRpc(undefined);
  };
  return (
    <>
      <form onSubmit={submit} className="flex max-w-180 flex-col gap-3 sm:flex-row sm:items-start">
        <div className="grow">
          <TextField
            label="Governor, Safe or token"
            value={text}
            onChange={type}
            error={error}
            placeholder={`${chainName}:0x…`}
            hint="An address with its chain in front or beside it, or a block explorer’s link"
            isMono
          />
        </div>
        {!saysItsChain(text) && (
          <div className="sm:w-64">
            <SelectField
              label="Chain"
              value={chainName}
              options={chainOptions}
              onChange={setChosenChain}
            />
          </div>
        )}
        <div className="sm:pt-5.5">
          <Button type="submit" tone="main">
            Open
          </Button>
        </div>
      </form>
      {withoutRpc !== undefined && (
        <MissingRpc chain={withoutRpc.chain} onSet={() => open(withoutRpc)} />
      )}
    </>
  );
}
