import { createContext, useContext, type Dispatch } from "react";
import type { AccountSource, SourceRef, SourceTable } from "../../workbook/planWorkbook";
import type { Draft } from "./draft";
import type { DraftEvent } from "./events";
import type { Loadable } from "./loadable";
import type { Plan, PlanView } from "./planView";

export interface Planning {
  readonly draft: Draft;
  readonly dispatch: Dispatch<DraftEvent>;
  readonly sources: Loadable<readonly AccountSource[]>;
  /** Looks again at what the workbook holds: sources, headers, rows. */
  readonly refresh: () => void;
  /** The chosen source, or the one that is proposed. */
  readonly source: SourceRef | undefined;
  readonly table: Loadable<SourceTable>;
  /** `undefined` as long as the accounts are not read. */
  readonly view: PlanView | undefined;
}

export const PlanContext = createContext<Planning | undefined>(undefined);

export function usePlanning(): Planning {
  const planning = useContext(PlanContext);
  if (planning === undefined) throw new Error("usePlanning needs a PlanContext around it");
  return planning;
}

/** The plan, in steps that are shown only when there is one. */
export function usePlan(): Plan {
  const plan = usePlanning().view?.plan;
  if (plan === undefined) throw new Error("usePlan needs accounts that have been read");
  return plan;
}
