import { useCallback, useRef } from "react";
import type { PlanWorkbook, SourceRef, SourceTable } from "../../workbook/planWorkbook";
import type { Loadable } from "./loadable";
import { useLoaded } from "./useLoaded";

/** The rows of the chosen source. Read again and found unchanged they are the same object: nothing is computed anew. */
export function useAccountRows(
  workbook: PlanWorkbook,
  source: SourceRef | undefined,
): readonly [Loadable<SourceTable>, () => void] {
  const last = useRef<SourceTable>(undefined);
  return useLoaded(
    useCallback(async () => {
      if (source === undefined) return new Promise<never>(() => undefined);
      const read = await workbook.read(source);
      if (last.current === undefined || !areSame(last.current, read)) last.current = read;
      return last.current;
    }, [workbook, source]),
  );
}

function areSame(one: SourceTable, other: SourceTable): boolean {
  return (
    one.sheet === other.sheet &&
    one.topLeft === other.topLeft &&
    haveSame(one.headers, other.headers) &&
    one.rows.length === other.rows.length &&
    one.rows.every((row, index) => haveSame(row, other.rows[index] ?? []))
  );
}

function haveSame(one: readonly unknown[], other: readonly unknown[]): boolean {
  return one.length === other.length && one.every((value, index) => Object.is(value, other[index]));
}
