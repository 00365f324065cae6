import type { NameChanges } from "../../../workbook/planWorkbook";
import { TextList } from "../../plan/TextList";
import { useStepWords } from "../../words/useStepWords";

/** How many names are told; the others are counted. */
const told = 20;

/** What becomes of actions and branches under names that aren't their account's any more; nothing where there are none. */
export function NameChangeList({ names }: { readonly names: NameChanges | undefined }) {
  const text = useStepWords().nameChanges;
  if (!names) return null;
  const lines = [
    ...names.followed.map(({ name, to, ...rows }) => text.followed(rows, name, to)),
    ...names.taken.map(({ name, ...rows }) => text.taken(rows, name)),
    ...names.unknown.map(({ name, ...rows }) => text.unknown(rows, name)),
  ];
  if (lines.length === 0) return null;
  const others = lines.length - told;
  return <TextList lines={others > 0 ? [...lines.slice(0, told), text.others(others)] : lines} />;
}
