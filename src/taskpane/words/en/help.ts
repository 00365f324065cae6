const examples = {
  title: "Examples",
  lead: "A new sheet with each function at work on small figures. Change one, and the result follows.",
  insert: "Insert examples",
  inserting: "Inserting the examples…",
  inserted: (sheet: string) =>
    `The examples are on the sheet “${sheet}”. Its formulas need this add-in; Share makes them independent of it.`,
  alreadyThere: (sheet: string) =>
    `The examples are already on the sheet “${sheet}”. Replacing it deletes what was added to it, and formulas elsewhere that refer to it become errors.`,
  replace: "Replace it",
  addAnother: "Add another sheet",
  cancel: "Cancel",
};

export function helpWords() {
  return {
    title: "Help",
    examples,
    functions: "Functions",
    functionsLead:
      "Type =PLAN. in a cell. Each name below opens its page, with formula, examples and sources.",
    allPages: "All pages",
    search: "Search the functions",
    found: (count: string, number: number) => `${count} ${number === 1 ? "function" : "functions"}`,
    noneFound: (query: string) =>
      `No function is about “${query}”. Try a single word, such as churn, goal or retention.`,
    keys: "Keys",
    keyList: [
      { term: "Alt+N", text: "Review: the next account that nobody has reviewed yet" },
      { term: "Alt+R", text: "Review: mark the account as reviewed" },
      { term: "Alt+A", text: "Review: add an action to the account" },
      { term: "Alt+B", text: "Review: add a branch to the account" },
      { term: "Tab", text: "To the next field. What you typed is saved on the way" },
      {
        term: "Enter",
        text: "In the steps of the plan: to the next step. On a figure or a sheet: to its cell",
      },
      { term: "↑ ↓", text: "Among the answers to a question and in lists: to the one before and after" },
      { term: "Esc", text: "In a search: clears it. Before the plan rolls forward or is removed: back" },
      { term: "F6", text: "From this pane to the sheet and back; in Excel on the web Ctrl+F6" },
    ],
  };
}
