import type { ReactNode } from "react";
import type { ShownTarget } from "../../workbook/planWorkbook";
import { useWorkbook } from "../WorkbookContext";
import { useBringIntoView } from "./useBringIntoView";

/** Brings a sheet of the plan or a range into view, as {@link useBringIntoView} does. */
export function useShow(): readonly [(target: ShownTarget) => void, ReactNode] {
  const workbook = useWorkbook();
  const [bring, failure] = useBringIntoView();
  return [(target) => bring((hidden) => workbook.show(target, hidden)), failure];
}
