import { Combobox, makeStyles, Option, tokens, typographyStyles } from "@fluentui/react-components";
import { useRef, useState } from "react";
import type { ListedAccount } from "../../workbook/review/reviewWorkbook";
import { SelectField } from "../components/SelectField";
import { accountsMatching, accountsOf, ambiguousNames, ownersOf, reviewProgress } from "./state/accountOrder";
import { useReviewWords } from "./useReviewWords";

interface AccountPickerProps {
  readonly accounts: readonly ListedAccount[];
  readonly current: ListedAccount | undefined;
  readonly owner: string | undefined;
  readonly onOwnerChosen: (owner: string | undefined) => void;
  readonly onChosen: (key: string) => void;
}

/** More are a burden to look through; typing finds them. */
const SHOWN = 60;

const useStyles = makeStyles({
  picker: {
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalS,
    flexShrink: 0,
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalL}`,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  combobox: { minWidth: 0, width: "100%", "& input": { minWidth: 0, width: "100%" } },
  line: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    justifyContent: "space-between",
    columnGap: tokens.spacingHorizontalM,
  },
  progress: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground3 },
  option: {
    display: "flex",
    flexWrap: "wrap",
    justifyContent: "space-between",
    columnGap: tokens.spacingHorizontalS,
    minWidth: 0,
    overflowWrap: "anywhere",
  },
  state: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground3, flexShrink: 0 },
});

/** Which account, and whose accounts. */
export function AccountPicker({ accounts, current, owner, onOwnerChosen, onChosen }: AccountPickerProps) {
  const styles = useStyles();
  const [typed, setTyped] = useState<string>();
  const hasChosen = useRef(false);
  const text = useReviewWords();
  const own = accountsOf(accounts, owner);
  const owners = ownersOf(accounts);
  const matching = accountsMatching(own, typed ?? "");
  const ambiguous = ambiguousNames(accounts);
  const { done, all } = reviewProgress(own);
  const choose = (key: string) => {
    hasChosen.current = true;
    setTyped(undefined);
    onChosen(key);
  };
  return (
    <header className={styles.picker}>
      <Combobox
        className={styles.combobox}
        inlinePopup
        aria-label={text.pick}
        placeholder={text.pickHint}
        autoComplete="off"
        value={typed ?? current?.name ?? ""}
        selectedOptions={current === undefined ? [] : [current.key]}
        onChange={({ target }) => {
          hasChosen.current = false;
          setTyped(target.value);
        }}
        onFocus={({ target }) => target.select()}
        onBlur={() => setTyped(undefined)}
        onOptionSelect={(_, { optionValue }) => {
          // Typing what no name begins with takes the choice back: the account stays until another is chosen.
          if (optionValue !== undefined) choose(optionValue);
        }}
        onKeyDown={({ key, currentTarget }) => {
          // Where no name begins with what was typed, none is marked to be chosen: Enter takes the first that has it.
          const isMarked = hasChosen.current || currentTarget.hasAttribute("aria-activedescendant");
          const [first] = matching;
          if (key === "Enter" && !isMarked && (typed ?? "").trim() !== "" && first) choose(first.key);
        }}
      >
        {matching.slice(0, SHOWN).map((account) => (
          <Option key={account.key} value={account.key} text={account.name}>
            <span className={styles.option}>
              {account.name}
              {ambiguous.has(account.name) && <span className={styles.state}>{account.key}</span>}
              {account.state !== undefined && account.state !== "fresh" && (
                <span className={styles.state}>{text.states[account.state]}</span>
              )}
            </span>
          </Option>
        ))}
        {matching.length === 0 && (
          <Option disabled value="" text="">
            {text.noMatch}
          </Option>
        )}
        {matching.length > SHOWN && (
          <Option disabled value="" text="">
            {text.more(matching.length - SHOWN)}
          </Option>
        )}
      </Combobox>
      <div className={styles.line}>
        {owners.length > 1 && (
          <SelectField
            label={text.owner}
            labelHidden
            value={owner ?? ""}
            onChosen={(chosen) => onOwnerChosen(chosen === "" ? undefined : chosen)}
          >
            <option value="">{text.everybody}</option>
            {owners.map((name) => (
              <option key={name} value={name}>
                {name}
              </option>
            ))}
          </SelectField>
        )}
        <span className={styles.progress}>{text.progress(done, all)}</span>
      </div>
    </header>
  );
}
