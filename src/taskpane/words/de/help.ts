const examples = {
  title: "Beispiele",
  lead: "Ein neues Blatt mit jeder Funktion an kleinen Zahlen. Ändern Sie eine, und das Ergebnis folgt.",
  insert: "Beispiele einfügen",
  inserting: "Beispiele werden eingefügt…",
  inserted: (sheet: string) =>
    `Die Beispiele stehen auf dem Blatt „${sheet}“. Ihre Formeln brauchen dieses Add-In; „Teilen“ macht sie davon unabhängig.`,
  alreadyThere: (sheet: string) =>
    `Die Beispiele stehen schon auf dem Blatt „${sheet}“. Wird es ersetzt, ist gelöscht, was dort ergänzt wurde, und Formeln an anderer Stelle, die sich darauf beziehen, werden zu Fehlern.`,
  replace: "Ersetzen",
  addAnother: "Weiteres Blatt hinzufügen",
  cancel: "Abbrechen",
};

export function helpWords() {
  return {
    title: "Hilfe",
    examples,
    functions: "Funktionen",
    functionsLead:
      "Geben Sie in einer Zelle =PLAN. ein. Jeder Name unten öffnet seine Seite mit Formel, Beispielen und Quellen.",
    allPages: "Alle Seiten",
    search: "Funktionen durchsuchen",
    found: (count: string, number: number) => `${count} ${number === 1 ? "Funktion" : "Funktionen"}`,
    noneFound: (query: string) =>
      `Zu „${query}“ gibt es keine Funktion. Versuchen Sie ein einzelnes Wort, etwa Abwanderung, Ziel oder Umsatz.`,
    keys: "Tasten",
    keyList: [
      { term: "Alt+N", text: "Review: zum nächsten Kunden, der noch nie überprüft wurde" },
      { term: "Alt+R", text: "Review: es für diesen Kunden abschließen" },
      { term: "Alt+A", text: "Review: eine Maßnahme hinzufügen" },
      { term: "Alt+B", text: "Review: einen Standort hinzufügen" },
      { term: "Tab", text: "Zum nächsten Feld. Die Eingabe wird dabei gespeichert" },
      {
        term: "Eingabe",
        text: "In den Schritten des Plans: zum nächsten Schritt. Auf einer Zahl oder einem Blatt: zu seiner Zelle",
      },
      { term: "↑ ↓", text: "Unter den Antworten auf eine Frage und in Listen: zur vorigen und zur nächsten" },
      {
        term: "Esc",
        text: "In einer Suche: leert sie. Vor dem Jahreswechsel und dem Entfernen des Plans: zurück",
      },
      { term: "F6", text: "Von diesem Bereich ins Blatt und zurück; in Excel im Web Strg+F6" },
    ],
  };
}
