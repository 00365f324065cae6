import { describe, expect, it } from "@jest/globals";
import { excelWorkbook } from "../../src/workbook/excelWorkbook";
import { northwind } from "../fixtures/northwind";
import { useExcel } from "../support/excel";
import { findLibreOffice } from "../support/libreOffice";
import { defaultRequest, putAccounts } from "./support/accountsInExcel";
import { calculatedInLibreOffice } from "./support/inLibreOffice";

describe("x", () => {
  const excel = useExcel();
  it("y", async () => {
    const table = northwind();
    await putAccounts(table);
    const report = await excelWorkbook.build(
      defaultRequest(table),
      () => undefined,
      new AbortController().signal,
    );
    console.log(
      report.requests,
      excel.current.host.requests.map((r) => [r.bytes, r.responseBytes]),
    );
    const values = await calculatedInLibreOffice(findLibreOffice() ?? "", excel.current.engine);
    for (const [name, rows] of values) {
      if (name === "Accounts" || name === "Sheet1") continue;
      console.log(
        name +
          "\n" +
          rows
            .slice(0, name === "Account Review" ? 16 : 200)
            .map((r) =>
              r
                .map((c) =>
                  typeof c === "string" ? c.slice(0, 34) : c === undefined ? "" : String(c).slice(0, 12),
                )
                .join(" | "),
            )
            .join("\n"),
      );
    }
  });
});
