export function helpWords() {
  return {
    title: "Help",
    functions: "The functions",
    functionsLead: "Type =PLAN. in a cell, or read what each function does, with examples and sources.",
    openFunctions: "Open the function reference",
    keys: "Keys",
    keyList: [
      { keys: "Alt+N", does: "Review: the next account that nobody has reviewed yet" },
      { keys: "Alt+R", does: "Review: mark the account as reviewed" },
      { keys: "Tab", does: "To the next field. What you typed is saved on the way" },
      { keys: "Enter", does: "In the steps of the plan: to the next step" },
      { keys: "F6", does: "From this pane to the sheet and back" },
    ],
    stored: "What is stored where",
    storedItems: [
      {
        title: "In the workbook",
        text: "the sheets of the plan, which columns it uses, and answers that you have not built yet. They travel with the file.",
      },
      {
        title: "On this device",
        text: "your name for reviews, and the place of this pane where you were last.",
      },
      { title: "Anywhere else", text: "nothing. Nothing leaves this workbook." },
    ],
    version: (version: string) => `Version ${version}`,
  };
}
