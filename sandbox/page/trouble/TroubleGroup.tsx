import { useEffect, useState } from "react";
import { RibbonField, RibbonFields } from "../ribbon/RibbonField";
import { RibbonGroupBox } from "../ribbon/RibbonStrip";
import type { Session } from "../session/session";
import { heal, lock, locks, requestTroubles, trouble, type Lock, type RequestTrouble } from "./trouble";

const lockNames: Readonly<Record<Lock, string>> = {
  none: "can be changed",
  readOnly: "is read-only",
  structure: "has a protected structure",
  sheet: "has this sheet protected",
};

const nothing = "";

/** Makes Excel refuse, fall silent or lock the workbook: to see what the add-in makes of it. */
export function TroubleGroup({ session: { host, model } }: { readonly session: Session }) {
  const [ordered, setOrdered] = useState<string>(nothing);
  const [locked, setLocked] = useState<Lock>("none");
  useEffect(() => {
    // What was to go wrong once has gone wrong.
    if (!ordered.startsWith("next ")) return undefined;
    return host.onRequest(({ error }) => {
      if (error !== undefined) setOrdered(nothing);
    });
  }, [host, ordered]);

  const order = (value: string) => {
    setOrdered(value);
    const [when, what] = value.split(" ");
    if (what === undefined) heal(host);
    else trouble(host, what as RequestTrouble, { lasting: when === "every" });
  };
  const options = (when: string) =>
    requestTroubles.map((what) => (
      <option key={what} value={`${when} ${what}`}>
        {what === "unanswered" ? "isn’t answered" : `fails: ${what}`}
      </option>
    ));
  return (
    <RibbonGroupBox label="Trouble">
      <RibbonFields>
        <RibbonField
          label="Request"
          tip="What Excel does with what the add-in asks for"
          className="trouble"
          value={ordered}
          onChoose={order}
        >
          <option value={nothing}>is answered</option>
          <optgroup label="The next one">{options("next")}</optgroup>
          <optgroup label="Every one from now on">{options("every")}</optgroup>
        </RibbonField>
        <RibbonField
          label="Workbook"
          tip="What keeps the workbook from being changed"
          className="trouble"
          value={locked}
          onChoose={(chosen) => {
            setLocked(chosen);
            lock(model, chosen);
          }}
        >
          {locks.map((value) => (
            <option key={value} value={value}>
              {lockNames[value]}
            </option>
          ))}
        </RibbonField>
      </RibbonFields>
    </RibbonGroupBox>
  );
}
