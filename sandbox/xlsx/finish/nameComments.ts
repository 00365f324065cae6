import type { Engine } from "../../engine/engine";
import { escaped } from "./xml";

/** What is said of the names in Excel's Name Manager. */
export function addComments(xml: string, engine: Engine): string {
  const comments = new Map(
    engine.names.all
      .filter(({ comment }) => comment !== "")
      .map(({ name, sheetId, comment }) => {
        const scope = engine.sheets.findIndex(({ id }) => id === sheetId);
        return [`${name} ${scope < 0 ? "" : scope}`, comment];
      }),
  );
  return xml.replace(
    /<definedName name="([^"]*)"(?: localSheetId="(\d+)")?/g,
    (opening: string, name: string, scope = "") => {
      const comment = comments.get(`${name} ${scope}`);
      return comment === undefined ? opening : `${opening} comment="${escaped(comment)}"`;
    },
  );
}
