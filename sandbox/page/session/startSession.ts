import { FUniver } from "@univerjs/core/facade";
import { UniverEngine } from "../../engine/univerEngine";
import { HostEventRelay } from "../../host/hostEvents";
import type { HostLog } from "../../host/hostLog";
import { OfficeHost, defaultLanguage, defaultSupports } from "../../host/officeHost";
import { createExcelModel } from "../../model/excelModel";
import { attachFrames } from "../frames/attachFrame";
import { functionsFrame, otherPaneFrame, otherPerson, paneFrame } from "../frames/frameNames";
import { openHiddenFrame } from "../frames/openHiddenFrame";
import { followCellEditing } from "../grid/followCellEditing";
import { followSelection } from "../grid/followSelection";
import { hideInvisibleNames } from "../grid/hideInvisibleNames";
import { showTables } from "../grid/showTables";
import { startUniver } from "../grid/startUniver";
import { followF6 } from "../keyboard/followF6";
import { LogBook } from "../log/logBook";
import { addInUrl } from "../ribbon/addInUrl";
import { countTraffic } from "../status/countTraffic";
import { followWorkbook } from "../status/workbookState";
import { theme } from "../theme/theme";
import { openSample } from "../workbook/openSample";
import { officeThemes } from "./officeTheme";
import type { PageOptions } from "./pageOptions";
import { readAddIn } from "./readAddIn";
import type { Session } from "./session";
import { supportedSets } from "./supportedSets";

/**
 * Puts everything together: the spreadsheet in `grid`, the engine over it, the object model over that, the host that
 * answers the add-in's frames, and the add-in's custom functions in theirs.
 */
export async function startSession(grid: HTMLElement, options: PageOptions): Promise<Session> {
  const { language = defaultLanguage } = options;
  const log = new LogBook();
  const hostLog: HostLog = ({ level, source, message }) => log.add(level, source, message);
  const { manifest, functions } = await readAddIn(language, hostLog);

  const univer = startUniver(grid, theme.get() === "dark");
  const engine = new UniverEngine(univer);
  showTables(univer, engine);
  hideInvisibleNames(univer);
  const facade = FUniver.newAPI(univer);
  theme.subscribe(() => facade.toggleDarkMode(theme.get() === "dark"));
  const events = new HostEventRelay();
  const model = createExcelModel(engine, events, language);
  const supports = supportedSets(defaultSupports, manifest, options.level);
  const host = new OfficeHost({
    root: model.root,
    settled: () => model.settled(),
    unansweredSince: () => functions?.pending[0]?.since,
    supports,
    language,
    dataLanguage: language,
    theme: () => officeThemes[theme.get()],
    openUrl: (url) => window.open(url, "_blank", "noopener"),
    log: hostLog,
  });
  events.connect(host);
  followCellEditing(facade, host);
  followSelection(facade, engine);
  followF6(univer);
  const traffic = countTraffic(host, log);

  window.attachFrame = attachFrames(host, log, {
    [paneFrame]: { title: manifest.displayName },
    [otherPaneFrame]: { title: `${manifest.displayName}, ${otherPerson}`, person: otherPerson },
    [functionsFrame]: {
      title: "Custom functions",
      ...(functions && { services: functions.services, attached: (window) => functions.attached(window) }),
    },
  });
  if (manifest.functions && functions) {
    engine.registerFunctions(functions);
    await openHiddenFrame(functionsFrame, addInUrl(manifest, manifest.functions.pageUrl));
  }
  if (options.workbook === "sample") openSample(engine);
  await engine.settled();
  const apiLevel = supports["ExcelApi"] ?? "none";
  const workbook = followWorkbook(engine, (address) => functions?.messages.get(address));
  return { univer, engine, model, host, manifest, log, traffic, apiLevel, language, workbook };
}
