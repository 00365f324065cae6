import { Button, Field, Image, makeStyles, Textarea, tokens } from "@fluentui/react-components";
import { DesignIdeas24Regular } from "@fluentui/react-icons/svg/design-ideas";
import { LockOpen24Regular } from "@fluentui/react-icons/svg/lock-open";
import { Ribbon24Regular } from "@fluentui/react-icons/svg/ribbon";
import { useState } from "react";
import { insertText } from "./insertText";

const items = [
  { icon: <Ribbon24Regular />, text: "Something about Office" },
  { icon: <LockOpen24Regular />, text: "Something about features" },
  { icon: <DesignIdeas24Regular />, text: "Something about design" },
];

const useStyles = makeStyles({
  root: { minHeight: "100vh" },
  centred: { display: "flex", flexDirection: "column", alignItems: "center" },
  header: { padding: "100px 0 30px", backgroundColor: tokens.colorNeutralBackground3 },
  title: { fontSize: tokens.fontSizeHero900, fontWeight: tokens.fontWeightRegular },
  message: {
    fontSize: tokens.fontSizeBase500,
    fontWeight: tokens.fontWeightRegular,
    padding: "0 10px",
  },
  item: { display: "flex", paddingBottom: "20px", fontSize: tokens.fontSizeBase300 },
  icon: { marginRight: "10px" },
  text: { margin: "30px 20px 20px", maxWidth: "50%" },
  instructions: { margin: "20px 0 10px", fontWeight: tokens.fontWeightSemibold },
});

/** Header, list, field and button. */
export function App() {
  const styles = useStyles();
  const [text, setText] = useState("Some text.");
  return (
    <div className={styles.root}>
      <section className={`${styles.centred} ${styles.header}`}>
        <Image width="90" height="90" src="assets/icon-80.png" alt="Logo" />
        <h1 className={styles.title}>Welcome</h1>
      </section>
      <div className={styles.centred}>
        <h2 className={styles.message}>What this add-in can do</h2>
        <ul>
          {items.map(({ icon, text: about }) => (
            <li key={about} className={styles.item}>
              <i className={styles.icon}>{icon}</i>
              <span>{about}</span>
            </li>
          ))}
        </ul>
      </div>
      <div className={styles.centred}>
        <Field className={styles.text} size="large" label="Text to insert into the document">
          <Textarea size="large" value={text} onChange={(_, { value }) => setText(value)} />
        </Field>
        <Field className={styles.instructions}>Click the button to insert it.</Field>
        <Button appearance="primary" size="large" onClick={() => void insertText(text)}>
          Insert text
        </Button>
      </div>
    </div>
  );
}
