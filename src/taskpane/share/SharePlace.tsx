import { Screen } from "../components/Screen";
import { useLanguage } from "../words/LanguageContext";

export function SharePlace() {
  const { words } = useLanguage();
  return <Screen title={words.places.names.share} />;
}
