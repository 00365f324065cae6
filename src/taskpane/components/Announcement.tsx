import { makeStyles } from "@fluentui/react-components";
import { useEffect, useState } from "react";

const AFTER_TYPING_MS = 900;

const useStyles = makeStyles({
  hidden: {
    // Where it would stand in a long screen it would make the page scroll as well.
    position: "fixed",
    top: 0,
    width: "1px",
    height: "1px",
    overflow: "hidden",
    clipPath: "inset(50%)",
    whiteSpace: "nowrap",
  },
});

/** Tells a screen reader what has changed on screen, once the user pauses. */
export function Announcement({ text }: { readonly text: string }) {
  const [said, setSaid] = useState("");
  useEffect(() => {
    const timer = setTimeout(() => setSaid(text), AFTER_TYPING_MS);
    return () => clearTimeout(timer);
  }, [text]);
  return (
    <div role="status" className={useStyles().hidden}>
      {said}
    </div>
  );
}
