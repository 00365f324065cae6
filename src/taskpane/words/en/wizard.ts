import type { Formats } from "../../format/formats";
import type { Step } from "../../state/steps";

const steps: Record<Step, string> = {
  accounts: "Accounts",
  churn: "Churn and forecast",
  priorities: "Priorities",
  goal: "Goal",
  build: "Build",
};

export function wizardWords(format: Formats) {
  return {
    product: "Account Planner",
    steps,
    stepOf: (step: number, count: number) => `Step ${format.count(step)} of ${format.count(count)}`,
    stepNavigation: "Steps of the plan",
    stepDone: (name: string) => `${name}, done. Go back to it`,
    stepAhead: (name: string) => `${name}, still to come`,
    back: "Back",
    next: "Next",
    leave: "Leave these steps. Your answers are kept",
    cannotGoOn: "Before you go on",
    starting: "Opening…",
    loading: "Loading…",
    retry: "Try again",
    waiting:
      "Excel hasn’t answered yet. If a cell is being edited, finish it with Enter or Esc; otherwise give it a moment.",
    dismiss: "Dismiss",
    draftIgnored:
      "What this pane had stored in the workbook could not be read, so it starts afresh. The sheets are as they were.",
    draftNotSaved:
      "Your answers could not be stored in the workbook. They stay here as long as this pane is open.",
    storeDraft: "Store them again",
    welcome: {
      title: "From a list of accounts to a plan",
      lead: "Point to your accounts, answer four short steps, and the plan stands in this workbook as sheets of plain formulas.",
      makes: "What it makes",
      makesItems: [
        { title: "Plan Settings", text: "every assumption, in one place and with a name" },
        {
          title: "Account Review",
          text: "one row an account: priority, revenue, and what the owner answers",
        },
        { title: "Goal Back-Calculation", text: "from the revenue goal to the deals it takes" },
      ],
      start: "Start a plan",
      unfinishedTitle: "A plan is on its way",
      unfinishedLead: (step: string) => `Your answers are kept. The next step is “${step}”.`,
      goOn: "Go on with the plan",
      startAfresh: "Start afresh",
      changesTitle: "Changes to your plan are on their way",
      discard: "Discard the changes",
      sheets: "Its sheets",
      privacy: "Nothing leaves this workbook.",
    },
    host: {
      blockedTitle: "Office did not answer",
      blocked:
        "The script that connects this pane with Excel did not load. Check the connection and whether a proxy or an ad blocker holds back Microsoft’s scripts, then close this pane and open it again.",
      elsewhereTitle: "This page belongs in Excel",
      elsewhere:
        "Account Planner works in Excel: open a workbook there and choose Account Planner on the Home tab.",
    },
  };
}
