import { useCallback, useState } from "react";
import { ChartLayer } from "./charts/ChartLayer";
import { DropOverlay } from "./drop/DropOverlay";
import { useFileDrop } from "./drop/useFileDrop";
import { otherPaneFrame, otherPerson, paneFrame } from "./frames/frameNames";
import { GridBox } from "./grid/GridBox";
import { LogDrawer } from "./log/LogDrawer";
import { NoticeBar } from "./notices/NoticeBar";
import { say } from "./notices/notices";
import { Pane } from "./pane/Pane";
import { AddInGroups } from "./ribbon/AddInGroups";
import type { RibbonButton } from "./ribbon/addInManifest";
import { addInUrl } from "./ribbon/addInUrl";
import { RibbonStrip } from "./ribbon/RibbonStrip";
import { SandboxGroup } from "./ribbon/SandboxGroup";
import { WorkbookGroup } from "./ribbon/WorkbookGroup";
import type { Start } from "./session/start";
import { StatusBar } from "./status/StatusBar";
import { useStore, type Store } from "./store";
import { theme } from "./theme/theme";
import { TitleBar } from "./TitleBar";
import { TroubleGroup } from "./trouble/TroubleGroup";
import { download } from "./workbook/download";
import { openFiles } from "./workbook/openFiles";

interface Props {
  readonly start: Store<Start>;
  /** The element that the spreadsheet draws itself into. */
  readonly grid: HTMLElement;
}

export function App({ start, grid }: Props) {
  const state = useStore(start);
  const session = state.phase === "open" ? state.session : undefined;
  /** Null: closed. Undefined: nobody has chosen yet, and the pane is open, as Excel has it for an add-in just loaded. */
  const [chosenPane, choosePane] = useState<string | null>();
  const [logShown, setLogShown] = useState(false);
  const [otherShown, setOtherShown] = useState(false);
  const look = useStore(theme);

  const open = useCallback(
    (files: readonly File[]) => {
      if (session) void openFiles(session.engine, files);
    },
    [session],
  );
  const dropping = useFileDrop(open);

  const paneUrl = (chosenPane === undefined ? session?.manifest.paneUrl : chosenPane) ?? undefined;
  const press = ({ action, label }: RibbonButton) => {
    if (action.kind === "showPane") choosePane(paneUrl === action.url ? null : action.url);
    else say("error", `The sandbox can’t run “${label}”: it doesn’t know the action ${action.type}.`);
  };

  return (
    <div className="page">
      <TitleBar />
      <RibbonStrip>
        <WorkbookGroup
          disabled={!session}
          onOpen={open}
          onDownload={() => session && void download(session.model)}
        />
        {session && <AddInGroups manifest={session.manifest} openPaneUrl={paneUrl} onPress={press} />}
        {session && (
          <SandboxGroup
            session={session}
            logShown={logShown}
            onToggleLog={() => setLogShown(!logShown)}
            otherShown={otherShown}
            onToggleOther={() => setOtherShown(!otherShown)}
          />
        )}
        {session && <TroubleGroup session={session} />}
      </RibbonStrip>
      <NoticeBar />
      <main className="workbook">
        <div className="grid-column">
          <GridBox grid={grid} start={state} />
          {session && <ChartLayer univer={session.univer} model={session.model} />}
          {session && logShown && <LogDrawer log={session.log} onClose={() => setLogShown(false)} />}
        </div>
        {session && paneUrl !== undefined && (
          // The theme is read once, when a pane opens: another theme opens it anew.
          <Pane
            key={look}
            title={session.manifest.displayName}
            frame={paneFrame}
            url={addInUrl(session.manifest, paneUrl)}
            onClose={() => choosePane(null)}
          />
        )}
        {session && otherShown && session.manifest.paneUrl !== undefined && (
          <Pane
            key={`${look} ${otherPerson}`}
            title={`${session.manifest.displayName}: ${otherPerson}`}
            frame={otherPaneFrame}
            url={addInUrl(session.manifest, session.manifest.paneUrl)}
            onClose={() => setOtherShown(false)}
          />
        )}
      </main>
      {session && (
        <StatusBar
          workbook={session.workbook}
          traffic={session.traffic}
          apiLevel={session.apiLevel}
          namespace={session.manifest.functions?.namespace}
        />
      )}
      {dropping && <DropOverlay />}
    </div>
  );
}
