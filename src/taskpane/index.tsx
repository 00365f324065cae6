import { createRoot } from "react-dom/client";
import { excelWorkbook } from "../workbook/excelWorkbook";
import { HostNotice } from "./components/HostNotice";
import { hostReady } from "./host/hostReady";
import { userLocale } from "./host/userLocale";
import { Pane } from "./Pane";
import { PaneFrame } from "./PaneFrame";
import { languageFor, rememberedChoice } from "./words/languageChoice";
import { loadSpeech } from "./words/speech";

const container = document.getElementById("pane");
if (container === null) throw new Error("taskpane.html has no element #pane");
const root = createRoot(container);

void hostReady().then(async (host) => {
  const speech = await loadSpeech(languageFor(rememberedChoice()));
  root.render(
    <PaneFrame locale={userLocale()} speech={speech}>
      {host === "excel" ? <Pane workbook={excelWorkbook} /> : <HostNotice host={host} />}
    </PaneFrame>,
  );
});
