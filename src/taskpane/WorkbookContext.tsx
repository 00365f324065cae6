import { createContext, useContext } from "react";
import type { PlanWorkbook } from "../workbook/planWorkbook";

/** The workbook that the pane stands beside. */
export const WorkbookContext = createContext<PlanWorkbook | undefined>(undefined);

export function useWorkbook(): PlanWorkbook {
  const workbook = useContext(WorkbookContext);
  if (workbook === undefined) throw new Error("useWorkbook needs a WorkbookContext around it");
  return workbook;
}
