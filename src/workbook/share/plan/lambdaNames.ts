import type { LambdaForm } from "../../../reference/portable/portableForms";
import { freeName } from "../../excel/freeName";
import { lexemes } from "../formula/lexemes";
import { isSameFormula } from "../formula/movedFormula";
import type { ShareSurvey } from "../look/shareSurvey";

/** The workbook names that hold LAMBDAs: those that are there already, and those that have to be added. */
export class LambdaNames {
  private readonly names = new Map<string, { readonly name: string; readonly isNew: boolean }>();
  private readonly taken: string[];

  constructor(private readonly survey: ShareSurvey) {
    this.taken = [...survey.names, ...survey.tables].map(({ name }) => name);
  }

  /** What a LAMBDA is called in this workbook: its own name, or a numbered one where that belongs to something else. */
  readonly nameOf = (form: LambdaForm): string => {
    const known = this.names.get(form.name);
    if (known) return known.name;
    const present = this.survey.names.find(
      ({ sheet, formula }) => sheet === undefined && isSameText(formula, this.formulaOf(form)),
    );
    const isShadowed =
      present && this.survey.names.some(({ name, sheet }) => sheet !== undefined && name === present.name);
    const name =
      present && !isShadowed
        ? present.name
        : freeName(form.name, this.taken, (wanted, number) => `${wanted}_${number}`);
    this.taken.push(name);
    this.names.set(form.name, { name, isNew: !present || isShadowed === true });
    return name;
  };

  /** The name and formula to add for a LAMBDA; undefined where the workbook has it. */
  added(form: LambdaForm): { readonly name: string; readonly formula: string } | undefined {
    const name = this.nameOf(form);
    return this.names.get(form.name)?.isNew === true ? { name, formula: this.formulaOf(form) } : undefined;
  }

  /** Its own names give way to the workbook's: a table called Revenue beside a parameter `revenue` would confuse people. */
  private formulaOf({ body }: LambdaForm): string {
    const taken = new Set(
      [...this.survey.names, ...this.survey.tables].map(({ name }) => name.toLowerCase()),
    );
    const written = lexemes(`=${body}`).map(({ type, value }) => {
      let name = value;
      while (type === "range_named" && taken.has(name.toLowerCase())) name += "_";
      return name;
    });
    return written.join("");
  }
}

function isSameText(one: string, other: string): boolean {
  return one === other || (one.includes("LAMBDA") && isSameFormula(one, other, nowhere, new Map(), ""));
}

const nowhere = { sheet: "", table: undefined };
