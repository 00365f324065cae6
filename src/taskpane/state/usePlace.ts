import { useCallback, useState } from "react";
import { remember, remembered, workbookAddress } from "../host/remembered";
import { isPlace, type Place } from "./place";

/** The place one is at; a pane that is opened again beside a workbook with a plan opens at the last one. */
export function usePlace(hasPlan: boolean): readonly [Place, (place: Place) => void] {
  const [place, setPlace] = useState(() => (hasPlan ? lastPlace() : "plan"));
  const goTo = useCallback((next: Place) => {
    setPlace(next);
    const workbook = workbookAddress();
    if (workbook !== undefined) remember(keyOf(workbook), next);
  }, []);
  return [place, goTo];
}

function lastPlace(): Place {
  const workbook = workbookAddress();
  const last = workbook === undefined ? undefined : remembered(keyOf(workbook));
  return isPlace(last) ? last : "plan";
}

function keyOf(workbook: string): string {
  return `Place.${workbook}`;
}
