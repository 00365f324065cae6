import type { Freshness, GateState, Potential, ReviewInput } from "../../../workbook/review/reviewWorkbook";
import type { AccountList, EntryField } from "../../../workbook/review/accountLists";
import type { AnswerProblem } from "../../../workbook/review/checkAnswer";
import type { Formats } from "../../format/formats";
import { dayPatternOf } from "../../format/parseDay";

/** 31 December 2026, as Excel counts. */
const EXAMPLE_DAY = 46_387;

const fields: Record<ReviewInput, string> = {
  potential: "Growth potential",
  enlarge: "Can the account be enlarged?",
  crossSell: "By cross-sell",
  upSell: "By up-sell",
  relationship: "Relationship",
  satisfaction: "Satisfaction",
  moreBranches: "More subsidiaries, units or departments to reach?",
  challenges: "What they are up against",
  answer: "What of ours addresses it",
  target: "Growth target",
  evidence: "Based on what data?",
  override: "Count the growth anyway",
  reason: "Why it counts",
  reviewedOn: "Reviewed on",
  reviewedBy: "Reviewed by",
};

const hints: Partial<Record<ReviewInput, string>> = {
  satisfaction: "0: would leave tomorrow · 10: recommends us. As they said it.",
  crossSell: "Further revenue next year from other offerings",
  upSell: "Further revenue next year from more of the same",
  target: "Over this year’s revenue",
  evidence: "A forecast of theirs, a signed budget, last year’s orders",
};

const entryFields: Record<AccountList, Partial<Record<EntryField, string>>> = {
  actions: {
    challenge: "What they are up against",
    answer: "What of ours addresses it",
    action: "What we do",
    amount: "Expected revenue",
    owner: "Who does it",
    due: "Due",
    status: "Status",
  },
  branches: {
    branch: "Subsidiary, unit or department",
    status: "Customer or target",
    reference: "Branch that speaks for us",
    advocate: "Advocate there",
    relationship: "Relationship",
    potential: "Potential a year",
    nextStep: "Next step",
  },
};

const entryStatuses = {
  none: "Not chosen",
  actions: { planned: "Planned", started: "In progress", done: "Done", dropped: "Dropped" },
  branches: { customer: "Customer", target: "Target" },
};

const anchors: Record<"potential" | "relationship", readonly string[]> = {
  potential: ["none to speak of", "a little", "some", "a good deal", "could double"],
  relationship: [
    "nobody knows us",
    "one contact",
    "several contacts",
    "they ask our advice",
    "they recommend us",
  ],
};

const choices: Record<Potential, string> = { yes: "Yes", maybe: "Maybe", no: "No" };

const states: Record<Freshness, string> = {
  fresh: "Fresh",
  due: "Never reviewed",
  overdue: "Overdue",
  missing: "No longer in the accounts table",
};

