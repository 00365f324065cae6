import { longestKey } from "../../planning/accounts/accountKey";
import { churnMethods, churnSources, lossBases, scenarios } from "../../planning/settings";
import { fact, headingRow, text } from "../blueprint/cells";
import type { LooseCell, Row } from "../blueprint/cells";
import { gateStates, potentials, reviewStates } from "../lists";
import type { SettingsWords, SheetWords } from "../words/sheetWords";

/** A word that formulas compare with, by its own name: they hold no words themselves, so that any language works. */
function word(list: string, key: string, value: string): LooseCell {
  const name = `Plan_${list}_${key.charAt(0).toUpperCase()}${key.slice(1)}`;
  return fact(`lists.${list}.${key}`, value, { name, format: "text", style: "list" });
}

function lists({ lists: words }: SettingsWords): readonly (readonly LooseCell[])[] {
  return [
    churnMethods.map((key) => word("Method", key, words.methods[key])),
    lossBases.map((key) => word("LossBasis", key, words.lossBases[key])),
    churnSources.map((key) => word("Source", key, words.sources[key])),
    potentials.map((key) => word("Potential", key, words.potential[key])),
    gateStates.map((key) => word("Gate", key, words.gates[key])),
    reviewStates.map((key) => word("State", key, words.states[key])),
    scenarios.map((key) => word("Scenario", key, words.scenarios[key])),
  ];
}

/** What the lists in the sheets offer and what their formulas answer, one list a column. */
export function listRows({ settings: words }: SheetWords): readonly Row[] {
  const columns = lists(words);
  const { titles } = words.lists;
  const headings = [
    titles.methods,
    titles.lossBases,
    titles.sources,
    titles.potential,
    titles.gates,
    titles.states,
    titles.scenarios,
  ];
  const length = Math.max(...columns.map((column) => column.length));
  return [
    headingRow(headings, [...headings.keys()]),
    ...Array.from({ length }, (_, i) => columns.map((column) => column[i])),
  ];
}

/** Conventions that formulas go by: numbers with a name instead of constants. */
export function conventionRows({ settings: { lists: words } }: SheetWords): readonly Row[] {
  const row = (name: string, label: string, value: number): Row => [
    text(label),
    fact(`conventions.${name}`, value, { name: `Plan_${name}`, format: "general", style: "list" }),
  ];
  return [
    headingRow([words.titles.conventions, ""]),
    row("YearsFrom", words.conventions.yearsFrom, 1800),
    row("YearsTo", words.conventions.yearsTo, 2199),
    row("DaysOfYear", words.conventions.daysOfYear, 365.25),
    row("Digits", words.conventions.digits, 15),
    row("TieBreak", words.conventions.tieBreak, 1e-10),
    row("LongestKey", words.conventions.longestKey, longestKey),
    sentence("Missing", words.sentences.missing),
    sentence("WhatIfToday", words.sentences.whatIfToday),
    sentence("NoGaps", words.sentences.noGaps),
    sentence("NoActions", words.sentences.noActions),
  ];
}

/** A sentence that formulas answer. */
function sentence(
  name: string,
  { label, text: value }: { readonly label: string; readonly text: string },
): Row {
  return [
    text(label),
    fact(`sentences.${name}`, value, { name: `Plan_${name}`, format: "text", style: "list" }),
  ];
}
