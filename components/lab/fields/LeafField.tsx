"use client";

import { memo } from "react";
import type { JsonValue } from "../model/Json.ts";
import { DateControl } from "./DateControl.tsx";
import { DecimalControl } from "./DecimalControl.tsx";
import { DestinationControl } from "./DestinationControl.tsx";
import { DurationControl } from "./DurationControl.tsx";
import { useEditor, useIssue, useNames } from "./EditContext.tsx";
import type { LeafForm, LeafProps } from "./LeafProps.ts";
import { NumberControl } from "./NumberControl.tsx";
import { ReferenceControl } from "./ReferenceControl.tsx";
import { shareError } from "./shareError.ts";
import { TextControl } from "./TextControl.tsx";

type LeafFieldProps = {
  path: string;
  form: LeafForm;
  value: JsonValue | undefined;
  /** Instead of the schema's title. */
  label?: string;
};

/** The control of one value, by its unit. Drawn again only when its own value changes. */
export const LeafField = memo(function LeafField({ path, form, value, label }: LeafFieldProps) {
  const { write } = useEditor();
  const error = useIssue(path, true);
  const title = label ?? form.title;
  return (
    <LeafControl
      label={title}
      form={form}
      value={value}
      error={error}
      unit={path === "market.pool.quote" ? "quote" : undefined}
      onChange={(next) => write(path, next, title)}
      onRemove={form.isOptional ? () => write(path, undefined, title) : undefined}
    />
  );
});

function LeafControl(props: LeafProps & { unit: string | undefined }) {
  const { symbol, decimals } = useNames();
  const { form } = props;
  switch (form.unit) {
    case "tokens":
      return <DecimalControl {...props} unit={props.unit ?? symbol} mostDigits={decimals} />;
    case "share":
      return (
        <DecimalControl
          {...props}
          unit="%"
          shownPlaces={2}
          slider="share"
          error={shareError(props.error)}
        />
      );
    case "rate":
      return <DecimalControl {...props} unit={perText(form.per)} mostDigits={30} />;
    case "instant":
      return <DateControl {...props} />;
    case "duration":
      return <DurationControl {...props} />;
    case "count":
    case "number":
      return <NumberControl {...props} unit={perText(form.per)} />;
    case "bucket":
    case "process":
      return <ReferenceControl {...props} />;
    case "destination":
      return <DestinationControl {...props} />;
    default:
      return <TextControl {...props} />;
  }
}

function perText(per: string | undefined): string {
  return per === undefined ? "" : `per ${per}`;
}
