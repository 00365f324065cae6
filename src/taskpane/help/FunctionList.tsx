import { makeStyles, SearchBox, tokens, typographyStyles } from "@fluentui/react-components";
import { useState } from "react";
import type { ReferenceWords } from "../../reference/words/referenceWords";
import { Announcement } from "../components/Announcement";
import { useLanguage } from "../words/LanguageContext";
import { PageLink } from "./PageLink";
import { searchFunctions } from "./searchFunctions";
import { useHelpWords } from "./useHelpWords";

const useStyles = makeStyles({
  search: { maxWidth: "none" },
  list: {
    margin: 0,
    padding: 0,
    listStyleType: "none",
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalM,
  },
  name: { ...typographyStyles.body1Strong, hyphens: "none" },
  title: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground3 },
  summary: { margin: 0, color: tokens.colorNeutralForeground2 },
});

/** Every function with the question that it answers, and the way to its page. */
export function FunctionList({ reference }: { readonly reference: ReferenceWords }) {
  const styles = useStyles();
  const { format } = useLanguage();
  const text = useHelpWords();
  const [query, setQuery] = useState("");
  const found = searchFunctions(query, reference);
  const outcome =
    found.length === 0 ? text.noneFound(query) : text.found(format.count(found.length), found.length);
  return (
    <>
      <SearchBox
        className={styles.search}
        aria-label={text.search}
        placeholder={text.search}
        value={query}
        {...(query === "" && { dismiss: null })}
        onChange={(_, { value }) => setQuery(value)}
      />
      <ul className={styles.list} aria-label={text.functions}>
        {found.map((id) => (
          <li key={id}>
            <PageLink page={`${id.toLowerCase()}.html`} className={styles.name}>
              PLAN.{id}
            </PageLink>{" "}
            <span className={styles.title}>{reference.functions[id].title}</span>
            <p className={styles.summary}>{reference.functions[id].summary}</p>
          </li>
        ))}
      </ul>
      {found.length === 0 && <p className={styles.summary}>{outcome}</p>}
      {query !== "" && <Announcement text={outcome} />}
    </>
  );
}
