import { excelShare } from "../../workbook/share/excelShare";
import { ShareDesk } from "./ShareDesk";

/** Loaded when somebody goes there: it brings the formula parser along. */
export function SharePlace() {
  return <ShareDesk workbook={excelShare} />;
}
