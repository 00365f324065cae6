import type { Univer } from "@univerjs/core";
import { IDefinedNamesService } from "@univerjs/preset-sheets-core";

/** Keeps names that the workbook hides out of the name box, which asks for the name of the selected cells by this. */
export function hideInvisibleNames(univer: Univer): void {
  const names = univer.__getInjector().get(IDefinedNamesService);
  names.getDefinedNameByRefString = (unitId, reference) =>
    Object.values(names.getDefinedNameMap(unitId) ?? {}).find(
      (name) => name.formulaOrRefString === reference && name.hidden !== true,
    );
}
