import { Activity, Suspense, useContext, useMemo, useState } from "react";
import type { ExistingPlan } from "../workbook/planWorkbook";
import { BusyScreen } from "./components/BusyScreen";
import { FailedScreen } from "./components/FailedScreen";
import { OpeningScreen } from "./components/OpeningScreen";
import { PlaceBar } from "./components/PlaceBar";
import { ScreenBoundary } from "./components/ScreenBoundary";
import { LATER_PLACES } from "./places";
import type { Draft } from "./state/draft";
import type { Loadable } from "./state/loadable";
import type { Place } from "./state/place";
import { PlaceContext } from "./state/PlaceContext";
import { usePlace } from "./state/usePlace";
import { Wizard } from "./Wizard";
import { useLanguage } from "./words/LanguageContext";
import { WorkbookContext } from "./WorkbookContext";

/** What the pane finds in the workbook when it opens. */
export interface Start {
  readonly initial: Draft;
  readonly existing: ExistingPlan | undefined;
  /** Something was stored that can't be read. */
  readonly draftIgnored: boolean;
}

interface PanePlacesProps {
  readonly start: Loadable<Start>;
  readonly onRetry: () => void;
}

/**
 * The places of the pane and the bar between them; the wizard's steps have the pane to themselves. The bar stands before
 * Excel has answered, and whoever goes elsewhere from it stays there.
 */
export function PanePlaces({ start, onRetry }: PanePlacesProps) {
  const { words } = useLanguage();
  const isReady = useContext(WorkbookContext) !== undefined;
  const opened = start.state === "ready" ? start.value : undefined;
  const isUnfinished = opened !== undefined && opened.initial.step !== "welcome";
  const [place, goTo] = usePlace(opened && opened.existing !== undefined && !isUnfinished);
  const [wizard, setWizard] = useState<"open" | "left">();
  const isWizardOpen = wizard === undefined ? isUnfinished : wizard === "open";
  const places = useMemo(() => ({ goTo }), [goTo]);
  const choose = (next: Place) => {
    if (opened === undefined) setWizard(next === "plan" ? undefined : "left");
    goTo(next);
  };
  const isElsewhere = place !== undefined && place !== "plan";
  const Later = isElsewhere ? LATER_PLACES[place] : undefined;
  const later = isElsewhere && <BusyScreen title={words.places.names[place]} label={words.wizard.loading} />;
  return (
    <PlaceContext value={places}>
      {!isWizardOpen && <PlaceBar current={place} onChosen={choose} />}
      <Activity mode={isElsewhere ? "hidden" : "visible"}>
        <div className="pane-place">
          {start.state === "loading" && <OpeningScreen onRetry={isReady ? onRetry : undefined} />}
          {start.state === "failed" && <FailedScreen failure={start.error} onRetry={onRetry} />}
          {start.state === "ready" && (
            <Wizard
              {...start.value}
              isOpen={isWizardOpen}
              onOpenChanged={(isOpen) => setWizard(isOpen ? "open" : "left")}
            />
          )}
        </div>
      </Activity>
      {Later !== undefined && (
        <ScreenBoundary key={place}>
          <Suspense fallback={later}>{isReady ? <Later /> : later}</Suspense>
        </ScreenBoundary>
      )}
    </PlaceContext>
  );
}
