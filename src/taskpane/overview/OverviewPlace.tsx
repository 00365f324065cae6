import { Screen } from "../components/Screen";
import { useLanguage } from "../words/LanguageContext";

export function OverviewPlace() {
  const { words } = useLanguage();
  return <Screen title={words.places.names.overview} />;
}
