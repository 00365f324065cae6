import { Screen } from "../components/Screen";
import { useLanguage } from "../words/LanguageContext";

export function ReviewPlace() {
  const { words } = useLanguage();
  return <Screen title={words.places.names.review} />;
}
