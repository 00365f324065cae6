import { createRoot } from "react-dom/client";
import { excelWorkbook } from "../workbook/excelWorkbook";
import { HostNotice } from "./components/HostNotice";
import { hostReady } from "./host/hostReady";
import { userLocale } from "./host/userLocale";
import { Pane } from "./Pane";
import { PaneFrame } from "./PaneFrame";

const container = document.getElementById("pane");
if (container === null) throw new Error("taskpane.html has no element #pane");
const root = createRoot(container);

void hostReady().then((host) => {
  root.render(
    <PaneFrame locale={userLocale()}>
      {host === "excel" ? <Pane workbook={excelWorkbook} /> : <HostNotice host={host} />}
    </PaneFrame>,
  );
});