export function reviewWords(format: Formats) {
  const list = new Intl.ListFormat("en", { type: "conjunction" });
  const problem = (found: AnswerProblem): string => {
    switch (found.code) {
      case "notANumber":
        return `Not a number. Write it as ${format.number(1234.5)}.`;
      case "notADay":
        return `Not a day. Write it as ${dayPatternOf(format.locale).write(EXAMPLE_DAY)}.`;
      case "notWhole":
        return "A whole number is needed here.";
      case "notInList":
        return "The sheet has another word here. Choose one of these.";
      case "tooLong":
        return `At most ${format.count(found.limit)} characters fit into a cell.`;
      case "below":
        return `At least ${format.number(found.min)}.`;
      case "outside":
        return `From ${format.number(found.min)} to ${format.number(found.max)}.`;
    }
  };
  return {
    title: "Review",
    noPlan:
      "Account by account: where it stands, what its owner knows, and what is planned. It needs a plan first.",
    noAccounts: "The review has no accounts. Update the plan.",
    pick: "Account",
    pickHint: "Name or key",
    noMatch: "No such account",
    more: (count: number) => `${format.count(count)} more: type to narrow down`,
    owner: "Accounts of",
    everybody: "Everybody",
    next: "Next unreviewed",
    nextKeys: "Alt+N",
    allReviewed: "All reviewed",
    progress: (done: number, all: number) => `${format.count(done)} of ${format.count(all)} reviewed`,
    reading: "Reading the account…",
    tier: (tier: string) => `Tier ${tier}`,
    score: (score: number) => `Score ${format.score(score)}`,
    states,
    missing: (key: string) =>
      `The accounts table has no account “${key}” any more: its row was removed there, or its key was changed. What was answered stays, but counts for nothing until the key is back. An account with a new key gets a row of its own when you update the plan.`,
    reviewedOn: (day: number, by: string | undefined) =>
      by === undefined ? `Reviewed ${format.day(day)}` : `Reviewed ${format.day(day)} by ${by}`,
    nextReview: (day: number) => `Next by ${format.day(day)}`,
    openQuestions: (count: number, names: readonly string[]) =>
      count === 0
        ? "No question open"
        : `${format.count(count)} ${count === 1 ? "question" : "questions"} open${names.length === 0 ? "" : `: ${list.format(names)}`}`,
    customerFor: (years: number) => `Customer for ${format.number(years)} ${years === 1 ? "year" : "years"}`,
    revenue: "Revenue",
    revenueOf: (year: number) => `FY${year}`,
    noRevenue: "no figure",
    revenuePicture: (years: readonly { year: number; amount: number | undefined }[]) =>
      `Revenue: ${years
        .map(({ year, amount }) => `FY${year} ${amount === undefined ? "no figure" : format.amount(amount)}`)
        .join(", ")}`,
    change: (rate: number) =>
      rate < 0 ? `${format.percent(rate)} on the year before` : `+${format.percent(rate)} on the year before`,
    questions: "What you know",
    targetGroup: "Growth target",
    planGroup: "What it comes to",
    reviewGroup: "Review",
    fields,
    hints,
    entryFields,
    entryStatuses,
    anchors,
    choices,
    outOf: (value: number, anchor: string) => `${format.count(value)}: ${anchor}`,
    dayLetters: { year: "YYYY", month: "MM", day: "DD" },
    pickDay: (field: string) => `Pick a day: ${field}`,
    notAnswered: "Not answered yet",
    none: "0: none to be had",
    clear: "Clear",
    clearField: (field: string) => `Clear: ${field}`,
    problem,
    percentOutside: (min: number, max: number) => `From ${format.rate(min)} to ${format.rate(max)}.`,
    inSheet: (text: string) => `In the sheet: “${text}”`,
    status: {
      typing: "Saving…",
      saved: "Saved",
      failed: "Not saved",
      refused: (fieldNames: readonly string[]) =>
        `Not saved, as its cell takes something else: ${list.format(fieldNames)}`,
      contested: "Needs your word",
    },
    unsaved: (count: number): string =>
      count === 1
        ? "One more account has answers that are not saved:"
        : "More accounts have answers that are not saved:",
    contested: {
      remote: (value: string) => `Somebody changed this to ${value}.`,
      local: (value: string) => `In the sheet this was changed to ${value}.`,
      quoted: (text: string) => `“${text}”`,
      blank: "nothing",
      about: (button: string, field: string) => `${button}: ${field}`,
      mine: "Keep yours",
      theirs: "Take theirs",
    },
    news: "Changed in the workbook just now",
    newsOf: (fieldNames: readonly string[]) => `Changed in the workbook: ${list.format(fieldNames)}`,
    planned: "Planned revenue",
    share: "Share of the goal",
    counted: "Counts towards the goal",
    difference: "Difference to the target",
    expected: "Expected revenue",
    churn: "Less churn",
    price: "Plus price increase",
    committed: "Committed",
    goal: "Goal from the top",
    coverage: "All accounts cover",
    announcePlan: (planned: string, share: string, coverage: string) =>
      `Planned revenue ${planned}, ${share} of the goal. All accounts cover ${coverage} of it.`,
    needsEvidence: "A target needs something to rest on: say what data it is based on.",
    againstTarget: (asked: number, difference: number) =>
      difference < -0.5
        ? `The target asks for ${format.amount(asked)}; planned is ${format.amount(-difference)} less. Cross-sell, up-sell or another target closes that.`
        : `The target asks for ${format.amount(asked)}; what is planned reaches it.`,
    gate: {
      states: {
        open: "Satisfied enough: the growth counts",
        blocked: "First win them back",
        unknown: "Ask how satisfied they are",
        overridden: "The growth counts, by your word",
      } satisfies Record<GateState, string>,
      blocked: (satisfaction: string, threshold: string) =>
        `Satisfaction ${satisfaction} is below ${threshold}: first win them back. The growth is kept but doesn’t count towards the goal.`,
      unknown: (threshold: string) =>
        `Nobody has said how satisfied they are. From ${threshold} on the growth counts towards the goal; until then it is kept but doesn’t count.`,
      overridden: (satisfaction: string | undefined, threshold: string) =>
        satisfaction === undefined
          ? `Nobody has said how satisfied they are, yet the growth counts for the reason below.`
          : `Satisfaction ${satisfaction} is below ${threshold}, yet the growth counts for the reason below.`,
      howToOverride: "If it should count all the same, tick the box and give the reason.",
      needsReason: "It counts once there is a reason.",
    },
    lists: {
      actions: {
        title: "Next actions",
        none: "Nothing is planned yet.",
        add: "Add an action",
        titleNeeded: "Say what is to be done.",
      },
      branches: {
        title: "Branches",
        none: "No subsidiary, unit or department is listed yet.",
        add: "Add a branch",
        titleNeeded: "Give it a name.",
      },
      addKeys: { actions: "Alt+A", branches: "Alt+B" } satisfies Record<AccountList, string>,
      add: "Add",
      cancel: "Cancel",
      edit: "Edit",
      close: "Close",
      editOf: (title: string) => `Edit: ${title}`,
      closeOf: (title: string) => `Close: ${title}`,
      doneOf: (title: string) => `Done: ${title}`,
      untitled: "Without a title",
      due: (day: string) => `Due ${day}`,
      overdue: "Overdue",
      showClosed: (count: number) => `Show ${format.count(count)} done or dropped`,
      lost: "Its row was changed or removed in the sheet, so what you have typed can’t be put there.",
      addAgain: "Add it as a new row",
      discard: "Discard what I typed",
    },
    whitespace: {
      title: "Whitespace",
      lead: "What they have of our offerings. Filled in on the sheet Whitespace.",
      owned: (amount: string) => `${amount} a year`,
      states: { open: "Open opportunity", notEligible: "Not for them", gap: "Gap" },
      potential: "What the gaps could be worth",
    },
    typedBefore: "What you had typed and isn’t in the sheet:",
    mark: "Mark as reviewed",
    markKeys: "Alt+R",
    markedToday: "Reviewed today",
    yourName: "Your name",
    yourNameHint: "Goes beside the date. Remembered on this device.",
    nameNeeded: "Enter your name first.",
    show: "Show its row",
  };
}
