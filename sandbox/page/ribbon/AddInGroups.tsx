import type { AddInManifest, RibbonButton } from "./addInManifest";
import { addInUrl } from "./addInUrl";
import { RibbonButtonBox, RibbonGroupBox } from "./RibbonStrip";

interface Props {
  readonly manifest: AddInManifest;
  /** The address of the pane that is open, as the manifest has it. */
  readonly openPaneUrl: string | undefined;
  readonly onPress: (button: RibbonButton) => void;
}

/** The add-in's groups and buttons, as its manifest declares them. */
export function AddInGroups({ manifest, openPaneUrl, onPress }: Props) {
  return manifest.groups.map((group) => (
    <RibbonGroupBox key={group.id} label={group.label}>
      {group.buttons.map((button) => (
        <RibbonButtonBox
          key={button.id}
          label={button.label}
          icon={
            button.iconUrl && <img src={addInUrl(manifest, button.iconUrl)} alt="" width={32} height={32} />
          }
          tip={[button.tipTitle, button.tip].filter(Boolean).join("\n")}
          {...(button.action.kind === "showPane" ? { pressed: button.action.url === openPaneUrl } : {})}
          onClick={() => onPress(button)}
        />
      ))}
    </RibbonGroupBox>
  ));
}
