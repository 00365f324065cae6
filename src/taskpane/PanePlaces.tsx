import { Activity, Suspense, useMemo, useState } from "react";
import type { ExistingPlan } from "../workbook/planWorkbook";
import { BusyScreen } from "./components/BusyScreen";
import { PlaceBar } from "./components/PlaceBar";
import { ScreenBoundary } from "./components/ScreenBoundary";
import { LATER_PLACES } from "./places";
import type { Draft } from "./state/draft";
import { PlaceContext } from "./state/PlaceContext";
import { usePlace } from "./state/usePlace";
import { Wizard } from "./Wizard";
import { useLanguage } from "./words/LanguageContext";

/** What the pane finds in the workbook when it opens. */
export interface Start {
  readonly initial: Draft;
  readonly existing: ExistingPlan | undefined;
  /** Something was stored that can't be read. */
  readonly draftIgnored: boolean;
}

/** The places of the pane and the bar between them; the wizard's steps have the pane to themselves. */
export function PanePlaces({ initial, existing, draftIgnored }: Start) {
  const { words } = useLanguage();
  const isUnfinished = initial.step !== "welcome";
  const [place, goTo] = usePlace(existing !== undefined && !isUnfinished);
  const [isWizardOpen, setIsWizardOpen] = useState(isUnfinished);
  const places = useMemo(() => ({ goTo }), [goTo]);
  const Later = place === "plan" ? undefined : LATER_PLACES[place];
  return (
    <PlaceContext value={places}>
      {!isWizardOpen && <PlaceBar current={place} onChosen={goTo} />}
      <Activity mode={place === "plan" ? "visible" : "hidden"}>
        <div className="pane-place">
          <Wizard
            initial={initial}
            existing={existing}
            draftIgnored={draftIgnored}
            isOpen={isWizardOpen}
            onOpenChanged={setIsWizardOpen}
          />
        </div>
      </Activity>
      {Later !== undefined && (
        <ScreenBoundary key={place}>
          <Suspense fallback={<BusyScreen title={words.places.names[place]} label={words.wizard.loading} />}>
            <Later />
          </Suspense>
        </ScreenBoundary>
      )}
    </PlaceContext>
  );
}
