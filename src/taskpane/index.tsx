import { createRoot } from "react-dom/client";
import { excelWorkbook } from "../workbook/excelWorkbook";
import { HostNotice } from "./components/HostNotice";
import { ScreenBoundary } from "./components/ScreenBoundary";
import { onHostReady, type Host } from "./host/hostReady";
import { reload } from "./host/reload";
import { userLocale } from "./host/userLocale";
import { Pane } from "./Pane";
import { PaneFrame } from "./PaneFrame";
import { askedAhead } from "./state/askedAhead";
import { languageFor, rememberedChoice } from "./words/languageChoice";
import { firstSpeech } from "./words/speech";
import "./styles";

const container = document.getElementById("pane");
if (container === null) throw new Error("taskpane.html has no element #pane");
const root = createRoot(container);
let shows = 0;

/** Shows the pane as far as it can be shown: before Office has said what the host is, that is its frame. */
async function show(host: Host | undefined): Promise<void> {
  const current = ++shows;
  const workbook = host === "excel" ? { ...excelWorkbook, open: askedAhead(excelWorkbook.open) } : undefined;
  const speech = await firstSpeech(languageFor(rememberedChoice()));
  if (current !== shows) return;
  root.render(
    <PaneFrame locale={userLocale()} speech={speech}>
      <ScreenBoundary onRetry={reload}>
        {host === undefined || host === "excel" ? (
          <Pane workbook={workbook} />
        ) : (
          <HostNotice host={host} onRetry={reload} />
        )}
      </ScreenBoundary>
    </PaneFrame>,
  );
}

void show(undefined);
onHostReady((host) => void show(host));
