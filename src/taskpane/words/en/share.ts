import type {
  LeftReason,
  OldestExcel,
  Place,
  RestoreConflict,
  ShareChange,
  ShareProgress,
} from "../../../workbook/share/shareWorkbook";
import type { Formats } from "../../format/formats";
import { addressOnSheet } from "../../format/cellAddress";
import { counted } from "../counted";

const phases: Record<ShareProgress["phase"], string> = {
  reading: "Reading every sheet",
  writing: "Writing",
  checking: "Checking every figure",
};

const kinds: Record<ShareChange["kind"], string> = {
  lambda: "LAMBDA",
  plain: "Formula",
  value: "Value",
  spill: "Reference",
};

const reasons: Record<LeftReason, string> = {
  protected: "Its sheet is protected. Take off the protection (Review, Unprotect Sheet) and check again.",
  notCalculated: "It shows no value that could be kept. Repair it, or wait until it is calculated.",
  mayReach:
    "Its results may reach into the cells beside it, and this Excel can’t tell how far. Update Excel, or prepare for Excel 2024.",
  name: "The name has no form without the add-in. Cells that use it keep their values.",
  rule: "Excel doesn’t calculate the functions in rules. Change the rule, or delete it.",
};

const conflicts: Record<RestoreConflict["reason"], string> = {
  changed: "Something else was typed there since.",
  sorted: "Rows seem to be sorted: this formula came from another row, and its original comes along.",
  unclear:
    "Rows seem to be sorted, or formulas copied. Where this belongs isn’t clear, so nothing is written: enter it by hand, or put the rows back in their order and restore again.",
  gone: "The cell, its sheet or its name was deleted.",
  needsWhatIsGone: "It needs a sheet, a table or a column that was deleted.",
  protected: "Its sheet is protected. Take off the protection (Review, Unprotect Sheet) and try again.",
};

const oldest: Record<OldestExcel, { readonly name: string; readonly explained: string }> = {
  excel2024: {
    name: "Excel 2024 and Microsoft 365",
    explained: "Formulas stay live, short and readable: they call names that this workbook brings along.",
  },
  excel2016: {
    name: "Excel 2016, LibreOffice and others",
    explained: "Plain formulas where there are any, values elsewhere.",
  },
};

export function shareWords(format: Formats) {
  const formulas = (count: number) => counted(format, count, "formula", "formulas");
  return {
    lead: "People without the add-in see #NAME? as soon as Excel recalculates. Here the workbook becomes independent of it, and comes back.",
    checking: "Looking through every sheet…",
    checkAgain: "Check again",
    nothing: "Nothing here depends on the add-in",
    nothingExplained:
      "You can give this workbook to anybody. The sheets of a plan are plain formulas anyway.",
    nothingForOlder:
      "You can give this workbook to people with Excel 2024 or Microsoft 365: it was prepared for them. For an older Excel or LibreOffice, restore the formulas and prepare it again.",
    depends: (count: number) => `${formulas(count)} ${count === 1 ? "depends" : "depend"} on the add-in`,
    protectedSheets: (sheets: readonly string[]) =>
      `Protected, and so left as ${sheets.length === 1 ? "it is" : "they are"}: ${sheets.join(", ")}.`,
    oldest: "The oldest Excel that must show it",
    oldestChoices: oldest,
    preview: "What becomes of them",
    becomes: "becomes",
    spilled: (count: number) => `${format.count(count)} cells`,
    kinds,
    names: (names: readonly string[]) => `Names added to the workbook: ${names.join(", ")}.`,
    left: "What stays as it is",
    reasons,
    prepare: "Prepare to share",
    keepsOriginals: "The original formulas are kept in this file; Restore brings them back.",
    kept: "Prepared to share",
    keptLead: (count: number) =>
      `${formulas(count)} ${count === 1 ? "is" : "are"} kept in this file. Restoring puts ${count === 1 ? "it" : "them"} back where ${count === 1 ? "it" : "they"} stood, wherever that is now.`,
    restore: "Restore the formulas",
    stuck: "Stuck at #NAME?",
    stuckLead: (count: number) =>
      `${formulas(count)} ${count === 1 ? "was" : "were"} entered while Excel didn’t know the functions, or under a wrong name. Recalculating doesn’t help; entering again does.`,
    repair: "Repair",
    phases,
    prepared: (count: number) =>
      count === 0 ? "Nothing had to be changed" : `Ready to share: ${formulas(count)} changed`,
    preparedLead: "Every figure shows what it showed before.",
    someLeft: (count: number) =>
      `${formulas(count)} still ${count === 1 ? "depends" : "depend"} on the add-in.`,
    stillDepends: "Still depends on the add-in",
    restored: (count: number) => `${formulas(count)} restored`,
    conflicts: "Not restored",
    conflictsLead: "These were left as they are. Their original formulas:",
    replaceable: "Changed since",
    replaceableLead:
      "These were left as they are. Restoring them as well replaces what stands there now, cell by cell:",
    emptyCell: "(empty)",
    conflictReasons: conflicts,
    overwrite: "Restore these as well",
    repaired: (count: number) => `${formulas(count)} entered again`,
    cured: "Works again",
    notCured: "Still #NAME?: the functions may not have loaded, or something else in the formula is unknown.",
    whatChanged: "What was changed",
    place: (place: Place) => {
      if (place.kind !== "name") return addressOnSheet(place.sheet, place.address);
      return place.sheet === undefined ? place.name : addressOnSheet(place.sheet, place.name);
    },
    isName: "name",
    isRule: "rule",
    show: (place: string) => `Go to ${place}`,
    more: (count: number) => `Show ${format.count(count)} more`,
  };
}
