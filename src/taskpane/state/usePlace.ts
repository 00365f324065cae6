import { useCallback, useState } from "react";
import { remember, remembered, workbookAddress } from "../host/remembered";
import { isPlace, type Place } from "./place";

/**
 * The place one is at; a pane that is opened again beside a workbook with a plan opens at the last one. Until it is known
 * whether there is a plan one is nowhere, or where one has gone meanwhile.
 */
export function usePlace(hasPlan: boolean | undefined): readonly [Place | undefined, (place: Place) => void] {
  const [place, setPlace] = useState<Place>();
  if (place === undefined && hasPlan !== undefined) setPlace(hasPlan ? lastPlace() : "plan");
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
