import type { ExcelModel } from "../../model/excelModel";
import { say } from "../notices/notices";

const xlsx = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

/** Hands the workbook as it is now to the browser as an .xlsx file. */
export async function download(model: ExcelModel): Promise<void> {
  const fileName = `${model.name}.xlsx`;
  try {
    await model.settled();
    const { writeXlsx } = await import("../../xlsx/writeXlsx");
    const bytes = await writeXlsx(model);
    offer(fileName, new Blob([new Uint8Array(bytes)], { type: xlsx }));
    say("done", `${fileName} is in your downloads.`);
  } catch (error) {
    say("error", `${fileName} couldn’t be written. Something unexpected happened: ${String(error)}`);
  }
}

function offer(fileName: string, file: Blob): void {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(file);
  link.download = fileName;
  link.click();
  // The browser has begun to read the file by then.
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}
