import { afterEach, beforeEach, describe, expect, it, jest } from "@jest/globals";
import type { HostErrorCode } from "../../../sandbox/host/hostError";
import { failureWords } from "../../../src/taskpane/words/en/failures";
import type { WorkbookErrorCode } from "../../../src/workbook/workbookError";
import { useExcel } from "../../support/excel";
import { installPaneWindow } from "../../support/paneWindow";
import { fiveAccounts, putAccounts } from "../../workbook/support/accountsInExcel";
import { buildPlan, goThroughSteps, openPane, type OpenPane } from "../openPane";

jest.setTimeout(120_000);
const page = installPaneWindow();

/** Everything that Excel may say, and what the pane makes of it. */
const refusals: readonly (readonly [HostErrorCode, WorkbookErrorCode])[] = [
  ["AccessDenied", "denied"],
  ["InvalidOperationInCellEditMode", "cellEditing"],
  ["WriteNotSupportedWhenModalDialogOpen", "dialogOpen"],
  ["InactiveWorkbook", "otherWorkbook"],
  ["ActivityLimitReached", "busy"],
  ["RequestAborted", "busy"],
  ["Timeout", "busy"],
  ["InvalidOrTimedOutSession", "sessionLost"],
  ["ConnectionFailure", "sessionLost"],
  ["RequestPayloadSizeLimitExceeded", "tooLarge"],
  ["OperationCellsExceedLimit", "tooLarge"],
  ["ApiNotFound", "notSupported"],
  ["NotImplemented", "notSupported"],
  ["ItemNotFound", "changedMeanwhile"],
  ["InvalidReference", "changedMeanwhile"],
  ["GeneralException", "unexpected"],
  ["InvalidArgument", "unexpected"],
];
const words = failureWords();

describe("the pane, when Excel refuses", () => {
  const excel = useExcel();
  let pane: OpenPane;
  beforeEach(async () => {
    await putAccounts(fiveAccounts);
  });
  afterEach(() => pane.close());

  const refuse = (code: HostErrorCode) => {
    excel.current.host.withdrawFaults();
    excel.current.host.failNextRequest(1, code, { lasting: true });
  };
  /** Fails with each refusal in turn, each time on trying again, and at last gets through. */
  const failEveryWay = async (attempt: () => Promise<void>, done: string | RegExp) => {
    let again = attempt;
    for (const [host, code] of refusals) {
      refuse(host);
      await again();
      const { title, advice } = words.of(code, {});
      await pane.says(title);
      await pane.says(`${host}: This request was made to fail`);
      expect(pane.text()).toContain(advice);
      expect(page.querySelectorAll('[role="alert"] details')).not.toHaveLength(0);
      expect(page.querySelectorAll('[role="progressbar"]')).toHaveLength(0);
      again = () => pane.press("Try again");
    }
    excel.current.host.withdrawFaults();
    await again();
    await pane.saysNoMore("made to fail");
    await pane.says(done);
  };
  const open = async () => {
    pane = await openPane(page);
  };
  const startPlan = async () => {
    await pane.press("Start a plan");
    await goThroughSteps(pane);
  };
  const build = async () => {
    await open();
    await buildPlan(pane);
  };
  const buildAndOpenAgain = async () => {
    await build();
    await pane.close();
    await open();
    await pane.says("Plan for FY2026");
  };

  it("while it opens", () => failEveryWay(open, "From a list of accounts to a plan"));

  it("while it reads the accounts", async () => {
    await open();
    await pane.says("From a list of accounts to a plan");
    await pane.press("Start a plan");
    await pane.says("5 accounts");
    await failEveryWay(() => pane.press("Refresh"), "5 accounts");
  });

  it("before a build", async () => {
    await open();
    await startPlan();
    await pane.says("Nothing else in the workbook is changed.");
    await pane.press("Back");
    await pane.says("Where should FY2026 end?");
    await failEveryWay(() => pane.press("Next"), "Nothing else in the workbook is changed.");
  });

  it("in a build", async () => {
    await open();
    await startPlan();
    await pane.says("Nothing else in the workbook is changed.");
    await failEveryWay(() => pane.press("Build the plan"), "Your plan is ready");
  });

  it("on the way to a sheet", async () => {
    await build();
    await failEveryWay(() => pane.press(/Goal Back-Calculation/), "Your plan is ready");
  });

  it("before a plan is changed", async () => {
    await buildAndOpenAgain();
    await failEveryWay(() => pane.press("Update the plan"), "Where are your accounts?");
  });

  it("before a plan is rolled forward", async () => {
    await buildAndOpenAgain();
    await failEveryWay(() => pane.press("Roll forward…"), "There is no revenue of FY2026 yet");
  });

  it("before a plan is removed, and while it is", async () => {
    await buildAndOpenAgain();
    await failEveryWay(() => pane.press("Remove the plan…"), "Goal Back-Calculation");
    await failEveryWay(() => pane.press("Remove the plan"), "The plan is removed");
  });

  it("in Review", async () => {
    await buildAndOpenAgain();
    await failEveryWay(() => pane.press("Review"), "Contoso");
  });

  it("in Overview", async () => {
    await buildAndOpenAgain();
    await failEveryWay(() => pane.press("Overview"), "Revenue goal");
  });

  it("in Share", async () => {
    await open();
    await pane.says("From a list of accounts to a plan");
    await pane.press("Start a plan");
    await pane.press(/^Leave these steps/);
    await failEveryWay(() => pane.press("Share"), "Nothing here depends on the add-in");
  });

  it("in Help, over the examples", async () => {
    await buildAndOpenAgain();
    await pane.press("Help");
    await failEveryWay(() => pane.press("Insert examples"), "The examples are on the sheet");
  });
});
