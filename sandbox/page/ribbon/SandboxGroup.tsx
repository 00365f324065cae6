import { DarkTheme24Regular } from "@fluentui/react-icons/svg/dark-theme";
import { People24Regular } from "@fluentui/react-icons/svg/people";
import { WindowConsole20Regular } from "@fluentui/react-icons/svg/window-console";
import { readOptions, writeOptions, type PageOptions } from "../session/pageOptions";
import type { Session } from "../session/session";
import { useStore } from "../store";
import { theme, toggleTheme } from "../theme/theme";
import { RibbonField, RibbonFields } from "./RibbonField";
import { RibbonButtonBox, RibbonGroupBox } from "./RibbonStrip";

interface Props {
  readonly session: Session;
  readonly logShown: boolean;
  readonly onToggleLog: () => void;
  readonly otherShown: boolean;
  readonly onToggleOther: () => void;
}

const levels = Array.from({ length: 12 }, (_, index) => `1.${index + 9}`);

/** What Excel doesn't have: how much of Excel to stand in for, the log, the theme. */
export function SandboxGroup({ session, logShown, onToggleLog, otherShown, onToggleOther }: Props) {
  const { unread } = useStore(session.log.state);
  const dark = useStore(theme) === "dark";
  const { apiLevel, language, manifest } = session;
  const choose = (chosen: Partial<PageOptions>) => {
    const options = readOptions(window.location.search);
    window.location.assign(`/${writeOptions({ ...options, ...chosen })}`);
  };
  return (
    <RibbonGroupBox label="Sandbox">
      <RibbonButtonBox
        label="Log"
        icon={<WindowConsole20Regular />}
        tip="What the add-in asked of the workbook, and what the sandbox couldn’t do"
        pressed={logShown}
        badge={unread}
        onClick={onToggleLog}
      />
      <RibbonButtonBox
        label="Second person"
        icon={<People24Regular />}
        tip="Opens the add-in once more, as somebody else who edits this workbook at the same time"
        pressed={otherShown}
        onClick={onToggleOther}
      />
      <RibbonButtonBox
        label={dark ? "Light" : "Dark"}
        icon={<DarkTheme24Regular />}
        tip="Switches between the light and the dark theme, and opens the pane anew"
        onClick={toggleTheme}
      />
      <RibbonFields>
        <RibbonField
          label="ExcelApi"
          tip="How new an Excel to stand in for. Choosing another starts again."
          value={apiLevel}
          onChoose={(level) => choose({ level })}
        >
          {[...new Set([apiLevel, ...levels])].map((level) => (
            <option key={level}>{level}</option>
          ))}
        </RibbonField>
        <RibbonField
          label="Language"
          tip="The language that Office is set to, for an add-in that speaks it. Choosing another starts again."
          value={language}
          onChoose={(chosen) => choose({ language: chosen })}
        >
          {[...new Set([...manifest.locales, language])].map((locale) => (
            <option key={locale}>{locale}</option>
          ))}
        </RibbonField>
      </RibbonFields>
    </RibbonGroupBox>
  );
}
