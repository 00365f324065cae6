import { createRoot } from "react-dom/client";
import { excelWorkbook } from "../workbook/excelWorkbook";
import { HostNotice } from "./components/HostNotice";
import { ScreenBoundary } from "./components/ScreenBoundary";
import { onHostReady, type Host } from "./host/hostReady";
import { reload } from "./host/reload";
import { userLocale } from "./host/userLocale";
import { Pane } from "./Pane";
import { PaneFrame } from "./PaneFrame";
import { languageFor, rememberedChoice } from "./words/languageChoice";
import { firstSpeech } from "./words/speech";
import "./styles";

const container = document.getElementById("pane");
if (container === null) throw new Error("taskpane.html has no element #pane");
const root = createRoot(container);

async function show(host: Host): Promise<void> {
  const speech = await firstSpeech(languageFor(rememberedChoice()));
  root.render(
    <PaneFrame locale={userLocale()} speech={speech}>
      <ScreenBoundary onRetry={reload}>
        {host === "excel" ? <Pane workbook={excelWorkbook} /> : <HostNotice host={host} onRetry={reload} />}
      </ScreenBoundary>
    </PaneFrame>,
  );
}

onHostReady((host) => void show(host));
