import { createContext, useContext } from "react";
import type { Place } from "./place";

interface Places {
  readonly goTo: (place: Place) => void;
}

/** The ways from one place of the pane to another. */
export const PlaceContext = createContext<Places | undefined>(undefined);

export function usePlaces(): Places {
  const places = useContext(PlaceContext);
  if (places === undefined) throw new Error("usePlaces needs a PlaceContext around it");
  return places;
}
