import type { Formats } from "../../format/formats";
import type { Step } from "../../state/steps";

const steps: Record<Step, string> = {
  accounts: "Kunden",
  churn: "Abwanderung und Prognose",
  priorities: "Prioritäten",
  goal: "Ziel",
  build: "Erstellen",
};

export function wizardWords(format: Formats) {
  return {
    product: "Account Planner",
    steps,
    stepOf: (step: number, count: number) => `Schritt ${format.count(step)} von ${format.count(count)}`,
    stepNavigation: "Schritte des Plans",
    stepDone: (name: string) => `${name}, erledigt. Dorthin zurück`,
    stepAhead: (name: string) => `${name}, kommt noch`,
    back: "Zurück",
    next: "Weiter",
    leave: "Diese Schritte verlassen. Ihre Antworten bleiben erhalten",
    cannotGoOn: "Bevor es weitergeht",
    starting: "Wird geöffnet…",
    loading: "Wird geladen…",
    retry: "Noch einmal versuchen",
    waiting:
      "Excel hat noch nicht geantwortet. Wenn gerade eine Zelle bearbeitet wird, schließen Sie das mit Enter oder Esc ab; sonst warten Sie einen Moment.",
    dismiss: "Schließen",
    draftIgnored:
      "Was dieser Aufgabenbereich in der Arbeitsmappe gespeichert hatte, war nicht zu lesen; er beginnt deshalb von vorn. Die Blätter sind, wie sie waren.",
    draftNotSaved:
      "Ihre Antworten konnten nicht in der Arbeitsmappe gespeichert werden. Sie bleiben hier, solange dieser Aufgabenbereich offen ist.",
    storeDraft: "Erneut speichern",
    welcome: {
      title: "Von der Kundenliste zum Plan",
      lead: "Zeigen Sie, wo Ihre Kunden stehen, beantworten Sie vier kurze Schritte, und der Plan steht in dieser Arbeitsmappe: Blätter aus gewöhnlichen Formeln.",
      makes: "Was entsteht",
      makesItems: [
        { title: "Planeinstellungen", text: "alle Annahmen, an einem Ort und mit Namen" },
        {
          title: "Kundenreview",
          text: "eine Zeile je Kunde: Priorität, Umsatz und die Antworten der Verantwortlichen",
        },
        { title: "Zielrechnung", text: "vom Umsatzziel zu den Abschlüssen, die es braucht" },
      ],
      start: "Plan beginnen",
      unfinishedTitle: "Ein Plan ist in Arbeit",
      unfinishedLead: (step: string) =>
        `Ihre Antworten sind erhalten geblieben. Der nächste Schritt ist „${step}“.`,
      goOn: "Plan fortsetzen",
      startAfresh: "Von vorn beginnen",
      changesTitle: "Änderungen an Ihrem Plan sind in Arbeit",
      discard: "Änderungen verwerfen",
      sheets: "Seine Blätter",
      privacy: "Nichts verlässt diese Arbeitsmappe.",
    },
    host: {
      blockedTitle: "Office hat nicht geantwortet",
      blocked:
        "Das Skript, das diesen Aufgabenbereich mit Excel verbindet, wurde nicht geladen. Prüfen Sie die Verbindung und ob ein Proxy oder Werbeblocker Microsofts Skripts zurückhält. Schließen Sie dann diesen Aufgabenbereich, und öffnen Sie ihn wieder.",
      elsewhereTitle: "Diese Seite gehört in Excel",
      elsewhere:
        "Account Planner arbeitet in Excel: Öffnen Sie dort eine Arbeitsmappe, und wählen Sie auf der Registerkarte „Start“ Account Planner.",
    },
  };
}
