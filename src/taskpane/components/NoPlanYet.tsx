import { Button, makeStyles } from "@fluentui/react-components";
import { usePlaces } from "../state/PlaceContext";
import { useLanguage } from "../words/LanguageContext";
import { Screen } from "./Screen";

const useStyles = makeStyles({ start: { alignSelf: "flex-start" } });

/** What a place that needs a plan shows before there is one. */
export function NoPlanYet({ title, lead }: { readonly title: string; readonly lead: string }) {
  const styles = useStyles();
  const { words } = useLanguage();
  const { goTo } = usePlaces();
  return (
    <Screen title={title} lead={lead}>
      <Button className={styles.start} appearance="primary" onClick={() => goTo("plan")}>
        {words.places.toPlan}
      </Button>
    </Screen>
  );
}
